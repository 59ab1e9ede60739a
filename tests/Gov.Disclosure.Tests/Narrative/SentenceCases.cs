using System.Text.Json.Nodes;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.NarrativeTests;

/// <summary>The sentences of <c>tests/fixtures/narrative</c>; its README says what the files mean.</summary>
internal static class SentenceCases
{
    private static readonly JsonObject Tables = JsonNode.Parse(RepositoryFiles.Text("tests", "fixtures", "narrative", "tables.json"))!.AsObject();

    public static IReadOnlyList<(string Table, string Place, string Outcomes, string Sentence)> All { get; } =
    [
        .. RepositoryFiles.Text("tests", "fixtures", "narrative", "sentences.tsv").Split('\n').Skip(1)
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split('\t') is [var table, var place, var outcomes, var sentence] ? (table, place, outcomes, sentence) : throw new FormatException(line)),
    ];

    /// <summary>How the rules about text end on a sentence; what is not claimed is "-".</summary>
    public static string OutcomesOf(string table, string place, string sentence)
    {
        var source = Tables[table]!;
        var report = ReportOf(source);
        switch (place)
        {
            case "requests":
                report.Requests!.Narrative = sentence;
                break;
            case "review":
                report.ReviewAndLitigation!.Narrative = sentence;
                break;
            case "other":
                report.OtherMatters = sentence;
                break;
            default:
                report.Overview = sentence;
                break;
        }

        var context = (string?)source["previous"] is { } previous ? ValidationContext.After(Fixtures.Read(previous)) : ValidationContext.None;
        var result = ReportValidator.Default.Validate(report, null, context);
        var outcomes = NarrativeRules.All.Where(rule => rule != NarrativeRules.ProcessingFeeMissing).SelectMany(rule => Enumerable.Repeat($"{rule.Id} holds", result.Count(rule, RuleOutcome.Holds))
                .Concat(Enumerable.Repeat($"{rule.Id} open", result.Count(rule, RuleOutcome.NotAssessable))))
            .Concat(result.Diagnostics.Where(finding => finding.RuleId.StartsWith("GD5", StringComparison.Ordinal)).Select(finding => $"{finding.RuleId} broken {finding.Expected} {finding.Actual}".TrimEnd()));
        return Sorted(outcomes);
    }

    public static string Sorted(IEnumerable<string> outcomes) => string.Join(";", outcomes.OrderBy(outcome => outcome, StringComparer.Ordinal)) is { Length: > 0 } text ? text : "-";

    private static AnnualReport ReportOf(JsonNode source)
    {
        if ((string?)source["file"] is { } file)
        {
            var real = Fixtures.Read(file);
            real.Overview = null;
            real.OtherMatters = "收费情况见附表。";
            return real;
        }

        var form = (string)source["form"]!;
        var report = new AnnualReport
        {
            Year = (int)source["year"]!,
            Agency = { Name = "江南县教育局" },
            OtherMatters = "收费情况见附表。",
        };
        foreach (var kind in ReportSection.All.Select(section => section.Table).OfType<TableKind>())
        {
            var table = ReportTable.Create(FormSet.Official.Forms.Last(official => official.Kind == kind && (official.Edition.Id == form || !official.NamesItsForm)));
            foreach (var cell in table.Form.Cells)
            {
                table[cell] = 0;
            }

            foreach (var unit in table.Form.UnitCells)
            {
                table.SetUnit(unit, AmountUnit.TenThousandYuan);
            }

            foreach (var (path, values) in source["cells"]!.AsObject())
            {
                if (table.Form.TryGetRow(path, out var row))
                {
                    for (var column = 0; column < values!.AsArray().Count; column++)
                    {
                        table[row.Index, column] = CellOf(values[column]);
                    }
                }
            }

            report.SetTable(table);
        }

        return report;
    }

    private static Cell CellOf(JsonNode? value) => value switch
    {
        null => Cell.Blank,
        JsonValue text when text.GetValueKind() == System.Text.Json.JsonValueKind.String => Cell.NotApplicable,
        _ => (decimal)value,
    };
}
