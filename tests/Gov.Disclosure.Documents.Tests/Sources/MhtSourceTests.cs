using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Html;
using Gov.Disclosure.Documents.Sources.Mht;

namespace Gov.Disclosure.Tests.Documents;

public sealed class MhtSourceTests
{
    private static readonly string Page = HtmlDecoding.Decode(File.ReadAllBytes(Path.Combine(DocumentFixtures.Folder, "html", "word-runs-2021.htm")));

    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GBK")!;

    public static TheoryData<string> Pages => [.. DocumentFixtures.Names.Where(name => name.StartsWith("html", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_saved_in_one_file_reads_as_the_page_itself(string name)
    {
        var page = File.ReadAllBytes(Path.Combine(DocumentFixtures.Folder, name));
        var original = ReportFile.Read(new MemoryStream(page), name);

        foreach (var encoding in new[] { "quoted-printable", "base64", "8bit" })
        {
            var read = Read(MhtFile.Related(("text/html", "", encoding, page), ("image/png", "", "base64", [0x89, 1, 2, 3])));

            ReportJson.Serialize(read.Report!).Should().Be(ReportJson.Serialize(original.Report!));
            read.Diagnostics.Select(finding => (finding.RuleId, finding.Position?.Table, finding.Position?.Row, finding.Position?.Cell))
                .Should().Equal(original.Diagnostics.Select(finding => (finding.RuleId, finding.Position?.Table, finding.Position?.Row, finding.Position?.Cell)));
        }
    }

    [Theory]
    [InlineData("text/html; charset=\"gb2312\"")]
    [InlineData("text/html;\r\n\tcharset=GBK")]
    [InlineData("text/html")]
    public void A_page_alone_in_the_mail_is_read(string type) => ReadsAsPage(MhtFile.Single(type, "quoted-printable", Gbk.GetBytes(Page)));

    [Fact]
    public void The_charset_of_the_mail_tells_bytes_that_would_fit_another() =>
        ReadsAs("text/html; charset=big5", CodePagesEncodingProvider.Instance.GetEncoding("big5")!.GetBytes("<p>機關名稱：某縣教育局</p><p>數量</p>"), "機關名稱");

    [Fact]
    public void A_page_in_UTF_16_with_a_mark_is_read() => ReadsAsPage(MhtFile.Single("text/html; charset=\"unicode\"", "base64", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Page)]));

    [Fact]
    public void Of_several_forms_of_one_text_the_page_is_read()
    {
        var inner = MhtFile.Multipart("alternative", "inner", ("text/plain", "", "7bit", "1"u8.ToArray()), ("text/html", "", "base64", Encoding.UTF8.GetBytes(Page)));

        ReadsAsPage(MhtFile.Related((MhtFile.TypeOf("alternative", "inner"), "", "8bit", inner)));
    }

    [Fact]
    public void A_page_within_the_page_stands_where_it_is_framed() => ReadsAsPage(MhtFile.Related(
        ("text/html", "", "8bit", "<html><body><iframe width=1 src=\"cid:report@x\"></iframe></body></html>"u8.ToArray()),
        ("text/html", "Content-ID: <report@x>", "base64", Encoding.UTF8.GetBytes(Page))));

    [Fact]
    public void The_sheets_of_a_workbook_are_read_instead_of_the_page_that_frames_them() => ReadsAsPage(MhtFile.Related(
        ("text/html", "Content-Location: file:///C:/a.htm", "8bit", "<html><frameset><frame src=\"sheet001.htm\"></frameset></html>"u8.ToArray()),
        ("text/html", "Content-Location: file:///C:/a.files/sheet001.htm", "base64", Encoding.UTF8.GetBytes(Page))));

    [Fact]
    public void A_page_cut_off_is_read_as_far_as_it_goes_and_never_as_another()
    {
        var whole = MhtFile.Related(("text/html", "", "quoted-printable", Encoding.UTF8.GetBytes(Page)));
        var original = ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(Page)), "page.html").Report!;
        for (var length = 0; length < whole.Length; length += 997)
        {
            if (Read(whole[..length]).Report is { } report)
            {
                foreach (var table in report.Tables)
                {
                    table.Form.Cells.Where(cell => table[cell].IsNumber && table[cell] != original.Tables.Single(other => other.Form.Kind == table.Form.Kind)[cell]).Should().BeEmpty();
                }
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("MIME-Version: 1.0")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"\"\n\n--\n--\n--\n")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: multipart/related; boundary=b\n\n--b\n--b\n--b--")]
    [InlineData("MIME-Version: 1.0\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA")]
    [InlineData(": \n :\n\t\nContent-Type")]
    public void A_mail_without_a_page_is_refused(string mail) => MhtSource.Read([.. " "u8, .. Encoding.ASCII.GetBytes(mail)], DocumentReadOptions.Default).Problem!.RuleId.Should().Be("GD025");

    [Fact]
    public void Very_many_parts_are_refused_in_time() =>
        MhtSource.Read(Encoding.ASCII.GetBytes("Content-Type: multipart/related; boundary=b\n\n" + string.Concat(Enumerable.Repeat("--b\n", 1_000_000))), DocumentReadOptions.Default).Problem!.RuleId.Should().Be("GD024");

    [Fact]
    public void A_field_without_end_takes_no_time() =>
        MhtSource.Read(Encoding.ASCII.GetBytes("Content-Type: text/html\n" + string.Concat(Enumerable.Repeat(" x\n", 5_000_000))), DocumentReadOptions.Default).Problem!.RuleId.Should().Be("GD025");

    [Fact]
    public void Frames_without_end_take_no_time() =>
        MhtSource.Read(Encoding.ASCII.GetBytes("Content-Type: text/html\n\n" + string.Concat(Enumerable.Repeat("<iframe src=a src=b ", 300_000))), DocumentReadOptions.Default).Document!.Blocks.Should().BeEmpty();

    private static ReadResult Read(byte[] mail) => ReportFile.Read(new MemoryStream(mail), "page.mht");

    private static void ReadsAsPage(byte[] mail) =>
        ReportJson.Serialize(Read(mail).Report!).Should().Be(ReportJson.Serialize(ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(Page)), "page.html").Report!));

    private static void ReadsAs(string type, byte[] page, string text) =>
        MhtSource.Read(MhtFile.Single(type, "base64", page), DocumentReadOptions.Default).Document!.Blocks.OfType<Paragraph>().First().Text.Should().Contain(text);
}
