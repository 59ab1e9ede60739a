using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources.Excel;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>A workbook that checks itself: another program calculates its formulas after a number was typed over, and exactly the sums that are broken differ.</summary>
public sealed class SelfCheckingWorkbookTests : IDisposable
{
    private const int Files = 5;

    private readonly string _folder = Directory.CreateTempSubdirectory("gov-disclosure-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [LibreOfficeFact]
    public void Every_sum_that_is_broken_shows_by_how_much_and_no_other()
    {
        var source = Directory.CreateDirectory(Path.Combine(_folder, "source")).FullName;
        var broken = new List<AnnualReport>();
        foreach (var edition in WrongReports.Editions)
        {
            var report = Right(edition);

            // For every sum one of its cells in one of the files; the sums of the others hold there.
            for (var file = 0; file < Files; file++)
            {
                var path = Path.Combine(source, $"{broken.Count}.xlsx");
                ReportFile.Write(path, report);
                var typed = Right(edition);
                foreach (var table in new ReportTable[] { typed.Requests!, typed.ReviewAndLitigation! })
                {
                    var own = table.Form.Relations.Where(relation => relation.IsIdentity).Where((_, index) => index % Files == file);
                    foreach (var cell in own.Select((sum, index) => sum.Left[index % sum.Left.Count]).Distinct())
                    {
                        Type(path, table, cell);
                    }
                }

                broken.Add(typed);
            }
        }

        LibreOffice.Convert(_folder, [.. Enumerable.Range(0, broken.Count).Select(index => Path.Combine(source, $"{index}.xlsx"))], "--convert-to", "xlsx");
        var seen = new HashSet<Relation>();
        for (var i = 0; i < broken.Count; i++)
        {
            var path = Path.Combine(_folder, $"{i}.xlsx");
            ReportJson.Serialize(ReportFile.Read(path).Report!).Should().Be(ReportJson.Serialize(broken[i]), "what is read back are the printed numbers");
            foreach (var table in new ReportTable[] { broken[i].Requests!, broken[i].ReviewAndLitigation! })
            {
                Relation[] relations = [.. table.Form.Relations.Where(relation => relation.IsIdentity)];
                string[] expected = [.. relations.Select(relation => Difference(table, relation))];
                Differences(path, table.Form.Kind == TableKind.Requests ? "表三" : "表四").Should().Equal(expected, "file {0}", i);
                seen.UnionWith(relations.Where(relation => Difference(table, relation) is not ("0" or "")));
            }
        }

        var sums = broken.SelectMany(report => report.Tables).SelectMany(table => table.Form.Relations).Where(relation => relation.IsIdentity).Distinct().ToArray();
        sums.Should().HaveCount(79);
        seen.SetEquals(sums).Should().BeTrue("every sum of both forms is broken by one of the files");
    }

    [Fact]
    public void The_total_of_each_sum_is_red_by_the_differences_it_is_in()
    {
        var path = Path.Combine(_folder, "report.xlsx");
        ReportFile.Write(path, Right(FormEdition.Edition2021));
        using var package = SpreadsheetDocument.Open(path, isEditable: false);
        var sheet = Sheet(package, "表三");
        var form = Right(FormEdition.Edition2021).Requests!.Form;
        var formats = sheet.Worksheet!.Elements<ConditionalFormatting>().Skip(1).ToArray();

        // 25 rows with a total, and the row of (七)总计 with six more columns, whose last belongs to both.
        formats.Should().HaveCount(form.Relations.Where(relation => relation.IsIdentity).Select(relation => relation.Right[0]).Distinct().Count());
        formats.Sum(format => format.InnerText.Split("ISNUMBER").Length - 1).Should().Be(form.Relations.Count(relation => relation.IsIdentity));
        formats.Select(format => format.SequenceOfReferences!.InnerText).Should().OnlyHaveUniqueItems();
    }

    private static AnnualReport Right(FormEdition edition)
    {
        var report = RandomReports.Any.Array[40].Single(_ => true, "0N0XIzNsQ0O2").First(report => report.Requests?.Form.Edition == edition && report.ReviewAndLitigation is not null
            && report.Requests.Form.Cells.All(cell => report.Requests[cell].IsNumber) && report.ReviewAndLitigation.Form.Cells.All(cell => report.ReviewAndLitigation[cell].IsNumber));
        return ReportJson.Parse(ReportJson.Serialize(report));
    }

    private static string Difference(ReportTable table, Relation relation) =>
        $"{relation.Left.Sum(cell => table[cell].Number ?? 0) - relation.Right.Sum(cell => table[cell].Number ?? 0):0}";

    /// <summary>Types a larger number over that of a cell, in the report and in the file, without calculating anything.</summary>
    private static void Type(string path, ReportTable table, FormCell cell)
    {
        // Another amount in each cell, so that no two slips make up for each other.
        var number = (int)table[cell].Number!.Value + 11 + (cell.Index * cell.Index);
        var place = ReportFile.Read(path).Sources[cell.Pointer];
        using var package = SpreadsheetDocument.Open(path, isEditable: true);
        var sheet = Sheet(package, table.Form.Kind == TableKind.Requests ? "表三" : "表四");
        var address = new ExcelAddress(place.Line!.Value - 1, place.Column!.Value - 1).ToString();
        sheet.Worksheet!.Descendants<SheetCell>().Single(found => found.CellReference == address).CellValue = new CellValue(number);
        foreach (var formula in sheet.Worksheet.Descendants<SheetCell>().Where(found => found.CellFormula is not null))
        {
            // What was calculated before the number was typed; the office calculates anew what has no value.
            formula.CellValue = null;
            formula.DataType = null;
        }

        table[cell] = number;
    }

    private static IEnumerable<string> Differences(string path, string name)
    {
        using var package = SpreadsheetDocument.Open(path, isEditable: false);
        return [.. Sheet(package, name).Worksheet!.Descendants<SheetCell>().Where(cell => cell.CellFormula is not null).Select(cell => cell.CellValue?.Text ?? "")];
    }

    private static WorksheetPart Sheet(SpreadsheetDocument package, string name) =>
        (WorksheetPart)package.WorkbookPart!.GetPartById(package.WorkbookPart.Workbook!.Descendants<Sheet>().Single(sheet => sheet.Name == name).Id!);
}
