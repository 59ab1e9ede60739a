namespace Gov.Disclosure.Documents.Writing.Html;

/// <summary>Text made safe to stand in a page, as content or between quotes.</summary>
internal static class HtmlText
{
    public static string Escape(string text) => text
        .Replace("&", "&amp;")
        .Replace("<", "&lt;")
        .Replace(">", "&gt;")
        .Replace("\"", "&quot;")
        .Replace("'", "&#39;")
        .Replace("\u00A0", "&nbsp;");

    /// <summary>The same for what may have line breaks.</summary>
    public static string EscapeLines(string text) => Escape(text).Replace("\n", "<br>");
}
