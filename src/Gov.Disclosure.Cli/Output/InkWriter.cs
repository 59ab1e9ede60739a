using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Gov.Disclosure.Cli;

/// <summary>
/// Writes text in lines, coloured on a terminal and plain elsewhere. Lines are never broken to the width of a terminal, so that they can be
/// searched and copied whole.
/// </summary>
internal sealed class InkWriter : IDisposable
{
    private const int Unbroken = 1_000_000;

    private readonly StreamWriter _writer;
    private readonly bool _isColoured;
    private IAnsiConsole? _console;

    public InkWriter(Stream output, bool coloured)
    {
        _writer = ToolConsole.OpenWriter(output);
        _isColoured = coloured;
    }

    // A writer of plain lines, of which there is one for every report, needs none.
    private IAnsiConsole Console => _console ??= CreateConsole();

    public InkWriter Write(string text, Ink ink = Ink.Plain)
    {
        if (_isColoured)
        {
            Console.Write(new Text(Printable(text), StyleOf(ink)));
        }
        else
        {
            _writer.Write(Printable(text));
        }

        return this;
    }

    public void WriteLine(string text, Ink ink = Ink.Plain)
    {
        Write(text, ink);
        WriteLine();
    }

    public void WriteLine() => _writer.Write('\n');

    public void Write(IRenderable picture) => Console.Write(picture);

    public void Flush() => _writer.Flush();

    public void Dispose() => _writer.Dispose();

    /// <summary>Text of a file on one line and without control characters, which a terminal would obey.</summary>
    public static string Printable(string text)
    {
        if (!text.Any(IsUnprintable))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            result.Append(IsUnprintable(character) ? ' ' : character);
        }

        return result.ToString();
    }

    public static Style StyleOf(Ink ink) => ink switch
    {
        Ink.Heading => new Style(decoration: Decoration.Bold),
        Ink.Secondary => new Style(foreground: Color.Grey),
        Ink.Good => new Style(foreground: Color.Green),
        Ink.Error => new Style(foreground: Color.Red, decoration: Decoration.Bold),
        Ink.Warning => new Style(foreground: Color.Olive, decoration: Decoration.Bold),
        Ink.Info => new Style(foreground: Color.Teal, decoration: Decoration.Bold),
        _ => Style.Plain,
    };

    public static Ink InkOf(Severity severity) => severity switch
    {
        Severity.Error => Ink.Error,
        Severity.Warning => Ink.Warning,
        _ => Ink.Info,
    };

    private static bool IsUnprintable(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private IAnsiConsole CreateConsole()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = _isColoured ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = _isColoured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(_writer),
        });
        console.Profile.Width = Unbroken;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
