using Gov.Disclosure.Checks;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Rules;
using Gov.Disclosure.Validation;

namespace Gov.Disclosure.Tests.Validation;

/// <summary>What a result says about its findings, where they stand, and which tables it speaks about.</summary>
public sealed class ValidationResultTests
{
    [Fact]
    public void Stories_and_repairs_are_found_once()
    {
        var result = Wrong();

        result.Groups.Should().BeSameAs(result.Groups);
        result.Repairs.Should().BeSameAs(result.Repairs).And.NotBeEmpty();
    }

    [Fact]
    public void Findings_about_a_table_whose_sums_hold_ask_for_no_repair()
    {
        var report = Fixtures.Suqian2023();
        report.Requests![8] = Cell.Blank;
        report.Requests[9] = Cell.Blank;
        report.Requests[8] = 3;

        var result = ReportValidator.Default.Validate(report);

        result.Diagnostics.Should().ContainSingle().Which.Place.Table.Should().Be(TableKind.Requests);
        result.Repairs.Should().BeEmpty();
    }

    [Fact]
    public void A_table_that_is_wrong_all_over_is_listed_without_a_repair()
    {
        var report = Fixtures.Suqian2024();
        for (var cell = 0; cell < 175; cell++)
        {
            report.Requests![cell] = ((cell * 37) % 101) + 1;
        }

        var result = new ReportValidator(RuleSet.Arithmetic).Validate(report);

        result.Repairs.Should().ContainSingle().Which.Should().Match<RepairResult>(found => !found.Holds && found.Repairs.Count == 0 && !found.IsComplete);
        result.Groups.Should().OnlyContain(group => group.Changes.Count == 0 && group.Evidence.Count == 0 && !group.IsOnlyRepair);
        result.Groups.Should().OnlyContain(group => group.GetChangesText(MessageLanguage.Chinese).Length == 0);
    }

    [Fact]
    public void Totals_that_nobody_misses_are_not_filled_in()
    {
        var report = Fixtures.Suqian2023();
        foreach (var cell in report.Requests!.Form.Cells.Where(cell => cell.Column.IsTotal))
        {
            report.Requests[cell] = Cell.Blank;
        }

        report.ReviewAndLitigation!.Review.Upheld = 310;
        var rules = new[] { "GD301", "GD302", "GD303", "GD401" }.Aggregate(RuleSet.Arithmetic, (set, id) => set.With(id));

        new ReportValidator(rules).Validate(report).Repairs.Should().ContainSingle().Which.Form.Kind.Should().Be(TableKind.ReviewAndLitigation);
        ReportValidator.Default.Validate(report).Repairs.Select(repair => repair.Form.Kind).Should().Equal(TableKind.Requests, TableKind.ReviewAndLitigation);
    }

    [Fact]
    public void Without_nothing_a_result_is_itself()
    {
        var result = Wrong();

        result.Without([]).Should().BeSameAs(result);
    }

    [Fact]
    public void Without_a_finding_the_others_stay_and_so_does_how_the_rules_ended()
    {
        var result = Wrong();
        var counts = Counts(result);

        var left = result.Without([result.Diagnostics[1]]);

        left.Diagnostics.Should().Equal(result.Diagnostics[0], result.Diagnostics[2]);
        Counts(left).Should().Equal(counts);
        left.Repairs.Select(repair => repair.MinimumCells).Should().Equal(result.Repairs.Select(repair => repair.MinimumCells));
        result.Without(result.Diagnostics).IsValid.Should().BeTrue();
    }

    [Theory]
    [InlineData(Severity.Info, true, true, true)]
    [InlineData(Severity.Warning, false, true, true)]
    [InlineData(Severity.Error, false, false, true)]
    public void A_result_is_valid_while_no_finding_is_an_error(Severity severity, bool isValid, bool hasWarnings, bool hasInfos)
    {
        (isValid, hasWarnings) = (severity != Severity.Error, severity >= Severity.Warning);
        var report = Fixtures.Suqian2023();
        report.ProblemsAndImprovements = "无";
        var rule = ReportValidator.Default.Validate(report).Diagnostics.Should().ContainSingle().Subject.Rule;

        var result = new ReportValidator(RuleSet.Default.WithSeverity(rule.Id, severity)).Validate(report);

        result.IsValid.Should().Be(isValid);
        result.HasDiagnostics(Severity.Warning).Should().Be(hasWarnings);
        result.HasDiagnostics(Severity.Info).Should().Be(hasInfos);
    }

    [Fact]
    public void A_finding_stands_where_the_first_of_its_cells_that_the_reader_placed_stands()
    {
        var report = Fixtures.Suqian2023();
        report.Requests!.Received.Total = 1;
        var cells = ReportValidator.Default.Validate(report).Diagnostics.Single(finding => finding.Rule == RequestsRules.RowTotal).Cells;
        cells.Should().HaveCountGreaterThan(2);
        var (second, last) = (new SourcePosition { Line = 7, Column = 2 }, new SourcePosition { Line = 9 });
        var sources = new Dictionary<JsonPointer, SourcePosition> { [cells[^1]] = last, [cells[1]] = second };

        var result = ReportValidator.Default.Validate(new ReadResult(report, [], sources))!;

        result.Diagnostics.Select(finding => (finding.RuleId, finding.Position)).Should().Equal(("GD301", second), ("GD303", null));
        result.Repairs.Should().ContainSingle();
        result.Broken.Should().Be(2);
    }

