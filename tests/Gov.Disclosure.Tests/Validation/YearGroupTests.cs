using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.Validation;

/// <summary>Findings across years: one slip is one story, it names the cell of last year's report, and last year's report is evidence.</summary>
public sealed class YearGroupTests
{
    private static readonly TableForm Form = RequestsTable.Form2021;

    [Fact]
    public void A_number_wrong_last_year_with_the_total_it_went_into_is_one_group()
    {
        var previous = Fixtures.Suqian2023();
        previous.Requests!.CarriedForward.NaturalPerson = 119;
        previous.Requests.CarriedForward.Total = 122;

        var result = Validate(Fixtures.Suqian2024(), previous);

        result.Diagnostics.Select(finding => finding.Rule).Should().Equal(YearRules.CarryOver, YearRules.CarryOver);
        result.Groups.Should().ContainSingle();
    }

    [Fact]
    public void A_number_that_moved_to_another_column_is_one_group()
    {
        var previous = Fixtures.Suqian2023();
        previous.Requests!.CarriedForward.NaturalPerson = 117;
        previous.Requests.CarriedForward.CommercialEnterprise = 4;

        Validate(Fixtures.Suqian2024(), previous).Groups.Should().ContainSingle();
    }

    [Fact]
    public void Two_numbers_that_no_total_answers_are_two_groups()
    {
        var previous = Fixtures.Suqian2023();
        previous.Requests!.CarriedForward.NaturalPerson = 119;
        previous.Requests.CarriedForward.CommercialEnterprise = 5;

        Validate(Fixtures.Suqian2024(), previous).Groups.Should().HaveCount(2);
    }

    [Fact]
    public void A_wrong_carried_over_cell_is_one_group_that_last_year_settles()
    {
        var report = Fixtures.Suqian2024();
        report.Requests!.CarriedOver.NaturalPerson = 119;
        report.Requests.CarriedOver.Total = 122;

        var result = Validate(report, Fixtures.Suqian2023());

        var group = result.Groups.Should().ContainSingle().Which;
        group.Changes.Select(change => (change.Cell.Row.Name, change.To.Number)).Should().Equal((report.Requests.CarriedOver.Path, 118m), (report.Requests.CarriedOver.Path, 121m));
        result.Repairs.Should().ContainSingle().Which.Repairs[0].Evidence.Should().Contain(evidence => evidence.Kind == RepairEvidenceKind.OtherYear);
    }

    [Fact]
    public void A_number_that_the_sums_of_this_year_prove_wrong_is_a_group_of_its_own_though_last_years_total_is_off_by_as_much()
    {
        var (report, previous) = (Fixtures.Suqian2024(), Fixtures.Suqian2023());
        report.Requests!.CarriedOver.NaturalPerson = 119;
        previous.Requests!.CarriedForward.Total = 120;

        var groups = Validate(report, previous).Groups;

        groups.Select(group => string.Join(' ', group.Diagnostics.Select(finding => finding.RuleId))).Should().BeEquivalentTo("GD301 GD303 GD601", "GD601");
    }

    [Fact]
    public void A_chain_that_is_switched_off_is_no_evidence()
    {
        var report = Fixtures.Suqian2024();
        report.Requests!.CarriedOver.NaturalPerson = 119;
        report.Requests.CarriedOver.Total = 122;

        var result = new ReportValidator(RuleSet.Default.Without(YearRules.CarryOver.Id)).Validate(report, null, ValidationContext.After(Fixtures.Suqian2023()));

        result.Repairs.SelectMany(found => found.Repairs).SelectMany(repair => repair.Evidence).Should().NotContain(evidence => evidence.Kind == RepairEvidenceKind.OtherYear);
    }

    [Fact]
    public void A_finding_names_the_cell_of_last_years_report_and_where_it_stands()
    {
        foreach (var relation in Form.YearRelations)
        {
            var previous = Fixtures.Suqian2023();
            Form.TryGetCell(relation.Terms[0].Row, relation.Terms[0].Column, out var forward).Should().BeTrue();
            var right = previous.Requests![forward!].Number;
            previous.Requests[forward!] = 5000;
            var position = new SourcePosition { File = "2023.docx", Table = 2 };
            var read = new ReadResult(previous, [], new Dictionary<JsonPointer, SourcePosition> { [forward!.Pointer] = position });

            var finding = ReportValidator.Default.Validate(Fixtures.Suqian2024(), null, new ValidationContext { Previous = read })
                .Diagnostics.Should().ContainSingle(found => found.Rule == YearRules.CarryOver).Subject;

            var related = finding.RelatedCells.Should().ContainSingle().Subject;
            related.Year.Should().Be(2023);
            related.Pointer.Should().Be(forward.Pointer);
            related.Value.Number.Should().Be(5000).And.NotBe(right);
            related.Position.Should().Be(position);
        }
    }

    // The text of 2024 states a growth that its own numbers do not give; that is another story.
    private static ValidationResult Validate(AnnualReport report, AnnualReport previous) =>
        new ReportValidator(RuleSet.Default.Without(NarrativeRules.ChangeWrong.Id)).Validate(report, null, ValidationContext.After(previous));
}
