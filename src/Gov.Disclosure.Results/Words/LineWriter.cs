using Wcwidth;

namespace Gov.Disclosure.Results.Words;

/// <summary>
/// Writes text in lines, coloured on a terminal and plain elsewhere. Lines are never broken to the width of a terminal, so that they can be
/// searched and copied whole.
/// </summary>
internal sealed class LineWriter : InkWriter
{
    private readonly StreamWriter _writer;
    private readonly bool _isColoured;

    public LineWriter(Stream output, bool coloured)
    {
        _writer = Utf8Lines.Open(output);
        _isColoured = coloured;
    }

    public override InkWriter Write(string text, Ink ink = Ink.Plain)
    {
        var printed = Printable(text);
        _writer.Write(_isColoured && RenditionOf(ink) is { } rendition && printed.Length > 0 ? $"\e[{rendition}m{printed}\e[0m" : printed);
        return this;
    }

    public override void WriteLine() => _writer.Write('\n');

    public override void Write(InkTable table)
    {
        string[][] lines = [.. table.Lines.Select(line => line.Select(Printable).ToArray())];
        int[] widths = [.. table.Headings.Select((heading, column) => lines.Select(line => WidthOf(line[column])).Append(WidthOf(heading)).Max())];
        WriteRule('╭', '┬', '╮', widths);
        WriteCells(table, table.Headings, widths, Ink.Heading);
        WriteRule('├', '┼', '┤', widths);
        foreach (var line in lines)
        {
            WriteCells(table, line, widths, Ink.Plain);
        }

        WriteRule('╰', '┴', '╯', widths);
    }

    public override void Flush() => _writer.Flush();

    public override void Dispose() => _writer.Dispose();

    /// <summary>The parameters of SELECT GRAPHIC RENDITION (ECMA-48, 8.3.117); <see langword="null"/> for text as it is.</summary>
    private static string? RenditionOf(Ink ink) => ink switch
    {
        Ink.Heading => "1",
        Ink.Secondary => "90",
        Ink.Good => "32",
        Ink.Error => "1;91",
        Ink.Warning => "1;33",
        Ink.Info => "1;36",
        _ => null,
    };

    /// <summary>How many columns of a terminal a text takes; a Chinese character takes two.</summary>
    private static int WidthOf(string text) => text.EnumerateRunes().Sum(rune => Math.Max(0, UnicodeCalculator.GetWidth(rune)));

    private void WriteRule(char left, char middle, char right, int[] widths) =>
        _writer.Write($"{left}{string.Join(middle, widths.Select(width => new string('─', width + 2)))}{right}\n");

    private void WriteCells(InkTable table, IReadOnlyList<string> cells, int[] widths, Ink ink)
    {
        for (var column = 0; column < cells.Count; column++)
        {
            var room = new string(' ', widths[column] - WidthOf(cells[column]));
            _writer.Write(table.HoldsNumbers(column) ? $"│ {room}" : "│ ");
            Write(cells[column], ink);
            _writer.Write(table.HoldsNumbers(column) ? " " : $"{room} ");
        }

        _writer.Write("│\n");
    }
}