    [Fact]
    public void A_finding_about_the_text_stands_where_its_words_stand_and_not_at_the_cell_they_are_about()
    {
        var report = Fixtures.Suqian2023();
        report.Overview = "全年收到政府信息公开申请3512件。";
        var (cell, line) = (new SourcePosition { Line = 9 }, new SourcePosition { Line = 3 });
        var read = new ReadResult(report, [], new Dictionary<JsonPointer, SourcePosition> { [new JsonPointer("/requests/received/total")] = cell })
        {
            TextLines = new Dictionary<JsonPointer, IReadOnlyList<SourcePosition>> { [new JsonPointer("/overview")] = [line] },
        };

        ReportValidator.Default.Validate(read)!.Diagnostics.Should().ContainSingle().Which.Position!.Line.Should().Be(3);
    }

    [Fact]
    public void Lines_of_text_alone_are_enough_to_place_what_is_said_in_them()
    {
        var report = Fixtures.Suqian2023();
        report.Overview = "全年收到政府信息公开申请3512件。";
        var read = new ReadResult(report, [])
        {
            TextLines = new Dictionary<JsonPointer, IReadOnlyList<SourcePosition>> { [new JsonPointer("/overview")] = [new SourcePosition { Line = 3 }] },
        };

        ReportValidator.Default.Validate(read)!.Diagnostics.Should().ContainSingle().Which.Position!.Line.Should().Be(3);
    }

    [Fact]
    public void A_clean_result_is_shared_by_reports_that_were_read_from_files_too()
    {
        var sources = new Dictionary<JsonPointer, SourcePosition> { [new JsonPointer("/requests/received/total")] = new() { Line = 9 } };

        ReportValidator.Default.Validate(new ReadResult(Fixtures.Suqian2023(), [], sources))
            .Should().BeSameAs(ReportValidator.Default.Validate(new ReadResult(Fixtures.Suqian2023(), [], sources)));
    }

    [Fact]
    public void A_cell_that_the_reader_was_not_sure_of_is_not_changed_by_a_repair()
    {
        var report = Fixtures.Suqian2024();
        report.ReviewAndLitigation!.Review.Total = 1;
        report.Requests!.Received.Total = 1;
        report.Requests[0] = 2;
        var doubted = report.Requests.Form.Cells[0];

        var result = ReportValidator.Default.Validate(report, [new Diagnostic(ReadingRules.CellUnreadable) { Cells = [doubted.Pointer] }]);

        var repairs = result.Repairs.Single(found => found.Form.Kind == TableKind.Requests).Repairs;
        repairs.Should().ContainSingle().Which.Changes.Should().Equal(new CellChange(report.Requests.Form.Cells[6], 1, 3525));
        result.Diagnostics.Should().NotContain(finding => finding.Cells.Contains(doubted.Pointer));
    }

    [Fact]
    public void Where_no_report_could_be_read_there_is_no_result() =>
        ReportValidator.Default.Validate(new ReadResult(null, [])).Should().BeNull();

    [Fact]
    public void Results_of_clean_reports_are_shared_where_they_are_the_same_and_only_there()
    {
        var results = new CleanResults();
        var nothing = new UnassessedLog();
        var report = new AnnualReport();
        var kept = new Dictionary<int, ValidationResult>();
        for (var round = 0; round < 2; round++)
        {
            for (var times = 0; times < 300; times++)
            {
                var counts = new ushort[Assessment.CountsNeeded];
                counts[times % 7] = (ushort)times;
                counts[^2] = (ushort)(times / 7);

                var result = results.With(counts, nothing, report);

                result.IsOf(counts, nothing, report).Should().BeTrue();
                result.Should().BeSameAs(results.With(counts, nothing, report));
                (result.Diagnostics.Count + result.Groups.Count + result.Repairs.Count).Should().Be(0);
                kept[times] = result;
            }
        }

        var first = new ushort[Assessment.CountsNeeded];
        first[0] = 1;
        var second = new ushort[Assessment.CountsNeeded];
        second[0] = 2;
        var one = results.With(first, nothing, report);
        results.With(second, nothing, report);
        results.With(first, nothing, report).Should().BeSameAs(one, "two kinds of report in turns are kept side by side");
        kept.Values.Distinct().Should().HaveCount(300);
    }

    private static ValidationResult Wrong()
    {
        var report = Fixtures.Suqian2023();
        report.Requests!.Outcomes.Granted.Total = 1200;
        report.ReviewAndLitigation!.Review.Upheld = 310;
        var result = ReportValidator.Default.Validate(report);
        result.Diagnostics.Should().HaveCount(3);
        return result;
    }

    private static int[] Counts(ValidationResult result) => [result.Holds, result.Broken, result.NotAssessable, result.Count(RequestsRules.RowTotal, RuleOutcome.Broken)];
}
