using System.Text;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Texts of nothing but short lines or separators: no report, and read no further than the limit of cells.</summary>
public sealed class LargeTextTests
{
    private const int Bytes = 20 * 1024 * 1024;

    [Theory]
    [InlineData("report.csv", ",")]
    [InlineData("report.csv", "1,2,3,4,5,6,7\n")]
    [InlineData("report.txt", "1\n")]
    [InlineData("report.txt", "1\t")]
    [InlineData("report.txt", "1|2\n")]
    [InlineData("report.md", "1\r")]
    public void End_at_the_limit_of_cells_in_ten_times_their_size_at_most(string name, string piece)
    {
        var file = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(piece, Bytes / piece.Length)));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = ReportFile.Read(new MemoryStream(file), name);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        read.Diagnostics.Should().ContainSingle().Which.RuleId.Should().Be("GD022");
        allocated.Should().BeLessThan(10L * file.Length);
    }
}
