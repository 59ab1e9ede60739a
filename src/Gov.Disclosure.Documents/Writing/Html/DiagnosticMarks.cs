using System.Globalization;
using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Documents;

/// <summary>
/// Findings as a page shows them: each has a number, which stands in the cell or heading it is about. Marks differ in line and number and not by colour
/// alone, and are drawn by the style sheet, so that the text of the report stays as it is.
/// </summary>
internal sealed class DiagnosticMarks
{
    private readonly AnnualReport _report;
    private readonly IReadOnlyList<Diagnostic> _findings;
    private readonly MessageLanguage _language;
    private readonly ILookup<JsonPointer, int> _first;
    private readonly HashSet<JsonPointer> _involved;

    public DiagnosticMarks(AnnualReport report, IReadOnlyList<Diagnostic> findings, MessageLanguage language)
    {
        _report = report;
        _findings = findings;
        _language = language;
        _first = Enumerable.Range(0, findings.Count).Where(index => findings[index].Cells.Count > 0).ToLookup(index => findings[index].Cells[0]);
        _involved = [.. findings.SelectMany(finding => finding.Cells.Skip(1))];
    }

    /// <summary>The attributes of an element that shows a value.</summary>
    /// <param name="pointer">The value.</param>
    public string Attributes(JsonPointer pointer)
    {
        var indices = _first[pointer].ToArray();
        var mark = indices.Length > 0 ? ClassOf(indices.Max(index => _findings[index].Severity)) : _involved.Contains(pointer) ? "involved" : "";
        var told = indices.Length == 0 ? "" : $" data-mark=\"{string.Join(" ", indices.Select(Number))}\" title=\"{HtmlText.Escape(string.Join("\n", indices.Select(index => _findings[index].GetMessage(_language))))}\"";
        return (mark.Length > 0 ? $" class=\"{mark}\"" : "") + told;
    }

    /// <summary>The list of the findings about the cells of a table; of those about none that the report has, where no table is given.</summary>
    public string List(ReportTable? table)
    {
        var indices = Enumerable.Range(0, _findings.Count).Where(index => TableOf(_findings[index]) == table?.Form.Kind).ToArray();
        return indices.Length == 0 ? "" : $"<aside class=\"findings\" {HtmlAttributes.Aside}>\n{string.Concat(indices.Select(Entry))}</aside>\n";
    }

    private string Entry(int index)
    {
        var finding = _findings[index];
        return $"<p><b class=\"{ClassOf(finding.Severity)}\">[{Number(index)}] {HtmlText.Escape(finding.Severity.GetName(_language))}</b> "
            + $"<b>{finding.RuleId} {HtmlText.Escape(finding.Rule.GetTitle(_language))}</b><br>{HtmlText.EscapeLines(finding.GetMessage(_language))}<br>{HtmlText.EscapeLines(finding.GetRemedy(_language))}</p>\n";
    }

    private TableKind? TableOf(Diagnostic finding) => finding.Cells.Count == 0 ? null : ReportSection.All
        .Where(section => section.Table is { } kind && _report.GetTable(kind) is not null && finding.Cells[0].ToString().StartsWith(section.Pointer + "/", StringComparison.Ordinal))
        .Select(section => section.Table)
        .FirstOrDefault();

    private static string ClassOf(Severity severity) => JsonNames.Of(severity);

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
