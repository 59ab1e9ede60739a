using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Documents.Annotating;

/// <summary>The source of a page beside what it shows: for every shown character the place of the source it comes from.</summary>
internal sealed class HtmlShown
{
    // Comments and what browsers take for them, scripts and styles to their ends, tags with their quoted attributes, and characters by name or number. A page
    // that
    // was cut off may leave one open.
    private static readonly Regex Markup = new(
        @"<!--.*?(?:-->|(?<open>\z))|<(?<raw>script|style|textarea|title)\b.*?(?:</\k<raw>\s*>|(?<open>\z))"
        + @"|<[/!?a-z](?>=\s*(?:""[^""]*(?:""|\z)|'[^']*(?:'|\z))|""[^""]*""|'[^']*'|=(?!\s*[""'])|[^'"">=])*(?:>|(?<open>\z))"
        + @"|&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline);

    private readonly string _page;
    private readonly List<int> _lines = [0];
    private readonly ShownText _text;
    private readonly List<(int Start, int End)> _places = [];

    public HtmlShown(string page)
    {
        _page = page;
        for (var i = 0; i < page.Length; i++)
        {
            // The parser counts a pair of return and feed as one line, and either alone as well.
            if (page[i] == '\n' || (page[i] == '\r' && (i + 1 == page.Length || page[i + 1] != '\n')))
            {
                _lines.Add(i + 1);
            }
        }

        var shown = new StringBuilder();
        var rest = 0;
        var (body, html) = (-1, -1);
        EndOfBody = page.Length;
        foreach (Match markup in Markup.Matches(page))
        {
            body = Begins(markup, "</body") ? markup.Index : body;
            html = Begins(markup, "</html") ? markup.Index : html;
            EndOfBody = markup.Groups["open"].Success ? markup.Index : EndOfBody;
            Plain(rest, markup.Index, shown);
            rest = markup.Index + markup.Length;
            if (markup.Value[0] == '&')
            {
                var decoded = WebUtility.HtmlDecode(markup.Value);
                shown.Append(decoded);
                _places.AddRange(decoded.Select(_ => (markup.Index, rest)));
            }
        }

        EndOfBody = body >= 0 ? body : html >= 0 ? html : EndOfBody;
        Plain(rest, page.Length, shown);
        _text = new ShownText(shown.ToString());
    }

    /// <summary>Where the body ends: what is added there is the last of the page that is shown.</summary>
    public int EndOfBody { get; }

    /// <summary>Where attributes may be added to a tag.</summary>
    public static int EndOfName(string page, int tag)
    {
        var end = tag + 1;
        while (end < page.Length && page[end] is not (' ' or '\t' or '\r' or '\n' or '\f' or '/' or '>'))
        {
            end++;
        }

        return end;
    }

    /// <summary>Where the opening tag at a line and column begins; <see langword="null"/> where none does, and for the page as a whole.</summary>
    public int? TagAt(int line, int column)
    {
        if (line > _lines.Count)
        {
            return null;
        }

        var at = _lines[line - 1] + column - 1;
        for (var start = at; start >= at - 1 && start >= 0; start--)
        {
            if (start + 1 < _page.Length && _page[start] == '<' && char.IsLetter(_page[start + 1]))
            {
                var name = _page.Substring(start + 1, EndOfName(_page, start) - start - 1);
                return name.Equals("html", StringComparison.OrdinalIgnoreCase) || name.Equals("body", StringComparison.OrdinalIgnoreCase) ? null : start;
            }
        }

        return null;
    }

    /// <summary>The places of the source that show a passage, character by character; none where it is not found behind the tag.</summary>
    public IReadOnlyList<(int Start, int End)> Find(int tag, PlacedLine line, int length)
    {
        var start = _places.BinarySearch((tag, tag), Comparer<(int Start, int End)>.Create((x, y) => x.Start.CompareTo(y.Start)));
        return _text.Find(start < 0 ? ~start : start, line, length) is (var from, var to)
            ? [.. _places.GetRange(from, to - from).Distinct()]
            : [];
    }

    private static bool Begins(Match markup, string tag) => markup.Value.StartsWith(tag, StringComparison.OrdinalIgnoreCase);

    private void Plain(int start, int end, StringBuilder shown)
    {
        shown.Append(_page, start, end - start);
        _places.AddRange(Enumerable.Range(start, end - start).Select(at => (at, at + 1)));
    }
}
