using System.Text;
using Gov.Disclosure.Documents.Outline;

namespace Gov.Disclosure.Documents.Writing.Html;

/// <summary>
/// Writes the lines of one text with its marks. Print leaves characters out and changes no order, so each printed character is the next one of the text
/// that looks like it.
/// </summary>
internal sealed class MarkedText
{
    private readonly string _text;
    private readonly IReadOnlyList<TextMark> _marks;
    private readonly Func<TextMark, (string Start, string End)> _tags;
    private int _at;
    private int _mark;

    /// <param name="text">The text.</param>
    /// <param name="marks">Its marks in order; none overlaps another.</param>
    /// <param name="tags">What stands around the words of a mark.</param>
    public MarkedText(string text, IReadOnlyList<TextMark> marks, Func<TextMark, (string Start, string End)> tags)
    {
        _text = text;
        _marks = marks;
        _tags = tags;
    }

    /// <summary>The next line, ready to stand in a page.</summary>
    public string Next(string line)
    {
        var written = new StringBuilder(line.Length + 64);
        var from = 0;
        TextMark? open = null;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == ProseMark.Mark)
            {
                continue;
            }

            var origin = OriginOf(line[i]);
            if (open is not null && origin >= open.End)
            {
                Close(i);
            }

            while (open is null && _mark < _marks.Count && origin >= _marks[_mark].Start)
            {
                if (origin < _marks[_mark].End)
                {
                    written.Append(HtmlText.Escape(line.Substring(from, i - from))).Append(_tags(_marks[_mark]).Start);
                    from = i;
                    open = _marks[_mark];
                }

                _mark++;
            }
        }

        if (open is not null)
        {
            Close(line.Length);
        }

        return written.Append(HtmlText.Escape(line.Substring(from))).ToString();

        void Close(int end)
        {
            written.Append(HtmlText.Escape(line.Substring(from, end - from))).Append(_tags(open!).End);
            from = end;
            open = null;
        }
    }

    private int OriginOf(char printed)
    {
        while (_at < _text.Length && _text[_at] != printed && !(printed == ' ' && _text[_at] == '\t') && !(printed == '\uFFFD' && char.IsSurrogate(_text[_at])))
        {
            _at++;
        }

        return _at++;
    }
}
