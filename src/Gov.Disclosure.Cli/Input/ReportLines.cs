using System.Runtime.CompilerServices;

namespace Gov.Disclosure.Cli;

/// <summary>Files with one report per line (NDJSON).</summary>
internal static class ReportLines
{
    public static bool IsNameOf(string path) => Path.GetExtension(path).Equals(".ndjson", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the reports one at a time; the stream is never held as a whole.</summary>
    public static async IAsyncEnumerable<ReadResult> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        await foreach (var result in ReportJson.ReadLinesAsync(stream, new ReportReadOptions { FileName = path }, cancellationToken))
        {
            yield return result;
        }
    }
}
