using Gov.Disclosure.Results.Html;
using Gov.Disclosure.Results.Json;
using Gov.Disclosure.Results.Places;
using Gov.Disclosure.Results.Sarif;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Results;

/// <summary>A format results are written in.</summary>
public sealed class ResultFormat
{
    private readonly Func<ResultOptions, ResultBody> _body;

    private ResultFormat(string name, string mediaType, Func<ResultOptions, ResultBody> body)
    {
        Name = name;
        MediaType = mediaType;
        _body = body;
    }

    /// <summary>Text for people: what there is to say of each report, and a table of all at the end.</summary>
    public static ResultFormat Text { get; } = new("text", "text/plain", options => new TextResults(options));

    /// <summary>One JSON document, in the shape of <c>schema/diagnostics.schema.json</c>.</summary>
    public static ResultFormat Json { get; } = new("json", "application/json", options => new JsonResults(options));

    /// <summary>SARIF 2.1.0, which code-review and quality platforms read.</summary>
    public static ResultFormat Sarif { get; } = new("sarif", "application/sarif+json", options => new SarifResults(options));

    /// <summary>
    /// One page that needs no other file: a table of all reports, then each with its findings, and the report itself with the findings marked.
    /// </summary>
    public static ResultFormat Html { get; } = new("html", "text/html", options => new HtmlResults(options));

    /// <summary>
    /// A place and its years in pictures, as one page that needs no other file: who has reported, how the reports stand, what was found, and the figures. The
    /// reports themselves are not on it.
    /// </summary>
    public static ResultFormat Overview { get; } = new("overview", "text/html", options => new OverviewResults(options));

    /// <summary>All formats that tell everything about each report.</summary>
    public static IReadOnlyList<ResultFormat> All { get; } = [Text, Json, Sarif, Html];

    /// <summary>The name, as <c>json</c>.</summary>
    public string Name { get; }

    /// <summary>The media type, as <c>application/json</c>; all formats are UTF-8.</summary>
    public string MediaType { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal ResultBody CreateBody(ResultOptions options) => _body(options);
}
