using Gov.Disclosure.Aggregation;

namespace Gov.Disclosure.Tests.Aggregation;

/// <summary>Which years the agencies of a list are asked for.</summary>
public sealed class RosterCoverageTests
{
    [Fact]
    public void A_stray_report_of_a_year_before_the_first_form_asks_nobody_else_for_one() =>
        RosterCoverage.OfYears([new RosterEntry("甲局", null), new RosterEntry("乙局", null)], [Of("甲局", 2024), Of("乙局", 2023), Of("乙局", 2016), Of("甲局", null)], [])
            .Select(coverage => (coverage.Year, string.Join(" ", coverage.Missing.Select(entry => entry.Name)))).Should().Equal((2023, "甲局"), (2024, "乙局"));

    private static AnnualReport Of(string agency, int? year) => new() { Agency = new Agency { Name = agency }, Year = year };
}
