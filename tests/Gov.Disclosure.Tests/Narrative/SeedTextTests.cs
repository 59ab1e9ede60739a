using Gov.Disclosure.Documents;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.NarrativeTests;

/// <summary>What the text of the seed report says, against its tables.</summary>
public sealed class SeedTextTests
{
    private static readonly ReadResult Read = ReportFile.Read(RepositoryFiles.PathOf("seeds", "yonghe-2019.txt"));

    private static readonly ValidationResult Result = ReportValidator.Default.Validate(Read)!;

    [Fact]
    public void The_text_contradicts_the_total_that_the_repair_puts_right_and_is_part_of_its_group()
    {
        var findings = Result.Diagnostics.Where(finding => finding.Rule == NarrativeRules.FigureAgainstTable).ToArray();

        findings.Should().HaveCount(2);
        findings.Should().OnlyContain(finding => finding.Expected == 0m && finding.Actual == 1m && finding.Cells[0] == new JsonPointer("/requests/outcomes/total/total"));
        Result.Groups[0].Diagnostics.Should().Contain(findings);
        Result.Groups[0].IsOnlyRepair.Should().BeTrue();
    }

    [Fact]
    public void The_repair_cites_the_text()
    {
        Result.Repairs.Should().ContainSingle().Which.IsUnique.Should().BeTrue();
        Result.Repairs[0].Repairs[0].Evidence.Where(evidence => evidence.Kind == RepairEvidenceKind.FigureInText).Select(evidence => evidence.Quote)
            .Should().Contain("按时办结依申请公开信息数 1 件");
    }

    [Fact]
    public void The_list_of_documents_adds_up_to_93() => Result.Count(NarrativeRules.PartsDoNotAddUp, RuleOutcome.Holds).Should().Be(1);

    [Fact]
    public void A_finding_says_where_its_words_stand_in_the_file_and_in_the_text()
    {
        var lines = RepositoryFiles.Text("seeds", "yonghe-2019.txt").Split('\n');
        foreach (var finding in Result.Diagnostics.Where(finding => finding.Text is not null))
        {
            var span = finding.Text!;
            Read.Report!.Overview!.Substring(span.Offset, span.Length).Should().Be(span.Quote);
            lines[finding.Position!.Line!.Value - 1][(finding.Position.Column!.Value - 1)..].Should().StartWith(span.Quote);
        }
    }

    [Theory]
    [InlineData("机构职能类信息 11 条", "机构职能类信息 12 条")]
    [InlineData("机构职能类信息 11 条", "机构职能类信息 10 条")]
    [InlineData("公开共 93 件", "公开共 94 件")]
    public void A_list_that_does_not_add_up_is_found(string right, string wrong)
    {
        var report = ReportJson.Parse(RepositoryFiles.Text("seeds", "yonghe-2019.json").Replace(right, wrong));

        ReportValidator.Default.Validate(report).Diagnostics.Should().ContainSingle(finding => finding.Rule == NarrativeRules.PartsDoNotAddUp);
    }
}
