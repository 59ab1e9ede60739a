using Gov.Disclosure.Narrative.Words;

namespace Gov.Disclosure.Narrative;

/// <summary>Divides a sentence at its marks, and between figures that no mark divides.</summary>
internal ref struct Segments(ReadOnlySpan<Token> tokens)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private int _at;
    private int _runEnd;
    private bool _numberFirst;
    private Opening _opening;
    private int _depth;
    private char _mark = '。';
    private int _openedAt;

    public Segment Current;

    public bool MoveNext()
    {
        for (; _at < _tokens.Length && (_tokens[_at].Role == WordRole.Break || OpensAt(_at)); _at++)
        {
            if (_tokens[_at].Role == WordRole.Break)
            {
                PassMark();
            }
            else
            {
                _opening = _tokens[_at].Role == WordRole.Chief ? Opening.Chief : _tokens[_at].Role == WordRole.Among && _opening != Opening.Parts
                    ? Opening.Among : Opening.Parts;
                _openedAt = _at + 1;
            }
        }

        var isMore = _at < _tokens.Length;
        if (isMore)
        {
            Take();
        }

        return isMore;
    }

    /// <summary>Behind the next mark begins a list that names all parts: 按公开渠道分，…</summary>
    public void OpenParts()
    {
        _opening = Opening.Parts;
        _openedAt = _at;
    }

    /// <summary>A figure takes the words before it, or, where the run opens with a figure, the words behind it.</summary>
    private void Take()
    {
        if (_at >= _runEnd)
        {
            BeginRun();
        }

        var (from, to, number, isNamed) = (_at, _at, -1, false);
        for (; to < _runEnd && !OpensAt(to); to++)
        {
            if (_tokens[to].Role == WordRole.All && number >= 0 && isNamed)
            {
                break; // 新发布的2件规范性文件均同步解读: what is said of all of them narrows nothing down.
            }

            if (!IsFigure(_tokens[to]))
            {
                isNamed |= _tokens[to].Role == WordRole.Term;
                continue;
            }

            if (number >= 0)
            {
                // Words between two figures belong to the second, where the first has some before it.
                to = _numberFirst ? to : number + 1;
                break;
            }

            number = to;
        }

        Current = new Segment(from, to, number, _opening, _depth, from == 0 || _tokens[from - 1].Role == WordRole.Break ? _mark : ' ', to < _tokens.Length
            && _tokens[to].Role == WordRole.Break ? MarkAt(to) : ' ');
        _opening = number >= 0 ? Opening.None : _opening;
        _at = to;
    }

    private void BeginRun()
    {
        _runEnd = _at;
        var (hasContent, isFirst, last) = (false, false, 0);
        for (; _runEnd < _tokens.Length && _tokens[_runEnd].Role != WordRole.Break; _runEnd++)
        {
            var token = _tokens[_runEnd];
            if (IsFigure(token))
            {
                isFirst |= last == 0 && !hasContent;
                last = _runEnd;
                hasContent = false;
            }

            hasContent |= !OpensAt(_runEnd) && token.Role is not (WordRole.Filler or WordRole.Whole or WordRole.All or WordRole.WholeYear or WordRole.Number);
        }

        _numberFirst = isFirst && hasContent;
    }

    private void PassMark()
    {
        _mark = MarkAt(_at);
        switch (_mark)
        {
            case '(' or '[' or '〔':
                _depth++;
                _opening = _at > 0 && IsFigure(_tokens[_at - 1]) ? Opening.Bracket : _opening;
                break;
            case ')' or ']' or '〕' when _depth > 0:
                _depth--;
                _opening = _opening == Opening.Bracket ? Opening.None : _opening; // 其中市政府（办公室）收到92件
                break;
            case ';' when _openedAt < _at:
            case ',' or '，' when _opening == Opening.Parts && _openedAt < _at:
                // 包含招生信息等内容；通过公众号公开信息580条
                _opening = Opening.None;
                break;
            case ':' when _at > 0 && IsFigure(_tokens[_at - 1]):
                _opening = Opening.Parts;
                break;
        }
    }

    private readonly char MarkAt(int index) => (char)_tokens[index].Number.Digits;

    /// <summary>Whether a word opens a list of parts.</summary>
    public static bool Opens(in Token token) => token.Role is WordRole.Among or WordRole.Parts or WordRole.Chief;

    /// <summary>分别为：网站426条、公众号1208条; 分别为土地征收6件、城市规划1件, where what is named before its figures has a number behind 分别为.</summary>
    private readonly bool OpensAt(int index) => Opens(_tokens[index]) || (_tokens[index].Role == WordRole.Respectively && index + 2 < _tokens.Length
        && _tokens[MarkAt(index + 1) == ':' ? index + 2 : index + 1].Role is WordRole.Unknown or WordRole.Term or WordRole.Channel or WordRole.Online or WordRole.Offline
            or WordRole.Class);

    private static bool IsFigure(in Token token) => token.Role == WordRole.Number && token.Number.Unit is not FigureUnit.Time;
}

/// <summary>A piece of a sentence with at most one figure and the words that go with it.</summary>
/// <param name="From">The first token.</param>
/// <param name="To">Behind the last token.</param>
/// <param name="Number">The token of the figure; -1 for none.</param>
/// <param name="Opening">How a list is opened in front of it.</param>
/// <param name="Depth">How many brackets it stands in.</param>
/// <param name="Before">The mark before it.</param>
/// <param name="After">The mark behind it.</param>
internal readonly record struct Segment(int From, int To, int Number, Opening Opening, int Depth, char Before, char After);

/// <summary>How a list of parts is opened.</summary>
internal enum Opening : byte
{
    None,

    /// <summary>其中: the parts need not be all.</summary>
    Among,

    /// <summary>主要包括: the parts are not all.</summary>
    Chief,

    /// <summary>包括, or a colon: the parts are all.</summary>
    Parts,

    /// <summary>A bracket behind the whole.</summary>
    Bracket,
}

/// <summary>A word, a figure or a mark of a sentence.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Word">Its index in the vocabulary; -1 for what is no word of it.</param>
/// <param name="Start">Where it starts in the folded sentence.</param>
/// <param name="End">Where it ends in the folded sentence.</param>
/// <param name="Number">The number; its digits are the year of <see cref="WordRole.Year"/> and the character of <see cref="WordRole.Break"/>.</param>
internal readonly record struct Token(WordRole Role, short Word, short Start, short End, PrintedNumber Number);
