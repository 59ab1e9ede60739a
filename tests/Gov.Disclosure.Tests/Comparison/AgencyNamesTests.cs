using Gov.Disclosure.Aggregation;
using Gov.Disclosure.Comparison;

namespace Gov.Disclosure.Tests.Comparison;

/// <summary>An agency is the same with and without the place above it, unless two would then be one.</summary>
public sealed class AgencyNamesTests
{
    [Theory]
    [InlineData("2023:洪泽区人民政府 2024:淮安市洪泽区人民政府", "洪泽区人民政府", "淮安市洪泽区人民政府", true)]
    [InlineData("2022:洪泽区教育局 2023:淮安市洪泽区教育局 2024:江苏省淮安市洪泽区教育局", "洪泽区教育局", "江苏省淮安市洪泽区教育局", true)]
    [InlineData("2023:鼓楼区教育局 2024:南京市鼓楼区教育局 2024:徐州市鼓楼区教育局", "鼓楼区教育局", "南京市鼓楼区教育局", false)]
    [InlineData("2023:洪泽区教育局 2024:洪泽区教育局 2024:淮安市洪泽区教育局", "洪泽区教育局", "淮安市洪泽区教育局", false)]
    [InlineData("2023:教育局 2023:洪泽区教育局 2024:淮安市洪泽区教育局", "洪泽区教育局", "淮安市洪泽区教育局", true)]
    [InlineData("2023:教育局 2023:洪泽区教育局 2024:淮安市洪泽区教育局", "教育局", "淮安市洪泽区教育局", false)]
    [InlineData("2023:监督管理局 2024:洪泽市场监督管理局", "监督管理局", "洪泽市场监督管理局", false)]
    public void A_place_above_an_agency_may_be_left_out(string names, string one, string other, bool areSame)
    {
        var known = AgencyNames.Of(names.Split(' ').Select(name => name.Split(':')).Select(name => (name[0], (string?)name[1])));

        (known.KeyOf(one) == known.KeyOf(other)).Should().Be(areSame);
        known.SameAs(one).Contains(other).Should().Be(areSame);
    }

    [Fact]
    public void Last_years_report_is_found_under_the_longer_name()
    {
        var index = new ReportIndex();
        var earlier = new AnnualReport { Year = 2023, Agency = new Agency { Name = "洪泽区人民政府" } };
        var later = new AnnualReport { Year = 2024, Agency = new Agency { Name = "淮安市洪泽区人民政府" } };
        index.Add(new ReadResult(earlier, []));
        index.Add(new ReadResult(later, []));

        index.FindPrevious(later).Report!.Report!.Agency.Name.Should().Be("洪泽区人民政府");
        YearComparison.GetSequence(earlier, later).Should().Be(ReportSequence.Follows);
    }

    [Fact]
    public void A_roster_may_leave_out_the_place()
    {
        RosterEntry[] roster = [new("洪泽区教育局"), new("洪泽区水利局")];

        var coverage = RosterCoverage.Of(roster, 2024, [new AnnualReport { Year = 2024, Agency = new Agency { Name = "淮安市洪泽区教育局" } }]);

        coverage.Missing.Select(entry => entry.Name).Should().Equal("洪泽区水利局");
        coverage.NotOnRoster.Should().BeEmpty();
    }
}
