using System.Globalization;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Gov.Disclosure.Documents.Sources.Html.Tree;

/// <summary>The attributes of elements that are read, and what they say.</summary>
internal static class HtmlAttributes
{
    /// <summary>The attribute of what this library adds to a report that it marks findings in: it is no part of the report.</summary>
    public const string Aside = "data-aside";

    /// <summary>The attribute that says which value of the report an element shows.</summary>
    public const string Address = "data-gd";

    /// <summary>The attribute of a formula's annotation that says what language it is in.</summary>
    public const string Encoding = "encoding";

    // The standard cuts spans at these; browsers do the same.
    private const int WidestSpan = 1000;
    private const int TallestSpan = 65534;

    /// <summary>Whether an attribute is worth parsing: those that are read here, and those that decide where the parser puts an element.</summary>
    public static bool IsRead(ref StructHtmlToken token, ReadOnlyMemory<char> name) =>
        name.Span is "style" or "colspan" or "rowspan" or "hidden" or Aside or Address or Encoding or "type" or "color" or "face" or "size" or "width"
            or "height" or "class" or "id" or "name" or "content" or "property";

    public static int ColumnSpan(ReadOnlySpan<char> value) => Span(value, WidestSpan);

    /// <summary>0 rows means all that follow.</summary>
    public static int RowSpan(ReadOnlySpan<char> value) => value.Trim() is "0" ? TallestSpan : Span(value, TallestSpan);

    private static int Span(ReadOnlySpan<char> value, int most)
    {
        var text = value.Trim();
        var digits = 0;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return digits == 0 ? 1
            : int.TryParse(text.Slice(0, digits).ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Min(Math.Max(span, 1), most)
            : most;
    }
}
