using Gov.Disclosure.Checks;

namespace Gov.Disclosure.Tests.Rules;

/// <summary>What an agency may do, read off its name where no kind is stated.</summary>
public sealed class AgencyPowersTests
{
    [Theory]
    [InlineData("永和镇", true)]
    [InlineData("永安乡", true)]
    [InlineData("永和镇人民政府", true)]
    [InlineData("永安乡人民政府", true)]
    [InlineData("永和镇政府", true)]
    [InlineData("永安乡政府", true)]
    [InlineData("城东街道", true)]
    [InlineData("城东街道办", true)]
    [InlineData("城东街道办事处", true)]
    [InlineData("城东街道办事处党政办公室", true)]
    [InlineData("乌兰苏木", true)]
    [InlineData("乌兰苏木人民政府", true)]
    [InlineData("清河县人民政府", false)]
    [InlineData("清河县政府", false)]
    [InlineData("清河县人民政府办公室", false)]
    [InlineData("永和镇财政所", false)]
    [InlineData("乡村振兴局", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_township_town_or_subdistrict_is_known_by_the_end_of_its_name(string? name, bool isGrassRoots)
    {
        AgencyPowers.IsGrassRoots(new Agency { Name = name }).Should().Be(isGrassRoots);
        (AgencyPowers.MayMakeRules(new Agency { Name = name }) && isGrassRoots).Should().BeFalse("none of them makes rules");
    }

    [Theory]
    [InlineData("教育局", true)]
    [InlineData("公安局分局", true)]
    [InlineData("卫生健康委员会", true)]
    [InlineData("人民政府办公室", true)]
    [InlineData("交通管理大队", true)]
    [InlineData("公路管理所", true)]
    [InlineData("人民政府", false)]
    [InlineData("管理委员", false)]
    [InlineData("", false)]
    public void What_is_below_a_county_is_known_for_a_department_by_the_end_of_its_name(string name, bool isDepartment)
    {
        AgencyPowers.MayMakeRules(new Agency { Name = "清河县" + name }).Should().Be(!isDepartment);
        AgencyPowers.MayMakeRules(new Agency { Name = "江南市" + name }).Should().BeTrue("a city is not below a county");
        AgencyPowers.MayMakeRules(new Agency { Name = "清河县" + name, Kind = AgencyKind.Department }).Should().BeFalse("its kind is stated");
    }

    [Theory]
    [InlineData("清河县教育局", false)]
    [InlineData("临河旗教育局", false)]
    [InlineData("城东区教育局", false)]
    [InlineData("江南市城东区教育局", false)]
    [InlineData("某族自治县教育局", false)]
    [InlineData("某族自治区清河县教育局", false)]
    [InlineData("某族自治区城东区教育局", false)]
    [InlineData("法治区教育局", false)]
    [InlineData("自来区教育局", false)]
    [InlineData("治区教育局", false)]
    [InlineData("江南市教育局", true)]
    [InlineData("某族自治区教育厅", true)]
    [InlineData("自治区教育厅", true)]
    [InlineData("县域经济局", true)]
    [InlineData("旗帜局", true)]
    [InlineData("区域合作局", true)]
    [InlineData("", true)]
    [InlineData(null, true)]
    public void A_department_is_below_a_county_or_a_district_where_its_name_says_so_behind_a_name(string? name, bool mayMakeRules) =>
        AgencyPowers.MayMakeRules(new Agency { Name = name, Kind = AgencyKind.Department }).Should().Be(mayMakeRules);

    [Theory]
    [InlineData(AgencyKind.Government, true, false)]
    [InlineData(AgencyKind.Other, true, false)]
    [InlineData(AgencyKind.Township, false, true)]
    [InlineData(AgencyKind.Subdistrict, false, true)]
    public void A_stated_kind_counts_for_more_than_a_name(AgencyKind kind, bool mayMakeRules, bool isGrassRoots)
    {
        foreach (var name in new[] { "永和镇", "清河县教育局", "江南市人民政府", null })
        {
            AgencyPowers.MayMakeRules(new Agency { Name = name, Kind = kind }).Should().Be(mayMakeRules);
            AgencyPowers.IsGrassRoots(new Agency { Name = name, Kind = kind }).Should().Be(isGrassRoots);
        }
    }
}
