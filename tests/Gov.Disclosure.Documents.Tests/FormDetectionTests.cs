using Gov.Disclosure.Documents;
using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>The form of a printed table is told by the table, also where a form that no notice has issued has all that another has, and a row and a column more.</summary>
public sealed class FormDetectionTests
{
    private static readonly FormColumn[] Columns = [.. RequestsTable.Form2021.Rows[0].Columns.Take(5), FormColumn.Count("foreignNational", "外国人"), .. RequestsTable.Form2021.Rows[0].Columns.Skip(5)];

    private static readonly TableForm Larger = new(
        TableKind.Requests,
        new FormEdition("2090", "国办公开办函〔2090〕1号", 2090, null),
        TableLayout.RowsUnderOneHeader,
        [.. RequestsTable.Form2021.Parts.Select(InLarger)],
        _ => []);

    private static readonly DocumentReadOptions Options = new() { Forms = FormSet.Official.With(Larger) };

    [Theory]
    [InlineData("docx")]
    [InlineData("html")]
    [InlineData("xlsx")]
    [InlineData("md")]
    public void A_table_is_not_taken_for_a_form_that_has_all_of_it_and_more_nor_that_for_less(string extension)
    {
        foreach (var form in Options.Forms.Of(TableKind.Requests))
        {
            foreach (var year in (int?[])[null, 2019, 2021, 2090])
            {
                var read = ReadBack(form, year, extension);

                read.Report!.Requests!.Form.Should().BeSameAs(form, $"the table of {form.Edition} is printed in a report of {year?.ToString() ?? "no year"}");
                read.Diagnostics.Should().NotContain(finding => finding.RuleId == "GD035");
            }
        }
    }

    [Theory]
    [InlineData("2021")]
    [InlineData("2090")]
    public void A_table_that_breaks_off_before_the_forms_differ_is_in_the_form_to_expect(string expected)
    {
        var rows = RequestsTable.Form2021.Rows.Take(3).Select(row => row.Path).ToHashSet();
        Options.Forms.TryGet(TableKind.Requests, expected, out var preferred).Should().BeTrue();

        FormDetection.Choose(Options.Forms.Of(TableKind.Requests), _ => new FormTraces(3, row => rows.Contains(row.Path), (_, _) => false), preferred).Should().BeSameAs(preferred);
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void A_table_with_rows_that_no_form_has_together_is_in_the_form_to_expect(string expected)
    {
        string[] rows = ["outcomes.otherHandling", "outcomes.otherHandling.other"];
        FormSet.Official.TryGet(TableKind.Requests, expected, out var preferred).Should().BeTrue();

        FormDetection.Choose(FormSet.Official.Of(TableKind.Requests), _ => new FormTraces(2, row => rows.Contains(row.Path), (_, _) => false), preferred).Should().BeSameAs(preferred);
    }

    private static ReadResult ReadBack(TableForm form, int? year, string extension)
    {
        var table = ReportTable.Create(form);
        foreach (var cell in form.Cells)
        {
            table[cell] = cell.Index % 7;
        }

        var report = new AnnualReport { Year = year, Title = $"示例市{(year is null ? "" : $"{year}年")}政府信息公开工作年度报告", Agency = { Name = "示例市" } };
        report.SetTable(table);
        var format = ReportFormat.All.Single(candidate => candidate.Extension == $".{extension}");
        using var file = new MemoryStream();
        ReportFile.Write(file, report, format);
        file.Position = 0;
        return ReportFile.Read(file, $"report.{extension}", Options);
    }

    private static FormPart InLarger(FormPart part) => part switch
    {
        FormRow row => new FormRow(row.Name!, row.Label, Columns) { Note = row.Note },
        FormGroup { Name: "refused" } group => new FormGroup(group.Name, group.Label, [.. group.Parts.Select(InLarger), new FormRow("personalInformation", "9.属于个人信息", Columns)]),
        _ => new FormGroup(part.Name, part.Label, [.. ((FormGroup)part).Parts.Select(InLarger)]),
    };
}
