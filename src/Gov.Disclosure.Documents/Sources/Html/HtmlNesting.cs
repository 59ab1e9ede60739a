namespace Gov.Disclosure.Documents;

/// <summary>
/// Counts in the source of a page how many elements stay open, before the page is parsed: parsing takes a time that grows with the square
/// of the depth. Elements that end by themselves (p, li, td, br) do not count, so that sloppy pages pass.
/// </summary>
internal static class HtmlNesting
{
    // Pages leave elements unclosed that the parser closes for them.
    private const int Leniency = 4;

    private static readonly HashSet<string> EndByThemselves = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "basefont", "body", "br", "col", "colgroup", "dd", "dt", "embed", "frame", "head", "hr", "html", "img", "input", "li", "link", "meta", "optgroup", "option",
        "p", "param", "rp", "rt", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
    };

    public static bool IsDeeperThan(string html, int limit)
    {
        var depth = 0;
        for (var start = html.IndexOf('<'); start >= 0 && start + 1 < html.Length; start = html.IndexOf('<', start + 1))
        {
            if (string.CompareOrdinal(html, start, "<!--", 0, 4) == 0)
            {
                start = After(html, "-->", start);
                continue;
            }

            var isEnd = html[start + 1] == '/';
            var name = NameAt(html, start + (isEnd ? 2 : 1));
            if (name.Length == 0 || EndByThemselves.Contains(name))
            {
                continue;
            }

            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > (long)limit * Leniency)
            {
                return true;
            }

            if (!isEnd && (Is(name, "script") || Is(name, "style")))
            {
                start = After(html, "</" + name, start);
                depth--;
            }
        }

        return false;
    }

    private static bool Is(string name, string expected) => string.Equals(name, expected, StringComparison.OrdinalIgnoreCase);

    private static int After(string html, string mark, int start)
    {
        var end = html.IndexOf(mark, start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length - 1 : end;
    }

    private static string NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && end - start < 16 && html[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
        {
            end++;
        }

        return html.Substring(start, end - start);
    }
}
