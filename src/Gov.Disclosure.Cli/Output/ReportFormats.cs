namespace Gov.Disclosure.Cli;

/// <summary>A format a report can be written in.</summary>
/// <param name="Name">What <c>--to</c> calls it, and the ending of its files.</param>
/// <param name="Write">Writes a report.</param>
internal sealed record ReportFormat(string Name, Action<Stream, AnnualReport> Write);

/// <summary>The formats a report can be written in, the default first.</summary>
internal static class ReportFormats
{
    public static IReadOnlyList<ReportFormat> All { get; } = [new("json", Json)];

    /// <summary>The format that the ending of a file name asks for; the default without a file.</summary>
    /// <returns><see langword="null"/> for an ending that no format has.</returns>
    public static ReportFormat? OfFile(string? path) => path is null
        ? All[0]
        : All.FirstOrDefault(format => Path.GetExtension(path).Equals("." + format.Name, StringComparison.OrdinalIgnoreCase));

    public static void Json(Stream output, AnnualReport report)
    {
        ReportJson.Write(output, report);
        output.WriteByte((byte)'\n');
    }
}
