using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.Aggregation;

/// <summary>Reports of several agencies added up, and a report checked against those it adds up.</summary>
public sealed class RollUpTests
{
    private static readonly Gen<AnnualReport[]> Children = Gen.OneOf(RandomReports.Form2019, RandomReports.Form2021)
        .SelectMany(first => RandomReports.Of(first.ProactiveDisclosure!.Form, first.Requests!.Form).Array[1, 6])
        .Select(Named);

    [Fact]
    public void The_sum_of_random_reports_is_their_sum_and_adds_up_itself() => Children.Sample(
        children =>
        {
            var sum = RollUp.Sum(children);

            sum.IsComplete.Should().BeTrue();
            foreach (var table in Tables(sum.Report))
            {
                foreach (var cell in table.Form.Cells)
                {
                    table[cell].Number.Should().Be(children.Sum(child => child.GetTable(table.Form.Kind)![cell].Number));
                }
            }

            new ReportValidator(RuleSet.Arithmetic).Validate(sum.Report).Broken.Should().Be(0);
            var result = Validate(sum.Report, children);
            result.Count(AgencyRules.NotTheSum, RuleOutcome.Holds).Should().Be(Tables(sum.Report).Sum(table => table.Form.Cells.Count));
            result.Count(AgencyRules.NotTheSum, RuleOutcome.Broken).Should().Be(0);
        },
        iter: 100);

    [Fact]
    public void One_wrong_cell_of_a_sum_is_found_and_no_other() => Gen.Select(Children, Gen.Int[0, 1_000_000], Gen.Int[1, 1000]).Sample(
        (children, place, delta) =>
        {
            var sum = RollUp.Sum(children).Report;
            var cells = Tables(sum).SelectMany(table => table.Form.Cells.Select(cell => (Table: table, Cell: cell))).ToArray();
            var (wrong, cell) = cells[place % cells.Length];
            wrong[cell] = wrong[cell].Number!.Value + delta;

            var finding = Validate(sum, children).Diagnostics.Where(diagnostic => diagnostic.Rule == AgencyRules.NotTheSum).Should().ContainSingle().Subject;

            finding.Cells.Should().Equal(cell.Pointer);
            finding.Difference.Should().Be(delta);
        },
        iter: 200);

    [Fact]
    public void What_a_report_leaves_open_and_others_count_is_told()
    {
        var children = Named([Fixtures.Suqian2023(), Fixtures.Suqian2023(), Fixtures.Suqian2023()]);
        children[0].Requests![3] = Cell.Blank;
        children[1].Requests![4] = Cell.NotApplicable;
        children[2].Requests = null;
        foreach (var child in children)
        {
            child.ProactiveDisclosure![0] = Cell.Blank;
        }

        var gaps = RollUp.Sum(children).Gaps;

        gaps.Select(gap => (gap.Agency.Name, gap.Table, gap.IsTableMissing, gap.BlankCells.Count, gap.NotApplicableCells.Count)).Should().Equal(
            (children[0].Agency.Name, TableKind.Requests, false, 1, 0),
            (children[1].Agency.Name, TableKind.Requests, false, 0, 1),
            (children[2].Agency.Name, TableKind.Requests, true, 0, 0));
    }

    [Fact]
    public void A_cell_is_blank_where_all_are_and_not_applicable_where_all_say_so()
    {
        var children = Named([Fixtures.Suqian2023(), Fixtures.Suqian2023()]);
        children[0].ProactiveDisclosure![0] = Cell.Blank;
        children[1].ProactiveDisclosure![0] = Cell.Blank;
        children[0].ProactiveDisclosure![1] = Cell.NotApplicable;
        children[1].ProactiveDisclosure![1] = Cell.NotApplicable;
        children[0].ProactiveDisclosure![2] = Cell.NotApplicable;
        children[1].ProactiveDisclosure![2] = Cell.Blank;
        children[0].ProactiveDisclosure![3] = Cell.NotApplicable;
        children[1].ProactiveDisclosure![3] = 0;

        var sum = RollUp.Sum(children).Report.ProactiveDisclosure!;

        sum[0].IsBlank.Should().BeTrue();
        sum[1].IsNotApplicable.Should().BeTrue();
        sum[2].IsBlank.Should().BeTrue();
        sum[3].Should().Be(Cell.FromInt64(0));
    }

    [Fact]
    public void Amounts_keep_their_digits_and_mixed_units_become_yuan()
    {
        var children = Named([RandomReports.One(RandomReports.Form2019), RandomReports.One(RandomReports.Form2019)]);
        var amount = ProactiveDisclosureTable.Form2019.UnitCells.Single();
        children[0].ProactiveDisclosure![amount] = 18.8710m;
        children[1].ProactiveDisclosure![amount] = 0.1290m;
        Sum().Should().Be("19.0000 TenThousandYuan");

        children[1].ProactiveDisclosure!.SetUnit(amount, AmountUnit.Yuan);
        Sum().Should().Be("188710.1290 Yuan");

        children[1].ProactiveDisclosure![amount] = 0;
        children[1].ProactiveDisclosure!.SetUnit(amount, null);
        Sum().Should().Be("18.8710 TenThousandYuan");

        string Sum()
        {
            var table = RollUp.Sum(children).Report.ProactiveDisclosure!;
            return $"{table[amount]} {table.GetUnit(amount)}";
        }
    }

