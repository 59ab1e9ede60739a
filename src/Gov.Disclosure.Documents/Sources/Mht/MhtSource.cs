using System.Text.RegularExpressions;
using Gov.Disclosure.Documents.Sources.Html;

namespace Gov.Disclosure.Documents.Sources.Mht;

/// <summary>
/// Web pages saved with everything on them in one file (.mht, RFC 2557), as browsers, Word, Excel and WPS save them. The page is read as any other; pictures
/// and what it would fetch are not looked at.
/// </summary>
internal static class MhtSource
{
    private const string Format = "mht";

    private const int MostParts = 10_000;

    // Each is looked for among all parts.
    private const int MostFrames = 256;

    private static readonly Regex Frame = new(@"<iframe\b[^<>]{0,4000}>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Address = new(@"\bsrc\s*=\s*[""']?(?<page>[^""'\s<>]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static SourceReading Read(byte[] bytes, DocumentReadOptions options)
    {
        var whole = MimePart.Of(bytes);
        var contents = whole.Contents().Take(MostParts + 1).ToArray();
        var pages = contents.Where(IsPage).ToArray();
        if (contents.Length > MostParts)
        {
            return SourceReading.PackageTooLarge(options);
        }

        if (pages.Length == 0)
        {
            return SourceReading.Damaged(Format, "no text/html");
        }

        var first = whole.Start is { } start && Array.Find(pages, page => page.Id == start.Trim('<', '>')) is { } named ? named : pages[0];
        var text = TextOf(first);

        // A page may be framed once: frames in number would multiply it.
        var framed = new HashSet<MimePart> { first };

        // Excel saves each sheet as a page of its own, and a first page that only frames them.
        text = text.IndexOf("<frameset", StringComparison.OrdinalIgnoreCase) >= 0
            ? string.Concat(pages.Where(page => page != first).Select(page => $"<div>{TextOf(page)}</div>"))
            : Frame.Replace(text, frame => Framed(frame.Value) is { } page && framed.Add(page) ? $"<div>{TextOf(page)}</div>" : frame.Value, MostFrames);
        return HtmlSource.Read(text, options);

        MimePart? Framed(string frame) =>
            Address.Match(frame) is { Success: true } address ? Array.Find(pages, page => IsNamed(page, address.Groups["page"].Value)) : null;
    }

    private static bool IsPage(MimePart part) =>
        part.Type.Equals("text/html", StringComparison.OrdinalIgnoreCase) || part.Type.Equals("application/xhtml+xml", StringComparison.OrdinalIgnoreCase);

    private static bool IsNamed(MimePart page, string address) => address.StartsWith("cid:", StringComparison.OrdinalIgnoreCase)
        ? page.Id == address.Substring("cid:".Length)
        : page.Location.Length > 0 && (page.Location == address || page.Location.EndsWith("/" + address, StringComparison.Ordinal));

    private static string TextOf(MimePart page) => HtmlDecoding.Decode(page.Decode(), page.Charset);
}
