using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Cli;

/// <summary>A report on standard input. It has no name, so its first bytes tell its format.</summary>
internal static class StandardInput
{
    public static async Task<ReadResult> ReadAsync(Stream input, CancellationToken cancellationToken)
    {
        // A terminal gives up a pending read only when a line is typed; Ctrl-C must not wait for that.
        using var content = await Task.Run(() => Buffer(input, cancellationToken), cancellationToken).WaitAsync(cancellationToken);
        return ReportFile.Read(content, "stdin");
    }

    private static MemoryStream Buffer(Stream input, CancellationToken cancellationToken)
    {
        // One byte over the limit is enough for the reader to say that there is too much.
        var room = (long)DocumentReadOptions.Default.MaxBytes + 1;
        var content = new MemoryStream();
        var chunk = new byte[64 * 1024];
        for (int read; room > 0 && (read = input.Read(chunk, 0, (int)Math.Min(chunk.Length, room))) > 0; room -= read)
        {
            cancellationToken.ThrowIfCancellationRequested();
            content.Write(chunk, 0, read);
        }

        content.Position = 0;
        return content;
    }
}
