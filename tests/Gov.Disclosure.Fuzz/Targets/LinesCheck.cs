namespace Gov.Disclosure.Fuzz;

/// <summary>What is true of every file with a report per line: it does not matter how the bytes arrive, nor how many lines are read at once.</summary>
internal static class LinesCheck
{
    private static readonly ReportReadOptions Options = new() { MaxBytes = 64 * 1024, MaxDegreeOfParallelism = 2 };

    public static void Run(byte[] input, CheckDepth depth)
    {
        using var whole = new MemoryStream(input, writable: false);
        var reports = ReportJson.ReadLines(whole, Options).Select(ReaderDefect.Unless).ToList();
        foreach (var report in reports)
        {
            ReportCheck.IsSound(report, depth);
        }

        if (depth >= CheckDepth.Agreement)
        {
            using var pieces = new PiecewiseStream(input);
            AreSame(reports, ReportJson.ReadLines(pieces, Options).ToList(), "reading in pieces");
        }

        if (depth >= CheckDepth.Writing)
        {
            AreSame(reports, AtOnce(input).GetAwaiter().GetResult(), "reading several lines at once");
        }
    }

    private static async Task<List<ReadResult>> AtOnce(byte[] input)
    {
        using var stream = new PiecewiseStream(input);
        var reports = new List<ReadResult>();
        await foreach (var report in ReportJson.SelectLinesAsync(stream, read => read, Options))
        {
            reports.Add(report);
        }

        return reports;
    }

    private static void AreSame(List<ReadResult> expected, List<ReadResult> actual, string what)
    {
        Broken.If(expected.Count != actual.Count, what + " gives another number of reports");
        for (var i = 0; i < expected.Count; i++)
        {
            ReportCheck.AreSame(expected[i], actual[i], what);
        }
    }
}
