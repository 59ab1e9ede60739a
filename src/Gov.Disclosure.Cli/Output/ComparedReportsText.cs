using System.Globalization;
using Spectre.Console;

namespace Gov.Disclosure.Cli;

/// <summary>A comparison as a clerk reads it: what differs cell by cell, then what the chains say.</summary>
internal sealed class ComparedReportsText
{
    private readonly InkWriter _writer;
    private readonly ToolMessages _messages;

    public ComparedReportsText(InkWriter writer, ToolMessages messages)
    {
        _writer = writer;
        _messages = messages;
    }

    public void Write(ComparedReports compared)
    {
        foreach (var source in new[] { compared.Earlier, compared.Later })
        {
            ReportHeading.Write(_writer, _messages, new ExaminedReport(source, null));
        }

        if (compared.Comparison.Sequence != ReportSequence.Follows)
        {
            _writer.WriteLine(_messages.NotPrevious(compared.Earlier.Path, compared.Comparison.Sequence), Ink.Warning);
            _writer.WriteLine();
        }

        string[] headings = [.. _messages.ComparisonHeadings, Heading(compared.Earlier), Heading(compared.Later), _messages.DifferenceHeading];
        foreach (var table in compared.Comparison.Cells.GroupBy(pair => pair.Table))
        {
            WriteTable(table.Key, [.. table], headings);
        }

        var number = 0;
        var findings = new FindingText(_writer, _messages);
        foreach (var story in compared.Chains.Stories)
        {
            findings.WriteStory(story, ++number);
            _writer.WriteLine();
        }

        _writer.WriteLine(_messages.Outcomes(compared.Chains.Holds, compared.Chains.Broken, compared.Chains.NotAssessable), number == 0 ? Ink.Good : Ink.Heading);
        _writer.Flush();
    }

    private static string Heading(SourceReport source) => source.Report!.Year?.ToString(CultureInfo.InvariantCulture) ?? "?";

    /// <summary>Whether there is nothing to look at: both say the same, and that is 0, <c>/</c> or blank; or the one that has the cell does.</summary>
    private static bool SaysNothing(CellComparison pair) =>
        (pair.Earlier?.Number ?? 0) == 0 && (pair.Later?.Number ?? 0) == 0 && (!pair.IsShared || pair.Earlier == pair.Later);

    private void WriteTable(TableKind kind, CellComparison[] pairs, string[] headings)
    {
        var shown = pairs.Where(pair => !SaysNothing(pair)).ToArray();
        _writer.WriteLine(_messages.TableTitle(kind), Ink.Heading);
        if (shown.Length > 0)
        {
            var table = new Table { Border = TableBorder.Rounded };
            for (var i = 0; i < headings.Length; i++)
            {
                var column = new TableColumn(new Text(headings[i], InkWriter.StyleOf(Ink.Heading)));
                table.AddColumn(i >= headings.Length - 3 ? column.RightAligned() : column);
            }

            FormRow? last = null;
            foreach (var pair in shown)
            {
                string[] cells =
                [
                    pair.Cell.Row == last ? "" : pair.Cell.Row.FullLabel,
                    pair.Cell.Column.Label,
                    Shown(pair.Earlier, pair.EarlierUnit, pair.Cell),
                    Shown(pair.Later, pair.LaterUnit, pair.Cell),
                    pair.Difference?.ToString("+0.############;-0.############;0", CultureInfo.InvariantCulture) ?? "",
                ];
                table.AddRow(cells.Select(text => new Text(InkWriter.Printable(text))));
                last = pair.Cell.Row;
            }

            _writer.Write(table);
        }

        if (shown.Length < pairs.Length)
        {
            _writer.WriteLine(_messages.CellsLeftOut(pairs.Length - shown.Length), Ink.Secondary);
        }

        _writer.WriteLine();
    }

    private string Shown(Cell? cell, AmountUnit? unit, FormCell place) => cell switch
    {
        null => _messages.NotInForm,
        { IsBlank: true } => _messages.Blank,
        { IsNumber: true } number when place.Column.UnitName is not null => $"{number} {_messages.Unit(unit)}",
        var other => other.Value.ToString(),
    };
}
