using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Forms;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.Forms;

/// <summary>A third form needs its description and nothing else: it is read, written and checked like the official ones.</summary>
public sealed class MadeUpFormTests
{
    private static readonly AnnualReport Report = MakeReport();

    [Fact]
    public void A_report_in_a_new_form_is_read_and_written_back_byte_for_byte()
    {
        var json = ReportJson.SerializeToUtf8Bytes(Report);

        var result = ReportJson.Read(json, MadeUpForms.ReadOptions);

        result.Diagnostics.Should().BeEmpty();
        result.Report!.Requests!.Form.Should().BeSameAs(MadeUpForms.Requests);
        result.Report.ProactiveDisclosure!.Form.Should().BeSameAs(MadeUpForms.ProactiveDisclosure);
        ReportJson.SerializeToUtf8Bytes(result.Report).Should().Equal(json);
    }

    [Fact]
    public void A_reader_that_does_not_know_the_new_form_says_so_at_the_name_of_the_form()
    {
        var problems = ReportJson.Read(ReportJson.SerializeToUtf8Bytes(Report)).Diagnostics;

        problems.Should().Contain(problem => problem.Rule == ReadingRules.InvalidText && problem.Cells[0] == new JsonPointer("/requests/form"));
        problems.Should().Contain(problem => problem.Rule == ReadingRules.UnknownKey
            && problem.Cells[0] == new JsonPointer("/requests/outcomes/unableToProvide/movedToArchives"));
    }

    [Fact]
    public void A_table_that_does_not_name_its_form_is_not_taken_for_a_later_one_that_has_all_of_it_and_more()
    {
        Read(RandomReports.One(RandomReports.Form2021)).Requests!.Form.Should().BeSameAs(RequestsTable.Form2021);
        Read(RandomReports.One(RandomReports.Form2019)).Requests!.Form.Should().BeSameAs(RequestsTable.Form2019);
        Read(Report).Requests!.Form.Should().BeSameAs(MadeUpForms.Requests);

        static AnnualReport Read(AnnualReport report)
        {
            var unnamed = System.Text.RegularExpressions.Regex.Replace(ReportJson.Serialize(report), "\"form\": \"[0-9]+\",", "");
            return ReportJson.Read(System.Text.Encoding.UTF8.GetBytes(unnamed), MadeUpForms.ReadOptions).Report!;
        }
    }

    [Fact]
    public void Of_later_forms_that_fit_alike_the_one_nearest_to_the_form_expected_is_taken() => FormDetection.Choose(
        [RequestsTable.Form2019, RequestsTable.Form2021, MadeUpForms.Requests],
        form => new FormTraces(form == RequestsTable.Form2019 ? 0 : 1, _ => false, (_, _) => false),
        RequestsTable.Form2019).Should().BeSameAs(RequestsTable.Form2021);

    [Fact]
    public void A_finding_cites_the_notice_of_the_form_of_its_own_table_alone()
    {
        var mixed = MakeReport();
        mixed.ProactiveDisclosure![0, 2] = Cell.Blank;
        mixed.Requests = RandomReports.One(RandomReports.Form2021).Requests;
        mixed.Requests!.Received.Total = 999_999;

        var findings = ReportValidator.Default.Validate(mixed).Diagnostics.ToLookup(finding => finding.Rule);

        findings[ProactiveDisclosureRules.CellsNotFilledIn].Single().GetLegalBasis(MessageLanguage.Chinese).Should().Be(MadeUpForms.Edition.Notice);
        findings[RequestsRules.RowTotal].Single().GetLegalBasis(MessageLanguage.English).Should().Contain(FormEdition.Edition2021.Notice).And.NotContain("2019");

        var outdated = RandomReports.One(RandomReports.Form2019);
        outdated.Year = 2024;
        ReportValidator.Default.Validate(outdated).Diagnostics.Where(finding => finding.Rule == DocumentRules.FormNotOfYear)
            .Select(finding => finding.GetLegalBasis(MessageLanguage.Chinese)).Should().Equal(FormEdition.Edition2021.Notice, FormEdition.Edition2021.Notice);
    }

    [Fact]
    public void The_sums_of_the_new_form_are_checked()
    {
        var result = new ReportValidator(RuleSet.Arithmetic).Validate(Report);

        result.Broken.Should().Be(0);
        result.Holds.Should().Be(MadeUpForms.Requests.Relations.Count + MadeUpForms.ProactiveDisclosure.Relations.Count + 3);
    }

    [Fact]
    public void A_wrong_number_in_the_new_row_breaks_its_row_and_its_column()
    {
        var report = MakeReport();
        MadeUpForms.Requests.TryGetCell(new JsonPointer("/requests/outcomes/unableToProvide/movedToArchives/naturalPerson"), out var cell);
        report.Requests![cell!] = 7;

        var result = new ReportValidator(RuleSet.Arithmetic).Validate(report);

        result.Diagnostics.Select(finding => finding.Rule).Should().Equal(RequestsRules.RowTotal, RequestsRules.OutcomeTotal);
        result.Diagnostics.Should().OnlyContain(finding => finding.Cells.Contains(cell!.Pointer));
        result.Groups.Should().ContainSingle();
    }

