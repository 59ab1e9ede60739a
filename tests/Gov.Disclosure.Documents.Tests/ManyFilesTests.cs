using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Documents.Tests;

/// <summary>Many files read on several cores.</summary>
public sealed class ManyFilesTests
{
    private static readonly string[] Files = [.. Directory.GetFiles(RepositoryFiles.PathOf("tests", "fixtures", "documents", "html")).Order(StringComparer.Ordinal), "missing.docx"];

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Results_come_in_the_order_of_the_files_and_one_that_cannot_be_read_stops_none(int degree)
    {
        var found = new List<(string Path, int Numbers)>();
        var options = DocumentReadOptions.Default with { MaxDegreeOfParallelism = degree };
        await foreach (var result in ReportFile.SelectAsync([Files[^1], .. Files], (read, path) => (path, NumbersOf(read)), options))
        {
            found.Add(result);
        }

        found.Should().Equal([(Files[^1], 0), .. Files.Select(file => (file, NumbersOf(ReportFile.Read(file))))]);
        found.Count(entry => entry.Numbers > 0).Should().BePositive();
    }

    [Fact]
    public void Less_than_one_core_is_refused() =>
        FluentActions.Invoking(() => DocumentReadOptions.Default with { MaxDegreeOfParallelism = 0 }).Should().Throw<ArgumentOutOfRangeException>();

    private static int NumbersOf(ReadResult read) => read.Report?.Tables.Sum(table => table.Form.Cells.Count(cell => table[cell].IsNumber)) ?? 0;
}
