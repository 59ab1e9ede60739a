using System.Text;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Titles write the year in more than one way; none of them ends up in the name of the agency.</summary>
public sealed class TitleTests
{
    private const string Printed = "江南市2021年政府信息公开工作年度报告";

    private static readonly string Report = RepositoryFiles.Text("tests", "conformance", "base-2021.txt");

    [Theory]
    [InlineData(Printed)]
    [InlineData("江南市２０２１年政府信息公开工作年度报告")]
    [InlineData("江南市二〇二一年政府信息公开工作年度报告")]
    [InlineData("江南市二○二一年度政府信息公开工作报告")]
    [InlineData("江南市二O二一年政府信息公开工作年度报告")]
    [InlineData("江南市二零二一年度政府信息公开年度报告")]
    public void Agency_and_year_are_read_from_the_title(string title)
    {
        Report.Should().Contain(Printed);
        var text = Report.Replace(Printed, title, StringComparison.Ordinal);

        var report = ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "report.txt").Report!;

        report.Agency.Name.Should().Be("江南市");
        report.Year.Should().Be(2021);
        ReportValidator.Default.Validate(report).Count(DocumentRules.TitleYear, RuleOutcome.Holds).Should().Be(1);
    }

    [Theory]
    [InlineData("标题：江南市2021年政府信息公开工作年度报告")]
    [InlineData("信息名称: 江南市2021年政府信息公开工作年度报告")]
    [InlineData("【标题】江南市2021年政府信息公开工作年度报告")]
    [InlineData("附件1：江南市2021年政府信息公开工作年度报告")]
    [InlineData("附件2 江南市2021年政府信息公开工作年度报告")]
    [InlineData("当前位置：首页>>信息公开年报>江南市2021年政府信息公开工作年度报告")]
    [InlineData("报告_>江南市2021年政府信息公开工作年度报告 全文")]
    [InlineData("江南市关于2021年政府信息公开工作年度报告")]
    [InlineData("江南市政府信息公开工作年度报告（2021年度）")]
    [InlineData("江南市2021年政府信息公开 工作 年度报告")]
    [InlineData("2021 年江南市政府信息公开工作年度报告")]
    [InlineData("2021年度江南市政府信息公开\n工作年度报告")]
    [InlineData("江南市2021年\n政府信息公开工作年度报告")]
    [InlineData("江南市\n政府信息公开工作2021年度报告")]
    [InlineData("首页 > 江南市 > 部门年报 > 街道政府信息公开工作年度报告\n江南市2021年政府信息公开工作年度报告")]
    [InlineData("江南市\n2021年政府信息公开工作年度报告")]
    [InlineData("江南市\n2021年\n政府信息公开工作年度报告")]
    [InlineData("2021年政府信息公开工作年度报告\n江南市\n2021年政府信息公开工作年度报告")]
    [InlineData("Page 8 - 江南市2021年政府信息公开工作年度报告")]
    [InlineData("江南市2021年信息公开工作年度报告")]
    [InlineData("正文\n江南市2021年政府信息公开\n工作年度报告")]
    public void A_title_may_be_labelled_turned_round_or_broken_and_is_kept_whole(string title)
    {
        var report = ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(Report.Replace(Printed, title, StringComparison.Ordinal))), "report.txt").Report!;

        report.Agency.Name.Should().Be("江南市");
        report.Year.Should().Be(2021);
        report.Title.Should().NotStartWith("标题").And.NotStartWith("信息名称").And.NotContain("正文").And.NotContain("附件").And.NotContain("首页").And.Contain("报告").And.Contain("2021").And.Contain("江南市");
    }

    [Theory]
    [InlineData("（全文）")]
    [InlineData(" （公示稿）")]
    [InlineData("公示")]
    [InlineData("及统计表")]
    [InlineData("-江南市人民政府门户网站")]
    [InlineData("_部门文件")]
    [InlineData(" 江南市")]
    [InlineData(".docx")]
    public void Words_behind_a_title_are_no_part_of_it(string words)
    {
        var report = ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(Report.Replace(Printed, Printed + words, StringComparison.Ordinal))), "report.txt").Report!;

        (report.Title, report.Agency.Name, report.Year).Should().Be((Printed, "江南市", 2021));
    }

    [Fact]
    public void The_agency_may_stand_alone_below_a_title_that_does_not_name_it()
    {
        var report = ReportFile.Read(
            new MemoryStream(Encoding.UTF8.GetBytes(Report.Replace(Printed, "2021年政府信息公开工作年度报告\n江南市水务局", StringComparison.Ordinal))), "report.txt").Report!;

        (report.Title, report.Agency.Name, report.Year).Should().Be(("2021年政府信息公开工作年度报告", "江南市水务局", 2021));
    }

    [Theory]
    [InlineData("2021年政府信息公开工作年度报告", "2020年1月1日起至2020年12月31日", 2021)]
    [InlineData("2020年政府信息公开工作年度报告", "2021年1月1日起至2021年12月31日", 2021)]
    public void Of_two_years_before_section_one_that_differ_the_one_is_true_that_section_one_speaks_of(string report, string period, int year) =>
        ReportFile.Read(
            new MemoryStream(Encoding.UTF8.GetBytes($"江南市水务局编制了{report}。数据的统计期限自{period}止。\n一、总体情况\n2021年，我局工作有序。\n")), "report.txt")
            .Report!.Year.Should().Be(year);

    [Theory]
    [InlineData("正文\n2021年政府信息公开工作年度报告")]
    [InlineData("信息公开\n2021年政府信息公开工作年度报告")]
    [InlineData("本报告按照要求编制，\n2021年政府信息公开工作年度报告")]
    public void Other_words_above_a_title_are_no_agency(string title) =>
        ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(Report.Replace(Printed, title, StringComparison.Ordinal))), "report.txt").Report!.Agency.Name.Should().BeNull();

    [Theory]
    [InlineData("根据条例规定，现公布江南市教育局2021年政府信息公开工作年度报告。", "江南市教育局")]
    [InlineData("按照通知要求，特编制江南市人民政府地方志办公室2021年度政府信息公开年度报告。", "江南市人民政府地方志办公室")]
    [InlineData("现公布我局2021年政府信息公开工作年度报告。", null)]
    [InlineData("现将江南县人民政府(县人民政府办公室)2021年政府信息公开工作年度报告予以公布。", "江南县人民政府")]
    [InlineData("按照要求，编制了江南区发展和改革局2021年度政府信息公开工作年度报告。", "江南区发展和改革局")]
    [InlineData("结合实际，现编制形成了《江南镇人民政府2021年政府信息公开工作年度报告》。", "江南镇人民政府")]
    [InlineData("《2021年度江南县水务局信息公开工作年度报告》已经同意，现予发布。", "江南县水务局")]
    [InlineData("根據規定，現將江南鎮2021年政府信息公開工作年度報告進行公開。", "江南鎮")]
    [InlineData("本报告依据条例规定，由江南县人民政府办公室编制。现将2021年政府信息公开工作情况报告如下：", "江南县人民政府办公室")]
    [InlineData("结合江南市卫生健康委员会政府信息公开工作实际，现编制2021年政府信息公开工作年度报告。", "江南市卫生健康委员会")]
    [InlineData("按照要求,江南市交通运输局编制了2021年政府信息公开工作年度报告。", "江南市交通运输局")]
    [InlineData("特向社会公布2021年政府信息公开工作年度报告。", null)]
    [InlineData("按照规定，由局办公室编制2021年政府信息公开工作年度报告。", null)]
    [InlineData("本报告依据《关于做好政府信息公开工作年度报告编制工作的通知》编制2021年政府信息公开工作年度报告。", null)]
    public void Without_a_title_the_first_sentence_names_agency_and_year(string sentence, string? agency)
    {
        var read = ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(Report.Replace(Printed, sentence, StringComparison.Ordinal))), "report.txt");

        (read.Report!.Agency.Name, read.Report.Year, read.Report.Title).Should().Be((agency, 2021, null));
        read.Diagnostics.Should().Contain(diagnostic => diagnostic.Rule == ReadingRules.TitleNotFound);
    }
}
