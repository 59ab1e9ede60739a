using Spectre.Console;

namespace Gov.Disclosure.Cli;

/// <summary>
/// Writes text in lines, coloured on a terminal and plain elsewhere. Lines are never broken to the width of a terminal, so that they can be
/// searched and copied whole.
/// </summary>
internal sealed class TerminalWriter : InkWriter
{
    private const int Unbroken = 1_000_000;

    private readonly StreamWriter _writer;
    private readonly bool _isColoured;
    private IAnsiConsole? _console;

    public TerminalWriter(Stream output, bool coloured)
    {
        _writer = ToolConsole.OpenWriter(output);
        _isColoured = coloured;
    }

    // A writer of plain lines, of which there is one for every report, needs none.
    private IAnsiConsole Console => _console ??= CreateConsole();

    public override InkWriter Write(string text, Ink ink = Ink.Plain)
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

    public override void WriteLine() => _writer.Write('\n');

    public override void Write(InkTable table)
    {
        var picture = new Table { Border = TableBorder.Rounded };
        for (var i = 0; i < table.Headings.Count; i++)
        {
            var column = new TableColumn(new Text(table.Headings[i], StyleOf(Ink.Heading)));
            picture.AddColumn(table.HoldsNumbers(i) ? column.RightAligned() : column);
        }

        foreach (var line in table.Lines)
        {
            picture.AddRow(line.Select(cell => new Text(Printable(cell))));
        }

        Console.Write(picture);
    }

    public override void Flush() => _writer.Flush();

    public override void Dispose() => _writer.Dispose();

    private static Style StyleOf(Ink ink) => ink switch
    {
        Ink.Heading => new Style(decoration: Decoration.Bold),
        Ink.Secondary => new Style(foreground: Color.Grey),
        Ink.Good => new Style(foreground: Color.Green),
        Ink.Error => new Style(foreground: Color.Red, decoration: Decoration.Bold),
        Ink.Warning => new Style(foreground: Color.Olive, decoration: Decoration.Bold),
        Ink.Info => new Style(foreground: Color.Teal, decoration: Decoration.Bold),
        _ => Style.Plain,
    };

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
