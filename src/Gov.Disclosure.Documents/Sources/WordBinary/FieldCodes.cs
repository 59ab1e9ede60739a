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

    // Words with their pronunciation above them are a few; fields in fields must not be gone through again and again.
    private const int LongestRuby = 1000;

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
                        var isEquation = text.AsSpan(start + 1, i - start - 1).TrimStart().StartsWith("EQ ", StringComparison.OrdinalIgnoreCase);
                        var words = isEquation && i - start <= LongestRuby ? RubyBase(text, start, i) : null;
                        var (wordsStart, wordsEnd) = words ?? (i + 1, i + 1);
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

    /// <summary>
    /// Words with their pronunciation above them are a field as well, whose code alone has the words:
    /// <c>EQ \* jc2 \* "Font:宋体" \* hps10 \o\ad(\s\up 9(gongkai),公开)</c>.
    /// </summary>
    private static (int Start, int End)? RubyBase(char[] text, int start, int end)
    {
        var code = new string(text, start + 1, end - start - 1);
        var pair = code.IndexOf("\\o", StringComparison.OrdinalIgnoreCase);
        var first = pair < 0 ? -1 : code.IndexOf('(', pair);
        var last = code.LastIndexOf(')');
        if (first < 0 || last < first || code.IndexOf("\\up", first, last - first, StringComparison.OrdinalIgnoreCase) < 0)
        {
            return null;
        }

        // The words come last, after a comma that stands in no brackets of its own.
        var depth = 0;
        for (var i = last - 1; i > first; i--)
        {
            depth += code[i] switch { ')' => 1, '(' => -1, _ => 0 };
            if (depth == 0 && code[i] is ',' or ';')
            {
                return (start + 1 + i + 1, start + 1 + last);
            }
        }

        return null;
    }
}
