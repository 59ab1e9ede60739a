using System.Text;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Files;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>The flat table of values.</summary>
public sealed class FlatFileTests
{
    [Fact]
    public void Every_cell_is_one_line_with_agency_year_table_row_column_value_and_state()
    {
        var report = Fixtures.Suqian2024();
        var lines = Lines(report);

        lines[0].Take(7).Should().Equal("agency", "year", "table", "row", "column", "value", "state");
        foreach (var cell in report.Tables.SelectMany(table => table.Form.Cells))
        {
            var value = report.GetTable(cell.Pointer.ToString().StartsWith("/requests/", StringComparison.Ordinal) ? TableKind.Requests
                : cell.Pointer.ToString().StartsWith("/proactive", StringComparison.Ordinal) ? TableKind.ProactiveDisclosure : TableKind.ReviewAndLitigation)![cell];
            lines.Should().ContainSingle(line => line[3] == cell.Row.Path && line[4] == cell.Column.Name && "/" + line[2] + "/" + line[3].Replace('.', '/') + "/" + line[4] == cell.Pointer.ToString())
                .Which.Skip(5).Take(2).Should().Equal(value.ToString(), value.IsBlank ? "blank" : value.IsNotApplicable ? "notApplicable" : "number");
        }
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("＝1")]
    [InlineData("'=1")]
    [InlineData("'")]
    public void A_text_that_looks_like_a_formula_is_written_so_that_it_is_none_and_read_back_as_it_was(string text)
    {
        var report = Fixtures.Suqian2024();
        report.Agency.Name = report.Overview = text;
        report.Annotations.Add(new Annotation(new JsonPointer("/overview"), text));

        Lines(report).SelectMany(line => line).Should().NotContain(field => field.Length > 0 && "=+@\t\r＝".Contains(field[0]));
        RoundTripTests.IsReadBack(report, ReportFormat.Csv);
    }

    [Fact]
    public void Texts_come_back_with_every_character()
    {
        var report = Fixtures.Suqian2024();
        report.Preamble = "  一行\r\n\r\n二行\t,\"引号\"\n\n　三行 ";
        report.OtherMatters = "";

        RoundTripTests.IsReadBack(report, ReportFormat.Csv);
    }

    [Fact]
    public void What_a_newer_version_added_is_kept_and_is_no_formula()
    {
        var json = ReportJson.Serialize(Fixtures.Suqian2024()).Replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"1.9\", \"=cmd\": \"=1+1\", \"list\": [1, true, {\"a.b\": {}}], \"flag\": false", StringComparison.Ordinal);
        var report = ReportJson.Read(json).Report!;
        report.UnknownParts.Should().HaveCount(3);
        using var stream = new MemoryStream();
        ReportFile.Write(stream, report, ReportFormat.Csv);
        stream.Position = 0;

