using Gov.Disclosure.Aggregation;
using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Tests.Comparison;

/// <summary>Which report of many is last year's, and which ones a parent adds up. What cannot be told is not guessed.</summary>
public sealed class ReportIndexTests
{
    [Fact]
    public void Last_years_report_is_found_in_any_order()
    {
        var earlier = Report("甲", 2023);
        var later = Report("甲", 2024);
        foreach (var order in new[] { new[] { earlier, later }, [later, earlier] })
        {
            var found = IndexOf([.. order, Report("乙", 2023), Report("甲", 2022)]).FindPrevious(later);

            found.IsAmbiguous.Should().BeFalse();
            found.Report!.Report!.Agency.Name.Should().Be("甲");
            found.Report.Report.Year.Should().Be(2023);
        }
    }

    [Theory]
    [InlineData("乙", 2023)]
    [InlineData("甲", 2022)]
    [InlineData("甲", 2024)]
    [InlineData("", 2023)]
    public void A_report_of_another_agency_or_year_is_not_last_years(string name, int year) =>
        IndexOf(Report(name, year)).FindPrevious(Report("甲", 2024)).Should().Be(PreviousReport.None);

    [Fact]
    public void Two_reports_that_differ_are_ambiguous_and_neither_is_chosen()
    {
        var other = Report("甲", 2023);
        other.Requests!.Received.Total = 1;

        var found = IndexOf(Report("甲", 2023), other).FindPrevious(Report("甲", 2024));

        found.IsAmbiguous.Should().BeTrue();
        found.Report.Should().BeNull();
        found.Candidates.Should().HaveCount(2);
    }

    [Fact]
    public void Two_files_of_one_report_are_one() =>
        IndexOf(Report("甲", 2023), Report("甲 ", 2023)).FindPrevious(Report("甲", 2024)).Report.Should().NotBeNull();

    [Fact]
    public void The_office_itself_and_the_whole_level_are_kept_apart()
    {
        var own = Report("甲", 2023, ReportScope.Own);
        own.Requests!.Received.Total = 1;
        var index = IndexOf(own, Report("甲", 2023, ReportScope.Aggregate));

        index.FindPrevious(Report("甲", 2024, ReportScope.Own)).Report!.Report!.Scope.Should().Be(ReportScope.Own);
        index.FindPrevious(Report("甲", 2024, ReportScope.Aggregate)).Report!.Report!.Scope.Should().Be(ReportScope.Aggregate);
        index.FindPrevious(Report("甲", 2024)).IsAmbiguous.Should().BeTrue("which of the two a report of unstated scope follows is not known");
        IndexOf(own).FindPrevious(Report("甲", 2024, ReportScope.Aggregate)).Should().Be(PreviousReport.None);
    }

    [Fact]
    public void A_code_decides_before_a_name()
    {
        var previous = Report("旧名", 2023);
        previous.Agency.UnifiedSocialCreditCode = "11321300014000000Y";
        var report = Report("新名", 2024);
        report.Agency.UnifiedSocialCreditCode = "11321300014000000y";

        IndexOf(previous, Report("新名", 2023)).FindPrevious(report).IsAmbiguous.Should().BeFalse("the numbers are the same");
        IndexOf(previous).FindPrevious(report).Report.Should().NotBeNull();
    }

    [Fact]
    public void What_another_report_is_checked_against_survives_in_the_index()
    {
        var previous = Fixtures.Suqian2023();
        previous.Requests!.CarriedForward.NaturalPerson = 119;
        previous.Overview = Fixtures.Suqian2024().Overview;
        var report = Fixtures.Suqian2024();
        var kept = IndexOf(previous).FindPrevious(report).Report!;

        var whole = ReportValidator.Default.Validate(report, null, ValidationContext.After(previous));
        var fromIndex = ReportValidator.Default.Validate(report, null, new ValidationContext { Previous = kept });

        fromIndex.Diagnostics.Select(finding => finding.Message).Should().Equal(whole.Diagnostics.Select(finding => finding.Message)).And.NotBeEmpty();
        fromIndex.NotAssessable.Should().Be(whole.NotAssessable);
    }

    [Fact]
    public void A_doubt_of_the_reader_survives_in_the_index()
    {
        var doubt = new Diagnostic(ReadingRules.AlignmentUndecidable) { Cells = [RequestsTable.Form2021.YearRelations[0].Cell.Pointer] };
        var index = new ReportIndex();
        index.Add(new ReadResult(Report("甲", 2023), [doubt]));

        index.FindPrevious(Report("甲", 2024)).Report!.Diagnostics.Should().Equal(doubt);
    }

    [Fact]
    public void A_parent_adds_up_the_agencies_of_the_list()
    {
        var index = IndexOf(Report("县", 2024, ReportScope.Aggregate), Report("甲", 2024), Report("乙", 2024, ReportScope.Own), Report("丙", 2024), Report("甲", 2023));
        RosterEntry[] roster = [new("甲"), new("乙")];

        index.FindChildren(Report("县", 2024, ReportScope.Aggregate), roster)!.Select(child => child.Report!.Agency.Name).Should().Equal("甲", "乙");
        index.FindChildren(Report("县", 2024), roster).Should().BeNull("a report of unstated scope adds up nothing");
        index.FindChildren(Report("另一县", 2024, ReportScope.Aggregate), roster).Should().BeNull("the list may belong to either");
    }

    [Fact]
    public void A_list_tells_who_has_not_reported_who_is_not_on_it_and_how_many_nobody_knows()
    {
        var coverage = RosterCoverage.Of(
            [new("甲"), new("乙"), new("丙", "11321300014000000Y")],
            2024,
            [Report(" 甲", 2024), Report("丁", 2024), Report("", 2024), Report("县", 2024, ReportScope.Aggregate)]);

        coverage.Expected.Should().Be(3);
        coverage.Missing.Select(entry => entry.Name).Should().Equal("乙", "丙");
        coverage.NotOnRoster.Select(agency => agency.Name).Should().Equal("丁");
        coverage.Unidentified.Should().Be(1);
    }

    private static ReportIndex IndexOf(params AnnualReport[] reports)
    {
        var index = new ReportIndex();
        foreach (var report in reports)
        {
            index.Add(new ReadResult(report, []));
        }

        return index;
    }

    private static AnnualReport Report(string name, int year, ReportScope? scope = null)
    {
        var report = Fixtures.Suqian2023();
        report.Year = year;
        report.Agency = new Agency { Name = name };
        report.Scope = scope;
        return report;
    }
}
