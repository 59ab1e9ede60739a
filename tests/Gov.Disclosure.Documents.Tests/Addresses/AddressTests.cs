using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Wordprocessing;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Addresses;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Excel;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Written documents say of each cell which cell of the form it is: beside the labels, in their stead where they are lost, and never against them.</summary>
public sealed class AddressTests
{
    internal static readonly string[] Formats = ["html", "docx", "xlsx"];

    internal static IEnumerable<AnnualReport> Reports => [Fixtures.Suqian2023(), ReportJson.Parse(RepositoryFiles.Text("seeds", "yonghe-2019.json"))];

    public static TheoryData<string, int> Documents
    {
        get
        {
            var documents = new TheoryData<string, int>();
            foreach (var format in Formats)
            {
                documents.Add(format, 0);
                documents.Add(format, 1);
            }

            return documents;
        }
    }

    [Fact]
    public void Every_cell_of_every_form_has_a_short_name_of_its_own()
    {
        var names = FormSet.Official.Forms.SelectMany(form => form.Cells.Select(cell => (Name: CellAddress.NameOf(form, cell), cell.Pointer))).ToArray();

        names.Select(entry => entry.Name).Should().OnlyHaveUniqueItems().And.OnlyContain(name => name.Length <= 64 && Regex.IsMatch(name, "^[A-Za-z][A-Za-z0-9_]*$"));
        names.Should().OnlyContain(entry => CellAddress.Find(entry.Name, FormSet.Official) == entry.Pointer && CellAddress.Find(entry.Pointer.ToString(), FormSet.Official) == entry.Pointer);
    }

    [Theory]
    [InlineData("gd_requests_2021_26_1")]
    [InlineData("gd_requests_2021_1_8")]
    [InlineData("gd_requests_2022_1_1")]
    [InlineData("gd_requests_2021_0_1")]
    [InlineData("gd_requests_2021_1")]
    [InlineData("gd_")]
    [InlineData("/requests/received")]
    [InlineData("/requests/received/nobody")]
    [InlineData("requests")]
    [InlineData("")]
    public void What_no_form_has_is_no_address(string address) => CellAddress.Find(address, FormSet.Official).Should().BeNull();

