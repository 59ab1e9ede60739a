using System.Text;
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
}
