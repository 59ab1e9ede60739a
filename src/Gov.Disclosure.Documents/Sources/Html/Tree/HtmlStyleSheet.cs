namespace Gov.Disclosure.Documents.Sources.Html.Tree;

/// <summary>
/// The style sheets of a page, as far as they hide, strike or raise anything. Selectors of tags, classes and ids are understood, one below the other
/// too; rules with others, as those for a pointer over the element, say nothing about the page at rest.
/// </summary>
internal sealed class HtmlStyleSheet
{
    // Sheets of sites have a few hundred rules that matter here; each is asked of the elements it may fit.
    private const int MostRules = 4096;

    private static readonly char[] Blanks = [' ', '\t', '\r', '\n', '\f'];

    private readonly Dictionary<string, List<Rule>> _rules = new(StringComparer.OrdinalIgnoreCase);
    private int _count;

    private HtmlStyleSheet()
    {
    }

    /// <summary>Reads the sheets; <see langword="null"/> where they say nothing that matters.</summary>
    public static HtmlStyleSheet? Of(IEnumerable<string> sheets)
    {
        var sheet = new HtmlStyleSheet();
        foreach (var text in sheets)
        {
            sheet.Add(WithoutComments(text).AsSpan());
        }

        return sheet._count > 0 ? sheet : null;
    }

    /// <summary>The look the sheets give an element.</summary>
    public HtmlLook LookOf(HtmlElementNode element)
    {
        List<Rule>? fitting = null;
        Collect(element.Tag.Name);
        Collect("*");
        if (element.Id is { } id)
        {
            Collect("#" + id);
        }

        foreach (var name in element.Classes)
        {
            Collect("." + name);
        }

        if (fitting is null)
        {
            return HtmlLook.None;
        }

        // Of two rules the more special one counts, and else the later one.
        fitting.Sort((one, other) => one.Weight != other.Weight ? one.Weight.CompareTo(other.Weight) : one.Order.CompareTo(other.Order));
        return fitting.Aggregate(HtmlLook.None, (look, rule) => rule.Style.Over(look));

        void Collect(string key)
        {
            if (_rules.TryGetValue(key, out var rules))
            {
                foreach (var rule in rules)
                {
                    if (rule.Fits(element))
                    {
                        (fitting ??= []).Add(rule);
                    }
                }
            }
        }
    }