    [Fact]
    public void A_wrong_total_in_the_new_columns_of_table_two_is_found()
    {
        var report = MakeReport();
        report.ProactiveDisclosure![0, 2] = 99;

        new ReportValidator(RuleSet.Arithmetic).Validate(report).Diagnostics.Should().ContainSingle()
            .Which.Cells[0].Should().Be(new JsonPointer("/proactiveDisclosure/administrativeRules/total"));
    }

    [Fact]
    public void A_blank_total_in_the_new_columns_of_table_two_is_a_blank_cell_like_others()
    {
        var report = MakeReport();
        report.ProactiveDisclosure![0, 2] = Cell.Blank;

        var finding = ReportValidator.Default.Validate(report).Diagnostics.Should().ContainSingle().Which;

        finding.Rule.Should().Be(ProactiveDisclosureRules.CellsNotFilledIn);
        finding.Cells.Should().Equal(new JsonPointer("/proactiveDisclosure/administrativeRules/total"));
    }

    [Fact]
    public void The_default_rules_accept_a_clean_report_in_the_form_of_its_year() =>
        ReportValidator.Default.Validate(Report).Diagnostics.Should().BeEmpty();

    [Fact]
    public void The_chain_to_last_years_table_in_an_older_form_is_checked()
    {
        var previous = RandomReports.One(RandomReports.Form2021);
        previous.Year = Report.Year - 1;
        foreach (var relation in MadeUpForms.Requests.YearRelations)
        {
            RequestsTable.Form2021.TryGetCell(relation.Terms[0].Row, relation.Terms[0].Column, out var cell);
            previous.Requests![cell!] = Report.Requests![relation.Cell];
        }

        Validate().Count(YearRules.CarryOver, RuleOutcome.Holds).Should().Be(7);

        previous.Requests!.CarriedForward.Total = 1_000_000;
        Validate().Count(YearRules.CarryOver, RuleOutcome.Broken).Should().Be(1);

        ValidationResult Validate() => ReportValidator.Default.Validate(Report, null, ValidationContext.After(previous));
    }

    [Theory]
    [InlineData(0, 0, "")]
    [InlineData(1, 0, "")]
    [InlineData(-1, 0, "GD602 实填 4，应不少于 5")]
    [InlineData(0, 1, "GD603 实填 6，应不超过 5")]
    public void A_limit_across_years_is_broken_on_its_side_alone_and_tells_nothing_of_what_the_cell_should_hold(int more, int onPaper, string says)
    {
        var (previous, report) = (MakeReport(), MakeReport());
        previous.Year = report.Year - 1;
        previous.ProactiveDisclosure![0, 0] = 5;
        report.ProactiveDisclosure![0, 0] = 5 + more;
        report.ProactiveDisclosure[0, 1] = 5 + more + onPaper;
        report.ProactiveDisclosure[0, 2] = 10 + (2 * more) + onPaper;

        var result = ReportValidator.Default.Validate(report, null, ValidationContext.After(previous));

        result.Diagnostics.Where(finding => finding.Rule == YearRules.InForce || finding.Rule == YearRules.Items)
            .Select(finding => $"{finding.RuleId} {finding.Message.Split('：')[1].Split('（')[0]}").Should().Equal(says.Length == 0 ? [] : [says]);
        result.Groups.Should().OnlyContain(group => group.Changes.Count == 0);
    }

    [Fact]
    public void A_set_of_forms_refuses_a_second_form_of_the_same_name() =>
        FluentActions.Invoking(() => MadeUpForms.Forms.With(MadeUpForms.Requests)).Should().Throw<ArgumentException>();

    [Fact]
    public void A_set_of_forms_stays_as_it_was_when_a_form_is_added()
    {
        FormSet.Official.TryGet(TableKind.Requests, MadeUpForms.Edition.Id, out _).Should().BeFalse();
        MadeUpForms.Forms.PrescribedFor(TableKind.Requests, 2031).Should().BeSameAs(MadeUpForms.Requests);
        MadeUpForms.Forms.PrescribedFor(TableKind.Requests, 2029).Should().BeSameAs(FormSet.Official.Of(TableKind.Requests).Last());
    }

    private static AnnualReport MakeReport()
    {
        var report = RandomReports.One(RandomReports.Of(MadeUpForms.ProactiveDisclosure, MadeUpForms.Requests));
        report.ProactiveDisclosure![0, 0] = 3;
        report.ProactiveDisclosure[0, 1] = 4;
        report.ProactiveDisclosure[0, 2] = 7;
        report.ProactiveDisclosure[1, 0] = -2;
        report.ProactiveDisclosure[1, 1] = 18.8710m;
        return report;
    }
}