    [Theory]
    [MemberData(nameof(Documents))]
    public void Without_labels_the_tables_are_read_by_address(string name, int report)
    {
        var (original, file) = Write(name, report);

        var read = Read(WithoutLabels(file, name), name);

        Tables(read.Report!).Should().Equal(Tables(original));
        read.Diagnostics.Should().NotContain(finding => finding.Cells.Any(cell => Tables(original).ContainsKey(cell)) && finding.Rule != ReadingRules.CellAnnotated);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Without_addresses_the_tables_are_read_by_labels(string name, int report)
    {
        var (original, file) = Write(name, report);
        var stripped = WithoutAddresses(file, name);

        RoundTripTests.IsSame(Read(stripped, name), original);
        SourceFormat.Of("." + name)!.Read(stripped, "." + name, DocumentReadOptions.Default).Document!.Blocks.OfType<Grid>()
            .SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).Should().OnlyContain(cell => cell.Address == null);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Addresses_that_changed_places_leave_both_cells_blank_and_say_so(string name, int report)
    {
        var (original, file) = Write(name, report);
        var form = original.Requests!.Form;
        var (one, other) = (form.Cells[0], form.Cells[form.Rows[3].FirstCell]);

        var read = Read(Exchange(file, name, form, one, other), name);

        var doubts = read.Diagnostics.Where(finding => finding.Rule == ReadingRules.AddressDisagrees).ToArray();
        doubts.SelectMany(doubt => doubt.Cells).Should().BeEquivalentTo([one.Pointer, other.Pointer]);
        var (expected, cells) = (Tables(original), Tables(read.Report!));
        cells[one.Pointer].IsBlank.Should().BeTrue();
        cells[other.Pointer].IsBlank.Should().BeTrue();
        cells.Where(cell => cell.Key != one.Pointer && cell.Key != other.Pointer).Should().OnlyContain(cell => expected[cell.Key] == cell.Value);
    }

    [Fact]
    public void A_row_without_its_label_is_read_by_address_unless_another_speaks_against_it()
    {
        var (original, file) = Write("html", 0);
        var page = Encoding.UTF8.GetString(file);
        var row = original.Requests!.Form.Rows[5];
        var unlabelled = page.Replace($">{row.Label}</th>", "></th>");
        unlabelled.Should().NotBe(page);

        Tables(Read(Encoding.UTF8.GetBytes(unlabelled), "html").Report!).Should().Equal(Tables(original));
        var exchanged = Read(Exchange(Encoding.UTF8.GetBytes(unlabelled), original.Requests.Form.Cells[0], original.Requests.Form.Cells[1]), "html");
        exchanged.Diagnostics.Should().Contain(finding => finding.Rule == ReadingRules.RowNotFound && finding.Cells.Contains(original.Requests.Form.Cells[row.FirstCell].Pointer));
    }

    [Fact]
    public void A_row_with_another_label_is_not_read_by_address()
    {
        var (original, file) = Write("html", 0);
        var row = original.Requests!.Form.Rows[5];
        var page = Encoding.UTF8.GetString(file).Replace($">{row.Label}</th>", ">本机关自定的一行</th>");

        var read = Read(Encoding.UTF8.GetBytes(page), "html");

        read.Diagnostics.Should().Contain(finding => finding.Rule == ReadingRules.RowNotFound);
        original.Requests.Form.Cells.Where(cell => cell.Row == row).Should().OnlyContain(cell => Tables(read.Report!)[cell.Pointer].IsBlank);
    }

    [Fact]
    public void Every_cell_of_a_page_names_the_headers_over_it_and_the_labels_before_it()
    {
        var page = Encoding.UTF8.GetString(Write("html", 0).File);
        var headers = Regex.Matches(page, "<th[^>]* id=\"(?<id>[^\"]*)\"[^>]*>(?<text>[^<]*)").ToDictionary(match => match.Groups["id"].Value, match => match.Groups["text"].Value);

        var cells = Regex.Matches(page, "<td[^>]* data-gd=\"(?<pointer>[^\"]*)\" headers=\"(?<ids>[^\"]*)\"")
            .ToDictionary(match => match.Groups["pointer"].Value, match => match.Groups["ids"].Value.Split(' ').Select(id => headers[id]).ToArray());

        cells.Should().HaveCount(Tables(Fixtures.Suqian2023()).Count);
        cells["/requests/outcomes/refused/stateSecret/commercialEnterprise"].Should().Equal("申请人情况", "法人或其他组织", "商业企业", "三、本年度办理结果", "(三)不予公开", "1.属于国家秘密");
        cells["/proactiveDisclosure/administrativeLicensing/decisions"].Should().Equal("第二十条第(五)项", "本年处理决定数量", "行政许可");
        cells["/reviewAndLitigation/litigationAfterReview/total"].Should().Equal("行政诉讼", "复议后起诉", "总计");
    }

    [Theory]
    [InlineData(".docx")]
    [InlineData(".xlsx")]
    public void A_document_and_a_workbook_tell_the_contract_and_the_forms_among_their_properties(string extension)
    {
        ReportFormat.TryGet(extension, out var format).Should().BeTrue();
        var report = ReportJson.Parse(RepositoryFiles.Text("seeds", "yonghe-2019.json"));
        var file = Written(report, format!);

        PackageErrors.Of(file, extension).Should().BeEmpty();
        using OpenXmlPackage package = extension == ".docx"
            ? WordprocessingDocument.Open(new MemoryStream(file), isEditable: false)
            : SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        package.GetPartsOfType<CustomFilePropertiesPart>().Single().Properties!.ChildElements.OfType<CustomDocumentProperty>()
            .ToDictionary(property => property.Name!.Value!, property => property.InnerText)
            .Should().Contain("gd:schemaVersion", report.SchemaVersion).And.Contain("gd:form:requests", "2019");
    }

    [Fact]
    public void The_head_of_a_page_says_contract_forms_and_where_the_JSON_is()
    {
        using var stream = new MemoryStream();
        ReportFile.Write(stream, Fixtures.Suqian2023(), ReportFormat.Html, new DocumentWriteOptions { JsonUrl = "年报&1.json" });

        Encoding.UTF8.GetString(stream.ToArray()).Should().Contain($"<meta name=\"gd:schemaVersion\" content=\"{Fixtures.Suqian2023().SchemaVersion}\">")
            .And.Contain("<meta name=\"gd:form:requests\" content=\"2021\">")
            .And.Contain("<link rel=\"alternate\" type=\"application/json\" href=\"年报&amp;1.json\">");
    }

    internal static byte[] Written(AnnualReport report, ReportFormat format)
    {
        using var stream = new MemoryStream();
        ReportFile.Write(stream, report, format);
        return stream.ToArray();
    }

    private static (AnnualReport Report, byte[] File) Write(string name, int report)
    {
        ReportFormat.TryGet(name, out var format).Should().BeTrue();
        return (Reports.ElementAt(report), Written(Reports.ElementAt(report), format!));
    }

    private static ReadResult Read(byte[] file, string name) => ReportFile.Read(new MemoryStream(file), "report." + name);

    private static Dictionary<JsonPointer, Cell> Tables(AnnualReport report) =>
        report.Tables.SelectMany(table => table.Form.Cells.Select(cell => (cell.Pointer, Content: table[cell]))).ToDictionary(cell => cell.Pointer, cell => cell.Content);

    private static byte[] WithoutLabels(byte[] file, string name) => name switch
    {
        "html" => Encoding.UTF8.GetBytes(Regex.Replace(Encoding.UTF8.GetString(file), "(<(?<tag>th|h2)[^>]*>)[^<]*(</\\k<tag>>)", "$1$2")),
        "docx" => Edit(file, stream => WordprocessingDocument.Open(stream, true), document =>
        {
            var body = document.MainDocumentPart!.Document!.Body!;
            var labels = body.Elements<WordTable>().Where(table => table.Descendants<SdtCell>().Any()).SelectMany(table => table.Descendants<TableCell>()).Where(cell => !cell.Ancestors<SdtCell>().Any());
            var headings = body.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Where(line => line.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading1");
            foreach (var text in labels.Cast<OpenXmlElement>().Concat(headings).SelectMany(element => element.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>()).ToArray())
            {
                text.Text = "";
            }
        }),
        _ => Edit(file, stream => SpreadsheetDocument.Open(stream, true), document =>
        {
            var workbook = document.WorkbookPart!;
            foreach (var sheet in workbook.Workbook!.Sheets!.Elements<Sheet>().Where(sheet => sheet.Name!.Value!.StartsWith('表')))
            {
                var named = workbook.Workbook.DefinedNames!.Elements<DefinedName>().Where(defined => defined.Text.StartsWith($"'{sheet.Name!.Value}'!", StringComparison.Ordinal)).Select(defined => ExcelAddress.Parse(defined.Text.Split('!')[1])).ToHashSet();
                foreach (var cell in ((WorksheetPart)workbook.GetPartById(sheet.Id!.Value!)).Worksheet!.Descendants<SheetCell>().Where(cell => cell.InlineString is not null && !named.Contains(ExcelAddress.Parse(cell.CellReference!.Value))))
                {
                    cell.RemoveAllChildren();
                }
            }
        }),
    };

    private static byte[] WithoutAddresses(byte[] file, string name) => name switch
    {
        "html" => Encoding.UTF8.GetBytes(Regex.Replace(Encoding.UTF8.GetString(file), "(<td[^>]*) data-gd=\"[^\"]*\"", "$1")),
        "docx" => Edit(file, stream => WordprocessingDocument.Open(stream, true), document =>
        {
            foreach (var control in document.MainDocumentPart!.Document!.Descendants<SdtCell>().ToArray())
            {
                var cell = control.Descendants<TableCell>().Single();
                cell.Remove();
                control.InsertAfterSelf(cell);
                control.Remove();
            }
        }),
        _ => Edit(file, stream => SpreadsheetDocument.Open(stream, true), document => document.WorkbookPart!.Workbook!.DefinedNames!.Remove()),
    };

    private static byte[] Exchange(byte[] file, string name, TableForm form, FormCell one, FormCell other)
    {
        var (first, second) = (CellAddress.NameOf(form, one), CellAddress.NameOf(form, other));
        switch (name)
        {
            case "html":
                return Exchange(file, one, other);
            case "docx":
                return Edit(file, stream => WordprocessingDocument.Open(stream, true), document =>
                {
                    foreach (var tag in document.MainDocumentPart!.Document!.Descendants<Tag>())
                    {
                        tag.Val = tag.Val == first ? second : tag.Val == second ? first : tag.Val;
                    }
                });
            default:
                return Edit(file, stream => SpreadsheetDocument.Open(stream, true), document =>
                {
                    foreach (var defined in document.WorkbookPart!.Workbook!.DefinedNames!.Elements<DefinedName>())
                    {
                        defined.Name = defined.Name == first ? second : defined.Name == second ? first : defined.Name;
                    }
                });
        }
    }

    private static byte[] Exchange(byte[] page, FormCell one, FormCell other) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(page)
        .Replace($"data-gd=\"{one.Pointer}\"", "data-gd=\"?\"").Replace($"data-gd=\"{other.Pointer}\"", $"data-gd=\"{one.Pointer}\"").Replace("data-gd=\"?\"", $"data-gd=\"{other.Pointer}\""));

    private static byte[] Edit<T>(byte[] file, Func<Stream, T> open, Action<T> edit)
        where T : OpenXmlPackage
    {
        var stream = new MemoryStream();
        stream.Write(file);
        using (var document = open(stream))
        {
            edit(document);
        }

        return stream.ToArray();
    }
}
