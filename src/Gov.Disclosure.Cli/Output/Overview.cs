using System.Globalization;
using Spectre.Console;

namespace Gov.Disclosure.Cli;

/// <summary>One line per report at the end of a run of several.</summary>
internal sealed class Overview
{
    private readonly ToolMessages _messages;
    private readonly List<string[]> _lines = [];

    public Overview(ToolMessages messages) => _messages = messages;

    public int Count => _lines.Count;

    public void Add(ExaminedReport examined)
    {
        var counts = examined.Counts;
        _lines.Add(
        [
            _messages.PathOf(examined.Path, examined.Source.Number),
            examined.Report is null ? _messages.NotReadShort : examined.Report.Agency.Name ?? "",
            examined.Report?.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            PrintedForms.InShort(examined.Report),
            counts.Errors.ToString(CultureInfo.InvariantCulture),
            counts.Warnings.ToString(CultureInfo.InvariantCulture),
        ]);
    }

    public void WriteTo(InkWriter writer)
    {
        var table = new Table { Border = TableBorder.Rounded };
        var headings = _messages.OverviewHeadings;
        for (var i = 0; i < headings.Count; i++)
        {
            var column = new TableColumn(new Text(headings[i], InkWriter.StyleOf(Ink.Heading)));
            table.AddColumn(i >= headings.Count - 2 ? column.RightAligned() : column);
        }

        foreach (var line in _lines)
        {
            table.AddRow(line.Select(cell => new Text(InkWriter.Printable(cell))));
        }

        writer.Write(table);
    }
}
