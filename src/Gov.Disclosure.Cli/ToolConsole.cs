using System.Text;
using Gov.Disclosure.Documents.Files;
using Gov.Disclosure.Results;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Cli;

/// <summary>What the tool reads from and writes to: the streams of a process, or those of a test.</summary>
internal sealed class ToolConsole : IDisposable
{
    private Encoding? _encodingBefore;

    public ToolConsole(Stream input, Stream output, Stream error)
    {
        Input = input;
        Output = output;
        Error = Utf8Lines.Open(error);
        Error.AutoFlush = true;
    }

    public Stream Input { get; }

    /// <summary>Where results go.</summary>
    public Stream Output { get; }

    /// <summary>Where progress, doubts and failures go, so that they never mix with results.</summary>
    public StreamWriter Error { get; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether the user wants no colour (https://no-color.org).</summary>
    public bool NoColor { get; init; }

    /// <summary>Shows a page to the user; <see langword="null"/> where results are read on a terminal or by a program.</summary>
    public Action<string>? OpenPage { get; init; }

    public static ToolConsole OfProcess()
    {
        // Windows consoles take the bytes of a program in a code page of their own unless told otherwise, and what comes after the tool wants it back.
        var before = Console.OutputEncoding;
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new ToolConsole(
            FileKind.HasStandardInput() ? Console.OpenStandardInput() : new ClosedInput(), Console.OpenStandardOutput(), Console.OpenStandardError())
        {
            _encodingBefore = before,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            OpenPage = Desktop.StartedThis ? Desktop.Open : null,
            NoColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }

    /// <summary>Whether the output is a terminal that shows colours.</summary>
    public bool OutputIsColoured => OutputIsTerminal && !NoColor;

    /// <summary>Says something on standard error, in one line: names in it come from files.</summary>
    public void Tell(string text) => Error.WriteLine(InkWriter.Printable(text));

    public void Dispose()
    {
        Error.Dispose();
        Output.Flush();
        if (_encodingBefore is not null)
        {
            Console.OutputEncoding = _encodingBefore;
        }
    }
}
