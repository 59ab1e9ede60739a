using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Diagnostics;

/// <summary>What checks lack, in words.</summary>
internal static class CheckGapText
{
    // More than anybody looks up one by one; the data has them all.
    private const int MostCellsNamed = 14;

    /// <summary>The place in words.</summary>
    public static string In(this in CheckSpot spot, MessageLanguage language) => spot.Term is { } term
        ? MessageCatalogue.Of(language).Term(term)
        : MessageCatalogue.Of(language).Location(spot.Location);

    /// <summary>All gaps in one sentence: those of one kind together, and the cells of one row.</summary>
    public static string In(this IEnumerable<CheckGap> gaps, MessageLanguage language)
    {
        var messages = MessageCatalogue.Of(language);
        return string.Join(messages.Phrase("Gap.Separator"), gaps.GroupBy(gap => (gap.Kind, gap.Year)).Select(same =>
        {
            var text = Fill($"Gap.{same.Key.Kind}", ("places", Places([.. same.Select(gap => gap.Spot).Distinct()])));
            return same.Key.Year is { } year ? Fill("Gap.OfYear", ("year", FormattableString.Invariant($"{year}")), ("gap", text)) : text;
        }));

        string Places(CheckSpot[] spots) => string.Join(messages.Phrase("Gap.Separator"), spots
            .GroupBy(spot => spot.Cell is null ? null : spot.Table)
            .SelectMany(same => same.Key is { } table ? [Cells(table, [.. same.Select(spot => spot.Cell!)])] : same.Select(spot => spot.In(language))));

        string Cells(TableKind table, FormCell[] cells)
        {
            var named = $"{messages.Location(new ReportLocation { Table = table })} {messages.CellList([.. cells.Take(MostCellsNamed)])}";
            return cells.Length <= MostCellsNamed ? named : Fill("Gap.MoreCells", ("cells", named), ("count", FormattableString.Invariant($"{cells.Length}")));
        }

        string Fill(string id, params (string Name, string Value)[] values) =>
            MessageCatalogue.Fill(messages.Phrase(id), name => Array.Find(values, value => value.Name == name).Value);
    }
}
