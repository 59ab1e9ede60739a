namespace Gov.Disclosure.Tests.Validation;

/// <summary>Validating a clean report costs no memory, so that archives of reports can be checked at any rate.</summary>
public sealed class AllocationTests
{
    public static TheoryData<string> RuleSets => ["arithmetic", "default"];

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void A_clean_validation_allocates_nothing(string rules)
    {
        var validator = new ReportValidator(rules == "default" ? RuleSet.Default.With("GD001") : RuleSet.Arithmetic.With("GD301"));
        AnnualReport[] reports = [Fixtures.Suqian2023(), Fixtures.Suqian2024()];
        Run(validator, reports);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(validator, reports);
        var after = GC.GetAllocatedBytesForCurrentThread();

        (after - before).Should().Be(0);
    }

    private static void Run(ReportValidator validator, AnnualReport[] reports)
    {
        for (var i = 0; i < 200; i++)
        {
            _ = validator.Validate(reports[i % reports.Length]);
        }
    }
}
