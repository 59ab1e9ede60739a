using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.Rules;

/// <summary>Reports whose totals were computed from their parts.</summary>
public sealed class ValidReportTests
{
    private static readonly ReportValidator Arithmetic = new(RuleSet.Arithmetic);

    [Fact]
    public void A_report_with_computed_totals_holds_every_identity_in_any_pairing_of_forms() => RandomReports.Any.Sample(
        report =>
        {
            var result = Arithmetic.Validate(report);

            result.Broken.Should().Be(0);
            result.NotAssessable.Should().Be(0);
            result.Holds.Should().Be(report.Requests!.Form.Relations.Count + report.ReviewAndLitigation!.Form.Relations.Count);
        },
        iter: 500);

    [Fact]
    public void A_report_in_one_form_has_no_finding_under_the_default_rules() => Gen.OneOf(RandomReports.Form2019, RandomReports.Form2021).Sample(
        report => ReportValidator.Default.Validate(report).Diagnostics.Should().BeEmpty(),
        iter: 500);

    [Fact]
    public void A_report_that_mixes_the_forms_has_findings_about_the_form_alone() => RandomReports.Of(ProactiveDisclosureTable.Form2021, RequestsTable.Form2019).Sample(
        report => ReportValidator.Default.Validate(report).Diagnostics.Select(finding => finding.Rule)
            .Should().Equal(DocumentRules.FormNotOfYear, DocumentRules.FormsMixed),
        iter: 100);

    [Fact]
    public void A_report_is_the_same_after_writing_and_reading() => RandomReports.Any.Sample(
        report =>
        {
            var json = ReportJson.Serialize(report);

            ReportJson.Serialize(ReportJson.Parse(json)).Should().Be(json);
        },
        iter: 300);
}
