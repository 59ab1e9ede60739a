using System.Globalization;
using Gov.Disclosure.Results.Messages;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Results.Comparison;

/// <summary>One official table of two reports side by side, in the words of the tool: the cells that have anything to look at.</summary>
/// <param name="Title">The name of the table.</param>
/// <param name="Headings">Row, column, the two years and the difference.</param>
/// <param name="Lines">A text for each heading; a row named on the line above is not named again.</param>
/// <param name="LeftOut">How many cells say the same in both reports, and nothing.</param>
internal sealed record ComparedTable(string Title, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Lines, int LeftOut)
{
    // The last of the headings stand over numbers.
    private const int Numbers = 3;

    public InkTable Table => new(Headings, Lines, Numbers);

    public static IReadOnlyList<ComparedTable> Of(ComparedReports compared, ResultMessages messages)
    {
        string[] headings = [.. messages.ComparisonHeadings, YearOf(compared.Earlier), YearOf(compared.Later), messages.DifferenceHeading];
        return [.. compared.Comparison.Cells.GroupBy(pair => pair.Table).Select(table => Of(table.Key, [.. table], headings, messages))];
    }

    private static ComparedTable Of(TableKind kind, CellComparison[] pairs, string[] headings, ResultMessages messages)
    {
        var lines = new List<IReadOnlyList<string>>();
        FormRow? last = null;
        foreach (var pair in pairs.Where(pair => !SaysNothing(pair)))
        {
            lines.Add(
            [
                pair.Cell.Row == last ? "" : pair.Cell.Row.FullLabel,
                pair.Cell.Column.Label,
                Shown(pair.Earlier, pair.EarlierUnit, pair.Cell, messages),
                Shown(pair.Later, pair.LaterUnit, pair.Cell, messages),
                pair.Difference?.ToString("+0.############;-0.############;0", CultureInfo.InvariantCulture) ?? "",
            ]);
            last = pair.Cell.Row;
        }

        return new ComparedTable(messages.TableTitle(kind), headings, lines, pairs.Length - lines.Count);
    }

    private static string YearOf(ReportResult source) => source.Report!.Year?.ToString(CultureInfo.InvariantCulture) ?? "?";

    /// <summary>Whether there is nothing to look at: both say the same, and that is 0, <c>/</c> or blank; or the one that has the cell does.</summary>
    private static bool SaysNothing(CellComparison pair) =>
        (pair.Earlier?.Number ?? 0) == 0 && (pair.Later?.Number ?? 0) == 0 && (!pair.IsShared || pair.Earlier == pair.Later);

    private static string Shown(Cell? cell, AmountUnit? unit, FormCell place, ResultMessages messages) => cell switch
    {
        null => messages.NotInForm,
        { IsBlank: true } => messages.Blank,
        { IsNumber: true } number when place.Column.UnitName is not null => $"{number} {messages.Unit(unit)}",
        var other => other.Value.ToString(),
    };
}
