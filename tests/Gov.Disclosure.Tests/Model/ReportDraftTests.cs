using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Tests.Model;

/// <summary>A blank report of a year, and what last year's report fills in.</summary>
public sealed class ReportDraftTests
{
    [Theory]
    [InlineData(2018, "2019")]
    [InlineData(2019, "2019")]
    [InlineData(2020, "2019")]
    [InlineData(2021, "2021")]
    [InlineData(2025, "2021")]
    public void A_blank_report_is_in_the_forms_of_its_year_and_every_cell_is_blank(int year, string form)
    {
        var report = ReportDraft.Create(year, "某县教育局").Report;

        report.Requests!.Form.Edition.Id.Should().Be(form);
        report.ProactiveDisclosure!.Form.Edition.Id.Should().Be(form);
        report.Tables.Should().HaveCount(3).And.OnlyContain(table => table.IsWhollyBlank);
        report.Period!.ToString().Should().Be(ReportPeriod.OfYear(year).ToString());
        ReportJson.Read(ReportJson.Serialize(report)).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void What_is_carried_forward_is_carried_over_in_every_column()
    {
        var previous = Fixtures.Suqian2023();

        var draft = ReportDraft.Create(2024, new ReadResult(previous, []));

        draft.Sequence.Should().Be(ReportSequence.Follows);
        draft.FilledIn.Should().HaveCount(7);
        draft.LeftBlank.Should().BeEmpty();
        foreach (var cell in draft.FilledIn)
        {
            draft.Report.Requests![cell].Should().Be(Fixtures.Suqian2024().Requests![cell]);
        }

        draft.Report.Agency.Name.Should().Be(previous.Agency.Name);
        draft.Report.Scope.Should().Be(previous.Scope);
    }

    [Fact]
    public void The_items_of_2019_roll_forward_and_a_blank_stays_blank()
    {
        var previous = new AnnualReport { Year = 2019, Agency = { Name = "甲" } };
        previous.ProactiveDisclosure = new ProactiveDisclosureTable(ProactiveDisclosureTable.Form2019);
        previous.ProactiveDisclosure.AdministrativeLicensing.PreviousItems = 21;
        previous.ProactiveDisclosure.AdministrativeLicensing.Change = 19;
        previous.ProactiveDisclosure.AdministrativePenalties.PreviousItems = 5;
        previous.ProactiveDisclosure.AdministrativePenalties.Change = Cell.NotApplicable;
        previous.ProactiveDisclosure.AdministrativeCompulsion.PreviousItems = 1;
        previous.ProactiveDisclosure.AdministrativeCompulsion.Change = -3;

        var draft = ReportDraft.Create(2020, new ReadResult(previous, []));

        draft.Report.ProactiveDisclosure!.AdministrativeLicensing.PreviousItems.Number.Should().Be(40);
        draft.FilledIn.Should().ContainSingle();
        draft.Report.ProactiveDisclosure.AdministrativePenalties.PreviousItems.IsBlank.Should().BeTrue();
        draft.Report.ProactiveDisclosure.AdministrativeCompulsion.PreviousItems.IsBlank.Should().BeTrue("no count is below 0");
        draft.LeftBlank.Should().HaveCount(4 + 7);
    }

    [Fact]
    public void A_cell_that_the_reader_doubts_is_not_carried_over()
    {
        var forward = new JsonPointer("/requests/carriedForward");

        var draft = ReportDraft.Create(2024, new ReadResult(Fixtures.Suqian2023(), [new Diagnostic(ReadingRules.AlignmentUndecidable) { Cells = [forward] }]));

        draft.FilledIn.Should().BeEmpty();
        draft.LeftBlank.Should().HaveCount(7);
    }

    [Theory]
    [InlineData(2025, null, ReportSequence.YearsNotConsecutive)]
    [InlineData(2023, null, ReportSequence.YearsNotConsecutive)]
    [InlineData(2024, "连云港市", ReportSequence.OtherAgency)]
    public void A_report_that_is_not_last_years_fills_in_nothing(int year, string? agency, ReportSequence sequence)
    {
        var draft = ReportDraft.Create(year, new ReadResult(Fixtures.Suqian2023(), []), agency);

        draft.Sequence.Should().Be(sequence);
        draft.FilledIn.Should().BeEmpty();
    }

    [Fact]
    public void Across_the_change_of_form_the_requests_are_carried_over()
    {
        var previous = new AnnualReport { Year = 2020, Agency = { Name = "甲" }, Requests = new RequestsTable(RequestsTable.Form2019) };
        previous.Requests.CarriedForward.Total = 3;

        var draft = ReportDraft.Create(2021, new ReadResult(previous, []));

        draft.Report.Requests!.Form.Edition.Id.Should().Be("2021");
        draft.Report.Requests.CarriedOver.Total.Number.Should().Be(3);
    }
}
