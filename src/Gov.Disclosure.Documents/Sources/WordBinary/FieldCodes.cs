using Gov.Disclosure.Documents.Sources.Fields;

namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>
/// The codes of fields ([MS-DOC] 2.8.25), which do not print: what stands between the mark that begins a field and the one before its result, or its end
/// where it has none. Fields may stand in fields. A mark without its end is no field.
/// </summary>
internal sealed class FieldCodes
{
    private const char Begin = '\u0013';
    private const char Separator = '\u0014';
    private const char End = '\u0015';

    private readonly List<(int Start, int End)> _codes = [];
    private readonly HashSet<int> _formulas = [];

    public FieldCodes(char[] text, TextRange range)
    {
        var open = new Stack<(int Start, bool HasResult)>();
        var codes = new List<(int Start, int End)>();
        for (var i = range.Start; i < range.End; i++)
        {
            switch (text[i])
            {
                case Begin:
                    open.Push((i, false));
                    break;
                case Separator when open.Count > 0 && !open.Peek().HasResult:
                    codes.Add((open.Pop().Start, i + 1));
                    open.Push((codes[codes.Count - 1].Start, true));
                    break;
                case End when open.Count > 0:
                    var (start, hasResult) = open.Pop();
                    if (!hasResult)
                    {
                        var code = text.AsSpan(start + 1, i - start - 1);
                        var isEquation = EquationField.IsOne(code);
                        var words = isEquation ? EquationField.Words(code) : null;
                        var (wordsStart, wordsEnd) = words is var (at, length) ? (start + 1 + at, start + 1 + at + length) : (i + 1, i + 1);
                        codes.Add((start, wordsStart));
                        codes.Add((wordsEnd, i + 1));
                        if (isEquation && words is null)
                        {
                            _formulas.Add(start);
                        }
                    }

                    break;
            }
        }

        // Of codes in codes the outer ones are enough.
        foreach (var code in codes.Where(code => code.End > code.Start).OrderBy(code => code.Start))
        {
            if (_codes.Count == 0 || code.Start >= _codes[_codes.Count - 1].End)
            {
                _codes.Add(code);
            }
        }
    }

    /// <summary>Whether a character is part of a code.</summary>
    public bool Contains(int position)
    {
        var index = _codes.BinarySearch((position, int.MaxValue));
        index = index < 0 ? ~index - 1 : index;
        return index >= 0 && position < _codes[index].End;
    }

    /// <summary>Whether a field begins there that prints what its code describes: a fraction, a root, signs over each other.</summary>
    public bool IsFormula(int position) => _formulas.Contains(position);
}
