namespace Gov.Disclosure.Tests.Verdicts;

/// <summary>The verdict on every committed document changes only with an explanation; <c>tests/verdicts/CHANGES.md</c> says how.</summary>
public sealed class VerdictTests
{
    private const string Seed = "seeds/yonghe-2019.json";
    private const string Why = "- ± GD301 `seeds/*`: a total that differs weighs less.";

    private static readonly Lazy<IReadOnlyList<Verdict>> Now = new(() => [.. Verdict.Documents.SelectMany(document => Verdict.Of(document))]);

    [Fact]
    public void The_verdicts_are_the_committed_ones() =>
        Snapshot.DifferenceFrom(PathOf("verdicts.tsv"), string.Concat(Now.Value.Select(verdict => $"{verdict}\n"))).Should().BeEmpty();

    [Fact]
    public void Every_verdict_that_changed_since_the_last_release_is_explained_and_every_explanation_explains_one()
    {
        if (Environment.GetEnvironmentVariable("FOLD_VERDICTS") == "1")
        {
            File.WriteAllText(PathOf("released.tsv"), string.Concat(Now.Value.Select(verdict => $"{verdict}\n")));
        }

        VerdictGate.Check(Read("released.tsv"), Now.Value, File.ReadAllText(PathOf("CHANGES.md"))).Should().BeEmpty();
    }

    [Fact]
    public void A_planted_change_of_a_verdict_fails_and_passes_with_its_explanation()
    {
        Verdict[] before = [.. Verdict.Of(Seed)];
        Verdict[] milder = [.. Verdict.Of(Seed, RuleSet.Default.WithSeverity("GD301", Severity.Warning))];
        Verdict[] without = [.. Verdict.Of(Seed, RuleSet.Default.Without("GD301"))];

        VerdictGate.Check(before, milder, "").Should().HaveCount(4).And.OnlyContain(problem => problem.Contains("not explained") && problem.Contains("GD301"));
        VerdictGate.Check(before, milder, Why).Should().BeEmpty();
        VerdictGate.Check(before, without, "").Should().HaveCount(2).And.OnlyContain(problem => problem.StartsWith($"not explained: - {Seed} GD301 /requests/"));
        VerdictGate.Check(before, without, Why.Replace('±', '-')).Should().BeEmpty();
        VerdictGate.Check(without, before, Why.Replace('±', '-')).Should().HaveCount(3, "what came is not explained by what went");
    }

    [Theory]
    [InlineData("- ± GD301 `seeds/*`: nothing of it changed.", "explains nothing")]
    [InlineData("- GD301 changed", "no explanation")]
    [InlineData("- + GD301 `seeds/*`: ", "no explanation")]
    public void A_stale_explanation_fails_and_so_does_one_without_a_reason(string changes, string problem) =>
        VerdictGate.Check([.. Verdict.Of(Seed)], [.. Verdict.Of(Seed)], changes).Should().ContainSingle().Which.Should().StartWith(problem);

    [Fact]
    public void A_document_that_is_new_or_changed_needs_no_explanation()
    {
        Verdict[] now = [.. Verdict.Of(Seed)];

        VerdictGate.Check([], now, "").Should().BeEmpty();
        VerdictGate.Check([.. now.Select(verdict => verdict with { Content = "other", Finding = "GD999 / error" })], now, "").Should().BeEmpty();
    }

    private static string PathOf(string name) => RepositoryFiles.PathOf("tests", "verdicts", name);

    private static Verdict[] Read(string name) => [.. File.ReadLines(PathOf(name)).Select(Verdict.Parse)];
}
