namespace Gov.Disclosure.Tests.Rules;

/// <summary>Who may make 规章: cities with districts and what is above them. A stated kind decides; a name decides only where it is certain.</summary>
public sealed class RuleMakingPowerTests
{
    [Theory]
    [InlineData("江南市人民政府", AgencyKind.Government, true)]
    [InlineData("清河县人民政府", AgencyKind.Government, true)]
    [InlineData("清河县供销社", AgencyKind.Other, true)]
    [InlineData("清河县永安镇", AgencyKind.Township, false)]
    [InlineData("永安街道", AgencyKind.Subdistrict, false)]
    [InlineData("江南市教育局", AgencyKind.Department, true)]
    [InlineData("清河县教育局", AgencyKind.Department, false)]
    [InlineData("临河旗教育局", AgencyKind.Department, false)]
    [InlineData("江南市城东区教育局", AgencyKind.Department, false)]
    [InlineData("某族自治区教育厅", AgencyKind.Department, true)]
    [InlineData("某族自治区江南市教育局", AgencyKind.Department, true)]
    [InlineData("某族自治区江南市城东区教育局", AgencyKind.Department, false)]
    [InlineData("某族自治区清河县教育局", AgencyKind.Department, false)]
    [InlineData("区域合作局", AgencyKind.Department, true)]
    [InlineData("县域经济局", AgencyKind.Department, true)]
    [InlineData("旗帜局", AgencyKind.Department, true)]
    [InlineData(null, AgencyKind.Department, true)]
    [InlineData("清河县教育局", null, false)]
    [InlineData("清河县市场监督管理委员会", null, false)]
    [InlineData("清河县人民政府", null, true)]
    [InlineData("江南市教育局", null, true)]
    [InlineData("永安镇人民政府", null, false)]
    [InlineData("永安乡", null, false)]
    [InlineData("永安街道办事处", null, false)]
    [InlineData("乌兰苏木", null, false)]
    [InlineData("永安镇财政所", null, true)]
    [InlineData(null, null, true)]
    public void An_agency_is_told_that_it_cannot_make_rules_only_where_that_is_certain(string? name, AgencyKind? kind, bool mayMakeRules)
    {
        var report = Fixtures.Suqian2024();
        report.Agency.Name = name;
        report.Agency.Kind = kind;
        report.ProactiveDisclosure!.SetWhole(0, 1);

        var result = ReportValidator.Default.Validate(report);

        (result.Count(ProactiveDisclosureRules.RulesWithoutPower, RuleOutcome.Broken) == 0).Should().Be(mayMakeRules);
    }
}
