using System.Globalization;
using Gov.Disclosure.Results.Messages;

namespace Gov.Disclosure.Results.Words;

/// <summary>One line per report at the end of a run of several. A very long run shows the first ones and says how many there are.</summary>
internal sealed class Overview
{
    /// <summary>The most reports that are listed; more than anybody reads, and little enough to keep.</summary>
    public const int Most = 1000;

    // The columns at the end that hold numbers.
    private const int Numbers = 3;

    private readonly ResultMessages _messages;
    private readonly List<string[]> _lines = [];

    public Overview(ResultMessages messages) => _messages = messages;

    /// <summary>How many reports there are.</summary>
    public int Count { get; private set; }

    public void Add(ReportResult examined)
    {
        Count++;
        if (Count <= Most)
        {
            _lines.Add(LineOf(examined, _messages));
        }
    }

    /// <summary>The cells of a line, under the headings of the messages.</summary>
    public static string[] LineOf(ReportResult examined, ResultMessages messages)
    {
        var counts = examined.Counts;
        return
        [
            messages.PathOf(examined.Name, examined.Number),
            examined.Report is null ? messages.NotReadShort : examined.Report.Agency.Name ?? "",
            examined.Report?.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            PrintedForms.InShort(examined.Report),
            counts.Errors.ToString(CultureInfo.InvariantCulture),
            counts.Warnings.ToString(CultureInfo.InvariantCulture),
            CellsRead(examined.Read),
        ];
    }

    /// <summary>Lines under their headings.</summary>
    public static InkTable TableOf(IReadOnlyList<IReadOnlyList<string>> lines, ResultMessages messages) => new(messages.OverviewHeadings, lines, Numbers);

    public void WriteTo(InkWriter writer)
    {
        writer.Write(TableOf(_lines, _messages));
        if (Count > _lines.Count)
        {
            writer.WriteLine(_messages.OverviewCut(_lines.Count, Count));
        }
    }

    /// <summary>
    /// How many cells of the tables were read, of how many. Readers of documents say where each cell stood; JSON has them all or is not valid.
    /// </summary>
    private static string CellsRead(ReadResult read)
    {
        var cells = Enum.GetValues<TableKind>().Select(kind => read.Report?.GetTable(kind)).OfType<ReportTable>()
            .SelectMany(table => table.Form.Cells).ToArray();
        var found = read.Sources.Count == 0 ? cells.Length : cells.Count(cell => read.Sources.ContainsKey(cell.Pointer));
        return FormattableString.Invariant($"{found}/{cells.Length}");
    }
}
