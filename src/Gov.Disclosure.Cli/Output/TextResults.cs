using System.Diagnostics;

namespace Gov.Disclosure.Cli;

/// <summary>The result for people: what there is to say of each report, then a table of all and what it comes to.</summary>
internal sealed class TextResults : IResultWriter
{
    private const int EnoughBytes = 64 * 1024;

    // Whoever looks on sees no delay, and a million reports need no million calls of the system.
    private static readonly TimeSpan LongestHeldBack = TimeSpan.FromMilliseconds(100);

    private readonly BufferedStream _output;
    private readonly ToolMessages _messages;
    private readonly bool _isTerminal;
    private readonly bool _isColoured;
    private readonly Action<InkWriter, ToolMessages, ExaminedReport> _write;
    private readonly Overview? _overview;
    private long _shown;

    /// <param name="output">Where to.</param>
    /// <param name="messages">The words.</param>
    /// <param name="isTerminal">Whether the output is a terminal, which shows each result at once.</param>
    /// <param name="isColoured">Whether it shows colours.</param>
    /// <param name="write">Writes what there is to say of a report.</param>
    /// <param name="hasOverview">Whether an overview is wanted at the end.</param>
    public TextResults(Stream output, ToolMessages messages, bool isTerminal, bool isColoured, Action<InkWriter, ToolMessages, ExaminedReport> write, bool hasOverview)
    {
        _output = new BufferedStream(output, EnoughBytes);
        _messages = messages;
        _isTerminal = isTerminal;
        _isColoured = isColoured;
        _write = write;
        _overview = hasOverview ? new Overview(messages) : null;
    }

    public byte[] Render(ExaminedReport report)
    {
        using var text = new MemoryStream();
        using (var writer = new TerminalWriter(text, _isColoured))
        {
            _write(writer, _messages, report);
        }

        return text.ToArray();
    }

    public void Write(ExaminedReport report, byte[] rendered)
    {
        _overview?.Add(report);
        _output.Write(rendered);
        if (_isTerminal || Stopwatch.GetElapsedTime(_shown) > LongestHeldBack)
        {
            _output.Flush();
            _shown = Stopwatch.GetTimestamp();
        }
    }

    public void Complete(Totals totals)
    {
        using var writer = new TerminalWriter(_output, _isColoured);
        RosterText.Write(writer, _messages, totals.Roster);
        if (_overview is { Count: > 1 })
        {
            _overview.WriteTo(writer);
            writer.WriteLine(_messages.Totals(totals), Ink.Heading);
        }
    }

    public void Dispose()
    {
        // What a run came to before it was interrupted is worth reading. The stream itself is the caller's.
        _output.Flush();
    }
}
