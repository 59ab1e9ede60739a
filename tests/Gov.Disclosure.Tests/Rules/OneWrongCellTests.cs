namespace Gov.Disclosure.Tests.Rules;

/// <summary>One wrong number breaks the sums it stands in and no others, whichever of the cells it is.</summary>
public sealed class OneWrongCellTests
{
    private static readonly ReportValidator Arithmetic = new(RuleSet.Arithmetic);

    public static TheoryData<string> Reports => ["suqian-2023.json", "suqian-2024.json", "a valid report of 2019", "a valid report of 2021"];

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_number_off_by_one_breaks_exactly_the_identities_it_stands_in(string name)
    {
        var report = Find(name);
        foreach (var (table, cell) in CellsOf(report))
        {
            ChangeBreaksItsIdentities(report, table, cell, 1);
            ChangeBreaksItsIdentities(report, table, cell, -1);
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_number_off_by_any_amount_breaks_exactly_the_identities_it_stands_in(string name)
    {
        var cells = CellsOf(Find(name)).Count;
        Gen.Select(Gen.Int[0, cells - 1], Gen.OneOf(Gen.Long[-2_000, 2_000], Gen.Long[1, 1_000_000_000_000]).Where(delta => delta != 0)).Sample(
            (index, delta) =>
            {
                var report = Find(name);
                var (table, cell) = CellsOf(report)[index];
                ChangeBreaksItsIdentities(report, table, cell, delta);
            },
            iter: 1_000);
    }

    [Fact]
    public void Every_cell_of_tables_three_and_four_stands_in_a_sum()
    {
        foreach (var form in FormSet.Official.Forms.Where(form => form.Kind != TableKind.ProactiveDisclosure))
        {
            form.Cells.Should().OnlyContain(cell => form.Relations.Any(relation => relation.IsIdentity && relation.Left.Concat(relation.Right).Contains(cell)));
        }
    }

    private static void ChangeBreaksItsIdentities(AnnualReport report, ReportTable table, FormCell cell, long delta)
    {
        table[cell].TryGetInt64(out var before);
        if (before + delta < 0)
        {
            return;
        }

        table[cell] = before + delta;
        var result = Arithmetic.Validate(report);
        table[cell] = before;

        var identities = table.Form.Relations.Where(relation => relation.IsIdentity).ToArray();
        var touched = identities.Where(identity => identity.Left.Concat(identity.Right).Contains(cell)).ToArray();
        string.Join('\n', Findings(result)).Should().Be(string.Join('\n', touched.Select(Describe).Order(StringComparer.Ordinal)), "{0} changed by {1}", cell, delta);
        result.Broken.Should().Be(touched.Length);
        result.NotAssessable.Should().Be(0);
        result.Holds.Should().Be(Arithmetic.Validate(report).Holds - touched.Length);
        result.Diagnostics.All(finding => Math.Abs(finding.Difference!.Value) == Math.Abs(delta)).Should().BeTrue("the difference is the change");
        result.Groups.Should().ContainSingle(because: "one wrong cell is one group");
    }

    private static IEnumerable<string> Findings(ValidationResult result) =>
        result.Diagnostics.Select(finding => $"{finding.RuleId} {string.Join(' ', finding.Cells.Select(pointer => pointer.ToString()).Order(StringComparer.Ordinal))}")
            .Order(StringComparer.Ordinal);

    private static string Describe(Relation identity)
    {
        var id = identity.Kind switch
        {
            RelationKind.RowTotal => "GD301",
            RelationKind.OutcomeTotal => "GD302",
            RelationKind.Balance => "GD303",
            _ => "GD401",
        };
        return $"{id} {string.Join(' ', identity.Left.Concat(identity.Right).Select(cell => cell.Pointer.ToString()).Order(StringComparer.Ordinal))}";
    }

    private static IReadOnlyList<(ReportTable Table, FormCell Cell)> CellsOf(AnnualReport report) =>
    [
        .. report.Requests!.Form.Cells.Select(cell => ((ReportTable)report.Requests, cell)),
        .. report.ReviewAndLitigation!.Form.Cells.Select(cell => ((ReportTable)report.ReviewAndLitigation, cell)),
    ];

    private static AnnualReport Find(string name) => name switch
    {
        "a valid report of 2019" => RandomReports.One(RandomReports.Form2019),
        "a valid report of 2021" => RandomReports.One(RandomReports.Form2021),
        _ => Fixtures.Read(name),
    };
}