    [Fact]
    public void A_sum_that_no_cell_can_hold_is_refused_and_the_others_stand()
    {
        var children = Named([Fixtures.Suqian2023(), Fixtures.Suqian2023(), Fixtures.Suqian2023()]);
        foreach (var child in children)
        {
            child.Requests![0] = Cell.MaxMagnitude;
        }

        var sum = RollUp.Sum(children);

        sum.Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(AgencyRules.CellNotAddable);
        sum.Report.Requests![0].IsBlank.Should().BeTrue();
        sum.Report.Requests[1].Should().Be(Cell.FromInt64(3 * 99));
    }

    [Fact]
    public void Tables_in_different_forms_are_refused_and_the_others_are_added()
    {
        var sum = RollUp.Sum(Named([Named2021(RandomReports.One(RandomReports.Form2019)), RandomReports.One(RandomReports.Form2021)]));

        sum.Diagnostics.Select(diagnostic => diagnostic.Rule).Should().Equal(AgencyRules.NotAddable, AgencyRules.NotAddable);
        sum.Report.ProactiveDisclosure.Should().BeNull();
        sum.Report.Requests.Should().BeNull();
        sum.Report.ReviewAndLitigation.Should().NotBeNull();
    }

    [Fact]
    public void Nothing_added_up_is_an_empty_report() => RollUp.Sum([]).Report.Requests.Should().BeNull();

    [Fact]
    public void A_report_that_could_not_be_read_leaves_the_sum_open()
    {
        var children = Named([Fixtures.Suqian2023()]);
        var parent = RollUp.Sum(children).Report;
        parent.Requests![0] = 1;

        var result = ReportValidator.Default.Validate(parent, null, new ValidationContext { Children = [new ReadResult(children[0], []), new ReadResult(null, [])] });

        result.Count(AgencyRules.NotTheSum, RuleOutcome.Broken).Should().Be(0);
        result.Count(AgencyRules.NotTheSum, RuleOutcome.NotAssessable).Should().Be(1);
    }

    [Fact]
    public void A_cell_that_the_reader_of_one_report_doubts_is_not_held_against_the_sum()
    {
        var children = Named([Fixtures.Suqian2023()]);
        var parent = RollUp.Sum(children).Report;
        parent.Requests![0] = 1;
        var doubt = new Diagnostic(ReadingRules.CellUnreadable) { Cells = [parent.Requests.Form.Cells[0].Pointer] };

        var result = ReportValidator.Default.Validate(parent, null, new ValidationContext { Children = [new ReadResult(children[0], [doubt])] });

        result.Count(AgencyRules.NotTheSum, RuleOutcome.Broken).Should().Be(0);
        result.Count(AgencyRules.NotTheSum, RuleOutcome.NotAssessable).Should().Be(1);
        result.Count(AgencyRules.NotTheSum, RuleOutcome.Holds).Should().Be(199);
    }

    [Theory]
    [InlineData("/proactiveDisclosure/centralizedProcurement/amountUnit")]
    [InlineData("/proactiveDisclosure/form")]
    [InlineData("/agency/name")]
    public void What_a_reader_doubts_is_no_obstacle_of_the_agencies_making(string pointer)
    {
        var children = Named([RandomReports.One(RandomReports.Form2019), RandomReports.One(RandomReports.Form2019)]);
        var parent = RollUp.Sum(children).Report;
        var amount = ProactiveDisclosureTable.Form2019.UnitCells.Single();
        switch (pointer[^4..])
        {
            case "Unit":
                children[1].ProactiveDisclosure![amount] = 1;
                children[1].ProactiveDisclosure!.SetUnit(amount, null);
                break;
            case "form":
                children[1].ProactiveDisclosure = new ProactiveDisclosureTable(ProactiveDisclosureTable.Form2021);
                break;
            default:
                children[1].Agency.Name = children[0].Agency.Name;
                break;
        }

        Broken([]).Should().Be(1);
        Broken([new Diagnostic(ReadingRules.InvalidText) { Cells = [new JsonPointer(pointer)] }]).Should().Be(0);

        int Broken(Diagnostic[] doubts) => ReportValidator.Default
            .Validate(parent, null, new ValidationContext { Children = [new ReadResult(children[0], []), new ReadResult(children[1], doubts)] })
            .Diagnostics.Count(finding => finding.Rule == AgencyRules.NotAddable || finding.Rule == AgencyRules.CellNotAddable);
    }

    private static AnnualReport Named2021(AnnualReport report)
    {
        report.Year = 2021;
        return report;
    }

    private static AnnualReport[] Named(AnnualReport[] children)
    {
        for (var i = 0; i < children.Length; i++)
        {
            children[i].Agency.Name = $"某市第{i}局";
        }

        return children;
    }

    private static IEnumerable<ReportTable> Tables(AnnualReport report) => [report.ProactiveDisclosure!, report.Requests!, report.ReviewAndLitigation!];

    private static ValidationResult Validate(AnnualReport report, AnnualReport[] children) =>
        ReportValidator.Default.Validate(report, null, ValidationContext.Above(children));
}