        Lines(report).SelectMany(line => line).Should().NotContain(field => field.StartsWith('='));
        ReportJson.Serialize(ReportFile.Read(stream, "report.csv").Report!).Should().Be(ReportJson.Serialize(report));
    }

    [Fact]
    public void What_a_newer_version_added_to_a_note_comes_back_with_the_note()
    {
        var made = Fixtures.Suqian2024();
        made.Annotations.Add(new Annotation(new JsonPointer("/overview"), "甲"));
        made.Annotations.Add(new Annotation(new JsonPointer("/requests/received/total"), "乙"));
        var json = ReportJson.Serialize(made)
            .Replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"1.9\"", StringComparison.Ordinal)
            .Replace("\"text\": \"乙\"", "\"text\": \"乙\", \"author\": {\"name\": \"张三\"}", StringComparison.Ordinal);
        var report = ReportJson.Read(json).Report!;
        report.UnknownParts.Should().ContainSingle();
        using var stream = new MemoryStream();
        ReportFile.Write(stream, report, ReportFormat.Csv);
        stream.Position = 0;

        ReportJson.Serialize(ReportFile.Read(stream, "report.csv").Report!).Should().Be(ReportJson.Serialize(report));
    }

    [Fact]
    public void A_negative_change_stays_a_number_and_a_text_like_it_does_not()
    {
        var report = ReportJson.Parse(RepositoryFiles.Text("seeds", "yonghe-2019.json"));
        var table = report.ProactiveDisclosure!;
        var change = table.Form.Cells.First(cell => cell.Column.Kind == CellKind.Change);
        table[change] = -5;
        report.Overview = "-5";

        Lines(report).Where(line => line[5] == "-5").Should().ContainSingle().Which[6].Should().Be("number");
        Lines(report).Should().ContainSingle(line => line[5] == "'-5");
        RoundTripTests.IsReadBack(report, ReportFormat.Csv);
        RoundTripTests.IsReadBack(report, ReportFormat.Xlsx);
    }

    [Theory]
    [InlineData("a.", 50_000, 1)]
    [InlineData("/a", 50_000, 1)]
    [InlineData("a", 1, 30_000)]
    public void Places_that_no_report_has_are_told_and_cost_little(string name, int times, int lines)
    {
        var place = string.Concat(Enumerable.Repeat(name, times));
        var text = "table,row,column,value,state\r\n" + string.Concat(Enumerable.Range(0, lines).Select(line => $",{place}{line},x,1,number\r\n"));

        var read = ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "report.csv");

        read.Diagnostics.Should().NotBeEmpty();
    }

    [Fact]
    public void Excel_is_told_the_encoding_and_others_can_do_without()
    {
        Write(Fixtures.Suqian2024(), DocumentWriteOptions.Default).Should().StartWith(Encoding.UTF8.GetPreamble());
        Write(Fixtures.Suqian2024(), DocumentWriteOptions.Default with { ByteOrderMark = false }).Should().StartWith("agency"u8.ToArray());
    }

    [Fact]
    public void What_was_changed_for_the_worse_is_told_with_its_line()
    {
        var text = Encoding.UTF8.GetString(Write(Fixtures.Suqian2024(), DocumentWriteOptions.Default with { ByteOrderMark = false }));
        var lines = text.Split("\r\n").ToList();
        var line = lines.FindIndex(candidate => candidate.Contains(",requests,received,naturalPerson,"));
        var fields = lines[line].Split(',');
        fields[5] = "-3";
        lines[line] = string.Join(",", fields);
        lines.RemoveAt(line + 1);

        var read = ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Join("\r\n", lines))), "report.csv");

        read.Diagnostics.Should().ContainSingle(finding => finding.Rule == ReadingRules.NumberOutOfRange).Which.Position!.Line.Should().Be(line + 1);
        read.Diagnostics.Should().ContainSingle(finding => finding.Rule == ReadingRules.MissingKey);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_several_reports_the_first_is_read_and_the_others_are_one_finding(bool isHeadRepeated)
    {
        var first = Fixtures.Suqian2024();
        var text = Text(first);
        var others = Text(Fixtures.Suqian2023());

        var result = ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text + (isHeadRepeated ? others : others[(others.IndexOf('\n') + 1)..]))), "reports.csv");

        ReportJson.Serialize(result.Report!).Should().Be(ReportJson.Serialize(first));
        var finding = result.Diagnostics.Should().ContainSingle().Subject;
        finding.Rule.Should().Be(ReadingRules.TrailingText);
        finding.Position!.Line.Should().Be(text.Count(character => character == '\n') + 1);

        static string Text(AnnualReport report) => Encoding.UTF8.GetString(Write(report, DocumentWriteOptions.Default with { ByteOrderMark = false }));
    }

    [Fact]
    public void A_table_saved_from_a_spreadsheet_is_read_as_a_document()
    {
        var form = RequestsTable.Form2021;
        var rows = form.Rows.Select(row => $"{row.Label.Replace(',', '，')},{string.Join(",", Enumerable.Repeat(row.Index, row.Columns.Count))}");
        var text = $"三、收到和处理政府信息公开申请情况\n,{string.Join(",", form.Rows[0].Columns.Select(column => column.Label))}\n{string.Join("\n", rows)}\n";

        var read = ReportFile.Read(new MemoryStream(Encoding.GetEncoding("utf-8").GetBytes(text)), "table.csv");

        foreach (var cell in form.Cells)
        {
            read.Report!.Requests![cell].Should().Be((Cell)(long)cell.Row.Index);
        }
    }

    private static byte[] Write(AnnualReport report, DocumentWriteOptions options)
    {
        using var stream = new MemoryStream();
        ReportFile.Write(stream, report, ReportFormat.Csv, options);
        return stream.ToArray();
    }

    private static IReadOnlyList<IReadOnlyList<string>> Lines(AnnualReport report) =>
        [.. CsvText.Parse(Encoding.UTF8.GetString(Write(report, DocumentWriteOptions.Default with { ByteOrderMark = false })), int.MaxValue).Select(line => line.Fields)];
}
