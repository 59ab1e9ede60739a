using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Results.Tests;

/// <summary>Results of all kinds: wrong, right, right against last year, unreadable, one of many.</summary>
internal static class Samples
{
    public static ReportResult Seed() => ReportResult.Of(ReportFile.Read(RepositoryFiles.PathOf("seeds", "yonghe-2019.txt"))) with { Name = "yonghe-2019.txt" };

    public static ReportResult Unreadable() => ReportResult.Of(ReportFile.Read(new MemoryStream("{"u8.ToArray()), "坏.json"));

    public static IReadOnlyList<ReportResult> Results() =>
    [
        Seed(),
        ReportResult.Of(new ReadResult(Fixtures.Suqian2024(), []) { FileName = "2024.json" }, context: ValidationContext.After(Fixtures.Suqian2023())),
        Unreadable(),
        ReportResult.Of(new ReadResult(Fixtures.Suqian2023(), [])) with { Name = ReportResult.StandardInput, Number = 2 },
    ];

    public static ResultDocument Document() => new(Results());
}
