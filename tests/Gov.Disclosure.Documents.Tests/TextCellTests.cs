using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Csv;
using Gov.Disclosure.Documents.Sources.PlainText;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>What parts the cells of a text, and what a cell of it holds: rows with / between them, and cells with , .</summary>
public sealed class TextCellTests
{
    [Theory]
    [InlineData("规章;1;2\n行政许可;3;\n", "规章,1,2/行政许可,3,")]
    [InlineData("规章；1；2\n行政许可；3；4\n", "规章,1,2/行政许可,3,4")]
    [InlineData("一是公开；二是答复2件\n三是培训；四是3\n", "")]
    [InlineData("一是公开2件；\n二是答复3件；\n", "")]
    [InlineData("规章;1;2\n行政许可;3\n", "")]
    [InlineData("信息内容 | 数量\n规章 | \n行政许可 | 5\n行政处罚 | \n行政强制 | \n", "信息内容,数量/规章,/行政许可,5/行政处罚,/行政强制,")]
    public void Lines_with_as_many_signs_between_their_words_are_rows_where_numbers_stand_between_them(string text, string rows) =>
        Rows(TextSource.Read(text, DocumentReadOptions.Default)).Should().Be(rows);

    [Theory]
    [InlineData("规章,'5,\"=\"\"6\"\"\"\n", "规章,5,6")]
    [InlineData("规章,=\"5\",'六\n", "规章,5,'六")]
    public void A_number_that_a_spreadsheet_was_told_to_keep_as_text_is_a_number(string text, string rows) =>
        Rows(CsvSource.Read(Encoding.UTF8.GetBytes(text), DocumentReadOptions.Default)).Should().Be(rows);

    [Theory]
    [InlineData("10，20，8，9，47", true)]
    [InlineData("10", false)]
    public void Numbers_with_other_signs_between_them_than_a_table_has_are_told(string line, bool isTold) =>
        ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes($"示例镇2024年政府信息公开工作年度报告\n一、总体情况\n无\n四、政府信息公开行政复议、行政诉讼情况\n{line}\n五、存在的主要问题及改进情况\n无\n")), "report.txt")
            .Diagnostics.Any(finding => finding.RuleId == "GD030").Should().Be(isTold);

    private static string Rows(SourceReading reading) => string.Join("/", reading.Document!.Blocks.OfType<Grid>().SelectMany(grid => grid.Rows)
        .Select(row => string.Join(",", row.Cells.Select(cell => cell.Text))));
}
