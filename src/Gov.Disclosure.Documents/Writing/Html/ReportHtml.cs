using Gov.Disclosure.Documents.Outline;
using Gov.Disclosure.Documents.Writing.Html;

namespace Gov.Disclosure.Documents;

/// <summary>The pieces of a page, for programs that show reports inside pages of their own.</summary>
public static class ReportHtml
{
    /// <summary>The style sheet that what <see cref="WriteBody"/> writes is made for; it touches nothing outside of that.</summary>
    public static string StyleSheet => HtmlStyle.Css;

    /// <summary>Writes the beginning of a page up to its body, with the style sheet.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="title">The title of the window.</param>
    /// <exception cref="IOException">The page cannot be written.</exception>
    public static void WriteHead(TextWriter writer, string title) => WriteHead(writer, title, []);

    /// <param name="writer">Where to write.</param>
    /// <param name="title">The title of the window.</param>
    /// <param name="tags">What else the head says: tags of the page, each on a line of its own.</param>
    internal static void WriteHead(TextWriter writer, string title, IEnumerable<string> tags)
    {
        writer.WriteLine("<!DOCTYPE html>");
        writer.WriteLine("<html lang=\"zh-CN\">");
        writer.WriteLine("<head>");
        writer.WriteLine("<meta charset=\"utf-8\">");
        writer.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        writer.WriteLine($"<title>{HtmlText.Escape(PrintedText.OneLine(title))}</title>");
        foreach (var tag in tags)
        {
            writer.WriteLine(tag);
        }

        writer.WriteLine($"<style>\n{StyleSheet}\n</style>");
        writer.WriteLine("</head>");
        writer.WriteLine("<body>");
    }

    /// <summary>Writes a report as one element of the body of a page, with its findings marked where the options name any.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write; <see langword="null"/> for the default.</param>
    /// <exception cref="IOException">The page cannot be written.</exception>
    public static void WriteBody(TextWriter writer, AnnualReport report, DocumentWriteOptions? options = null) =>
        HtmlRenderer.WriteBody(writer, report, options ?? DocumentWriteOptions.Default);

    /// <summary>Writes the end of a page.</summary>
    /// <param name="writer">Where to write.</param>
    /// <exception cref="IOException">The page cannot be written.</exception>
    public static void WriteEnd(TextWriter writer)
    {
        writer.WriteLine("</body>");
        writer.WriteLine("</html>");
    }
}