    private void Add(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('{') is >= 0 and var open)
        {
            var selectors = text.Slice(0, open).Trim();
            text = text.Slice(open + 1);
            if (selectors.LastIndexOfAny(';', '}') is >= 0 and var before)
            {
                selectors = selectors.Slice(before + 1).Trim();
            }

            if (!selectors.IsEmpty && selectors[0] == '@')
            {
                // Rules for the screen hold for everyone who looks; what is only for print, or for a kind of device, is left out.
                var isForAll = selectors.StartsWith("@media".AsSpan(), StringComparison.OrdinalIgnoreCase)
                    && selectors.Slice("@media".Length).Trim() is var media
                    && (media.Equals("screen".AsSpan(), StringComparison.OrdinalIgnoreCase)
                        || media.Equals("all".AsSpan(), StringComparison.OrdinalIgnoreCase));
                text = isForAll ? text : text.Slice(EndOfBlock(text));
                continue;
            }

            var close = text.IndexOf('}');
            var style = HtmlDeclarations.Parse(close < 0 ? text : text.Slice(0, close));
            text = close < 0 ? default : text.Slice(close + 1);
            if (style.Named != HtmlLook.None)
            {
                foreach (var selector in selectors.ToString().Split(','))
                {
                    Add(selector, style);
                }
            }
        }
    }

    private void Add(string selector, HtmlDeclarations style)
    {
        if (_count < MostRules && Rule.Parse(selector, style, _count) is { } rule)
        {
            _count++;
            if (!_rules.TryGetValue(rule.Key, out var rules))
            {
                _rules.Add(rule.Key, rules = []);
            }

            rules.Add(rule);
        }
    }

    private static int EndOfBlock(ReadOnlySpan<char> text)
    {
        var depth = 1;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    private static string WithoutComments(string text)
    {
        text = text.Replace("<!--", "").Replace("-->", "");
        for (var start = text.IndexOf("/*", StringComparison.Ordinal); start >= 0; start = text.IndexOf("/*", start, StringComparison.Ordinal))
        {
            var end = text.IndexOf("*/", start + 2, StringComparison.Ordinal);
            text = text.Remove(start, (end < 0 ? text.Length : end + 2) - start);
        }

        return text;
    }

    /// <summary>One selector with its style.</summary>
    private sealed class Rule
    {
        // Deeper selectors no sheet has.
        private const int MostParts = 16;

        private readonly Part[] _parts;

        private Rule(Part[] parts, HtmlDeclarations style, int order)
        {
            _parts = parts;
            Style = style;
            Order = order;
            Weight = parts.Sum(part => part.Weight);
            Key = parts[parts.Length - 1].Key;
        }

        public HtmlDeclarations Style { get; }

        public int Order { get; }

        public int Weight { get; }

        /// <summary>What the element itself must have, by which the rules that may fit are found.</summary>
        public string Key { get; }

        public static Rule? Parse(string selector, HtmlDeclarations style, int order)
        {
            var words = selector.Replace(">", " > ").Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
            var parts = new List<Part>();
            var isChild = false;
            foreach (var word in words)
            {
                if (word == ">")
                {
                    isChild = true;
                }
                else if (parts.Count == MostParts || Part.Parse(word, isChild) is not { } part)
                {
                    return null;
                }
                else
                {
                    parts.Add(part);
                    isChild = false;
                }
            }

            return parts.Count > 0 ? new Rule([.. parts], style, order) : null;
        }

        public bool Fits(HtmlElementNode element)
        {
            HtmlNode? at = element;
            for (var i = _parts.Length - 1; i >= 0; i--)
            {
                while (at is not HtmlElementNode candidate || !_parts[i].Fits(candidate))
                {
                    // The element itself must fit, and the parent of a child.
                    if (at is null || i == _parts.Length - 1 || _parts[i + 1].IsChild)
                    {
                        return false;
                    }

                    at = at.Parent;
                }

                at = at.Parent;
            }

            return true;
        }
    }

    /// <summary>A tag, classes and an id that one element must have.</summary>
    private sealed record Part(string Tag, string? Id, IReadOnlyList<string> Classes, bool IsChild)
    {
        public int Weight => (Id is null ? 0 : 10_000) + (Classes.Count * 100) + (Tag == "*" ? 0 : 1);

        public string Key => Id is not null ? "#" + Id : Classes.Count > 0 ? "." + Classes[0] : Tag;

        public static Part? Parse(string text, bool isChild)
        {
            var end = text.IndexOfAny(['.', '#']);
            var tag = end < 0 ? text : text.Substring(0, end);
            string? id = null;
            var classes = new List<string>();
            while (end >= 0)
            {
                var next = text.IndexOfAny(['.', '#'], end + 1);
                var name = text.Substring(end + 1, (next < 0 ? text.Length : next) - end - 1);
                if (!IsName(name))
                {
                    return null;
                }

                if (text[end] == '#')
                {
                    id = name;
                }
                else
                {
                    classes.Add(name);
                }

                end = next;
            }

            return tag.Length == 0 || tag == "*" || IsName(tag) ? new Part(tag.Length == 0 ? "*" : tag, id, classes, isChild) : null;
        }

        public bool Fits(HtmlElementNode element)
        {
            if ((Tag != "*" && !Tag.Equals(element.Tag.Name, StringComparison.OrdinalIgnoreCase)) || (Id is not null && Id != element.Id))
            {
                return false;
            }

            foreach (var name in Classes)
            {
                if (Array.IndexOf(element.Classes, name) < 0)
                {
                    return false;
                }
            }

            return true;
        }

        private static bool IsName(string text) => text.Length > 0 && text.All(character => char.IsLetterOrDigit(character) || character is '-' or '_');
    }
}
