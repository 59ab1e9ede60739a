using System.Globalization;
using Spectre.Console;

namespace Gov.Disclosure.Cli;

/// <summary>One line per report at the end of a run of several.</summary>
internal sealed class Overview
{
    /// <summary>How many columns at the end hold numbers.</summary>
    public const int Numbers = 3;

    private readonly ToolMessages _messages;
    private readonly List<string[]> _lines = [];

    public Overview(ToolMessages messages) => _messages = messages;

    public int Count => _lines.Count;

    /// <summary>The cells of each line, under the headings of the messages.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Lines => _lines;

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
            CellsRead(examined.Source.Read),
        ]);
    }

    public void WriteTo(InkWriter writer)
    {
        var table = new Table { Border = TableBorder.Rounded };
        var headings = _messages.OverviewHeadings;
        for (var i = 0; i < headings.Count; i++)
        {
            var column = new TableColumn(new Text(headings[i], InkWriter.StyleOf(Ink.Heading)));
            table.AddColumn(i >= headings.Count - Numbers ? column.RightAligned() : column);
        }

        foreach (var line in _lines)
        {
            table.AddRow(line.Select(cell => new Text(InkWriter.Printable(cell))));
        }

        writer.Write(table);
    }

    /// <summary>How many cells of the tables were read, of how many. Readers of documents say where each cell stood; JSON has them all or is not valid.</summary>
    private static string CellsRead(ReadResult read)
    {
        var cells = Enum.GetValues<TableKind>().Select(kind => read.Report?.GetTable(kind)).OfType<ReportTable>().SelectMany(table => table.Form.Cells).ToArray();
        var found = read.Sources.Count == 0 ? cells.Length : cells.Count(cell => read.Sources.ContainsKey(cell.Pointer));
        return FormattableString.Invariant($"{found}/{cells.Length}");
    }
}
