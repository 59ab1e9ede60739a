using System.Globalization;
using Gov.Disclosure.Narrative;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.NarrativeTests;

/// <summary>Sentences made from the tables of any valid report contradict nothing, and a figure that no reading gives contradicts them.</summary>
public sealed class GeneratedSentenceTests
{
    // Two numbers that no sum of a random report comes near.
    private const long Beyond = 900_000_001;

    [Fact]
    public void What_the_tables_say_in_words_is_not_contradicted() => RandomReports.Any.Sample(
        report =>
        {
            foreach (var (sentence, section) in Sentences(report, null))
            {
                FindingsOn(report, sentence, section).Should().BeEmpty(sentence);
            }
        },
        iter: 40);

    [Fact]
    public void A_figure_beyond_all_readings_is_a_contradiction() => RandomReports.Any.Sample(
        report =>
        {
            foreach (var (sentence, section) in Sentences(report, Beyond))
            {
                FindingsOn(report, sentence, section).Should().ContainSingle(sentence).Which.Rule.Should().Be(NarrativeRules.FigureAgainstTable, sentence);
            }
        },
        iter: 20);

    private static IReadOnlyList<Diagnostic> FindingsOn(AnnualReport report, string sentence, TableKind? section)
    {
        report.Overview = section is null ? sentence : null;
        report.Requests!.Narrative = section == TableKind.Requests ? sentence : null;
        report.ReviewAndLitigation!.Narrative = section == TableKind.ReviewAndLitigation ? sentence : null;
        return [.. ReportValidator.Default.Validate(report).Diagnostics.Where(finding => finding.RuleId.StartsWith("GD5", StringComparison.Ordinal))];
    }

    /// <summary>Every form of sentence; with a number given, it stands in place of the last figure.</summary>
    private static IEnumerable<(string Sentence, TableKind? Section)> Sentences(AnnualReport report, long? last)
    {
        var table = report.Requests!;
        var balance = table.Form.Relations.First(relation => relation.Kind == RelationKind.Balance && relation.Left[0].Column.IsTotal);
        var received = Number(table, balance.Left[0]);
        var carriedOver = Number(table, balance.Left[1]);
        var done = Number(table, balance.Right[0]);
        var carriedForward = Number(table, balance.Right[1]);
        string Last(long value) => (last ?? value).ToString(CultureInfo.InvariantCulture);

        yield return ($"全年共收到政府信息公开申请{Last(received)}件。", null);
        yield return ($"{report.Year}年，我局受理依申请公开 {Last(received + carriedOver)} 件。", null);
        yield return ($"本年度收办政府信息公开申请{Last(done + carriedForward)}件。", null);
        yield return ($"全年收到政府信息公开申请{received}件，办结{Last(done)}件。", null);
        yield return ($"新收政府信息公开申请{received}件，上年结转{carriedOver}件，结转下年度继续办理{Last(carriedForward)}件。", null);
        if (last is null)
        {
            yield return (carriedForward == 0 ? "政府信息公开申请均已办结。" : "政府信息公开申请按期办理。", null);
            yield return (received == 0 ? "未收到政府信息公开申请。" : "按规定办理政府信息公开申请。", null);
        }

        foreach (var row in table.Form.Rows.Where(row => row.Path.StartsWith("outcomes.", StringComparison.Ordinal) && row != balance.Right[0].Row && LabelCore.Of(row.Label).Length > 2))
        {
            yield return ($"{LabelCore.Of(row.Label)}{Last(Number(table, table.Form.Cells[row.FirstCell + row.Columns.Count - 1]))}件。", TableKind.Requests);
        }

        foreach (var column in balance.Left[0].Row.Columns.Where(column => !column.IsTotal && column.Label.Length > 2))
        {
            var cell = table.Form.Cells[balance.Left[0].Row.FirstCell + balance.Left[0].Row.Columns.ToList().IndexOf(column)];
            yield return ($"收到{column.Label}申请{Last(Number(table, cell))}件。", TableKind.Requests);
        }

        var cases = report.ReviewAndLitigation!;
        foreach (var row in cases.Form.Rows)
        {
            for (var column = 0; column < row.Columns.Count - 1; column++)
            {
                yield return ($"{row.Label}{row.Columns[column].Label}{Last(Number(cases, cases.Form.Cells[row.FirstCell + column]))}件。", TableKind.ReviewAndLitigation);
            }

            yield return ($"{row.Label}{Last(Number(cases, cases.Form.Cells[row.FirstCell + row.Columns.Count - 1]))}件。", TableKind.ReviewAndLitigation);
        }
    }

    private static long Number(ReportTable table, FormCell cell) => table[cell].TryGetInt64(out var value) ? value : 0;
}
