using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// What may be wrong with a row of a text that has as many cells as its columns: the text says nothing but their number, so that a blank cell may be one too
/// many for a number that was lost, and the same number twice may be one cell over two columns. A row that adds up shows that neither is so.
/// </summary>
internal static class CountedCells
{
    // Two numbers may be the same by chance; of three that is rare.
    private const int FewestAlike = 3;

    /// <param name="line">The row.</param>
    /// <param name="texts">The texts under the columns of the form, in the order of print.</param>
    /// <param name="group">How many of them add up, the last of which is their total.</param>
    /// <param name="areOthersFilled">Whether no cell of the other rows is blank.</param>
    /// <param name="areOthersSummed">Whether the other rows add up.</param>
    public static bool MayBeShifted(PrintedLine? line, string[] texts, int group, bool areOthersFilled, bool areOthersSummed)
    {
        if (Array.TrueForAll(texts, CharacterFolding.IsBlank))
        {
            return false;
        }

        // Where others have a total, a blank one beside numbers is none.
        string[][] groups = [.. Enumerable.Range(0, texts.Length / group).Select(start => texts.Skip(start * group).Take(group).ToArray())];
        var isBlankAtEnd = CharacterFolding.IsBlank(texts[texts.Length - 1]);
        if ((areOthersFilled || areOthersSummed || HasMoreNumbers(line, texts)) && isBlankAtEnd && !Array.TrueForAll(groups[groups.Length - 1], CharacterFolding.IsBlank))
        {
            return true;
        }

        var addsUp = Array.TrueForAll(groups, PrintedSums.AddUp) && !(areOthersFilled && Array.TrueForAll(texts, text => text is "" or "0"));
        return !addsUp
            && (Array.Exists(texts, CharacterFolding.IsBlank)
                ? areOthersFilled || (areOthersSummed && (isBlankAtEnd || CharacterFolding.IsBlank(texts[0]))) || HasMoreNumbers(line, texts)
                : line is not null && MostAlike(texts) >= (areOthersSummed ? 2 : FewestAlike) && RepeatsMergedCells(line.Grid));
    }

    /// <summary>Whether groups side by side are asked to add up: one of several does, as it stands or one cell further to the left.</summary>
    public static bool SumsSpeak(string[] texts, int group) => texts.Length == group || Enumerable.Range(0, texts.Length - group + 1).Where(start => start % group < 2)
        .Any(start => texts.Skip(start).Take(group).ToArray() is var own && own[group - 1] is not ("" or "0" or "/") && PrintedSums.AddUp(own));

    /// <summary>Whether the first or the last of groups side by side is the only cell that is blank.</summary>
    public static bool IsOnlyEndBlank(string[] texts) => texts.Count(CharacterFolding.IsBlank) == 1
        && (CharacterFolding.IsBlank(texts[0]) || CharacterFolding.IsBlank(texts[texts.Length - 1]));

    /// <summary>A number under the header of no column may be that of one which is blank.</summary>
    private static bool HasMoreNumbers(PrintedLine? line, string[] texts) =>
        line is not null && line.Row.Cells.SkipWhile(PrintedRows.IsNumber).Count(PrintedRows.IsNumber) > texts.Count(text => !CharacterFolding.IsBlank(text));

    /// <summary>How many cells side by side have the same number, at most.</summary>
    private static int MostAlike(string[] texts)
    {
        var (most, alike) = (1, 1);
        for (var i = 1; i < texts.Length; i++)
        {
            alike = texts[i] == texts[i - 1] && texts[i] is not ("0" or "/") ? alike + 1 : 1;
            most = Math.Max(most, alike);
        }

        return most;
    }

    /// <summary>Whether a label that reaches over several columns is there once for each.</summary>
    private static bool RepeatsMergedCells(IReadOnlyList<GridRow> rows) => rows.Any(row => Enumerable.Range(1, Math.Max(0, row.Cells.Count - 1))
        .Any(i => !row.Cells[i].IsBlank && !PrintedRows.IsNumber(row.Cells[i]) && row.Cells[i].Text == row.Cells[i - 1].Text));
}
