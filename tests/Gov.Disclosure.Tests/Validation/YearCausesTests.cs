using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.Validation;

/// <summary>Which of the carried numbers that differ from last year's come from one slip: those that add up along a sum of the form.</summary>
public sealed class YearCausesTests
{
    private static readonly TableForm Form = RequestsTable.Form2021;

    // The differences of 上年结转 against last year by column, the total last, and the columns told in one story.
    [Theory]
    [InlineData("1 0 0 0 0 0 1", "06")]
    [InlineData("1 2 0 0 0 0 3", "016")]
    [InlineData("1 5 0 0 0 0 1", "06 1")]
    [InlineData("5 1 0 0 0 0 1", "0 16")]
    [InlineData("1 2 0 0 0 0 0", "0 1")]
    [InlineData("1 2 4 0 0 0 0", "0 1 2")]
    [InlineData("-1 1 0 0 0 0 0", "01")]
    [InlineData("-2 1 0 1 0 0 0", "013")]
    [InlineData("1 1 0 0 0 0 1", "016")]
    [InlineData("-1 1 1 0 0 0 1", "0126")]
    [InlineData("3 0 0 0 0 0 -3", "0 6")]
    [InlineData("0 0 0 0 0 0 4", "6")]
    [InlineData("0 7 0 0 0 0 0", "1")]
    public void Numbers_that_add_up_along_the_row_are_one_group(string differences, string groups)
    {
        var (report, previous) = (Fixtures.Suqian2024(), Fixtures.Suqian2023());
        var delta = differences.Split(' ').Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        for (var column = 0; column < delta.Length; column++)
        {
            // High enough for all differences, and equal in both years.
            report.Requests![Form.Row("carriedOver").Index, column] = 100;
            previous.Requests![Form.Row("carriedForward").Index, column] = 100 - delta[column];
        }

        var told = new ReportValidator(RuleSet.AcrossYears).Validate(report, null, ValidationContext.After(previous)).Groups
            .Where(group => group.Diagnostics.Any(finding => finding.Rule == YearRules.CarryOver));

        told.Select(group => string.Concat(group.Diagnostics.Select(finding => finding.YearRelation!.Cell.ColumnIndex))).Order()
            .Should().Equal(groups.Split(' ').Order());
    }

    [Fact]
    public void Findings_of_two_tables_are_never_one_slip()
    {
        var (report, previous) = (Fixtures.Suqian2024(), Fixtures.Suqian2023());
        previous.Requests!.CarriedForward.NaturalPerson = 119;
        previous.ProactiveDisclosure!.AdministrativeRules.InForce = previous.ProactiveDisclosure.AdministrativeRules.InForce.Number!.Value + 1;

        new ReportValidator(RuleSet.AcrossYears).Validate(report, null, ValidationContext.After(previous)).Groups.Should().HaveCount(2);
    }
}
