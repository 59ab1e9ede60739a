using System.Text.RegularExpressions;
using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>Leaves out what stands on every page: its number, and the line at its head or foot.</summary>
internal static class PageFurniture
{
    // How far from the top and the bottom of the page such lines stand, in parts of its height.
    private const double Margin = 0.12;

    private const int FewestPages = 3;

    // What belongs to the page stands farther from its text than a line of the text does, in parts of the size of the type.
    private const double LineHeight = 2;

    private static readonly Regex Number =
        new(@"^[\W_]*(?:第|P\.?|Page)?\s*\d{1,4}\s*(?:页)?\s*(?:[/,]|of|共)?\s*(?:第|共)?\s*\d{0,4}\s*页?[\W_]*$", RegexOptions.CultureInvariant
            | RegexOptions.IgnoreCase);

    private static readonly Regex Digits = new(@"\d+", RegexOptions.CultureInvariant);

    public static IReadOnlyList<FixedPage> LeaveOut(IReadOnlyList<FixedPage> pages)
    {
        var repeated = new HashSet<string>(pages
            .SelectMany(page => Edges(page).Where(line => pages.Count >= FewestPages || StandsApart(page, line)).Select(line => Key(page, line)).Distinct())
            .GroupBy(key => key)
            .Where(key => key.Count() >= Math.Min(FewestPages, pages.Count) && key.Count() > 1 && key.Count() * 2 > pages.Count)
            .Select(key => key.Key));
        return [.. pages.Select(
            page => page with { Lines = [.. page.Lines.Except(Edges(page).Where(line => IsNumber(page, line) || repeated.Contains(Key(page, line))))] })];
    }

    /// <summary>The lines in the margins that have nothing beyond them. Close to a row of numbers, others may be the rest of these.</summary>
    private static IEnumerable<GlyphLine> Edges(FixedPage page) => page.Lines.Where(line =>
        ((line.BaseLine < Margin * page.Height && page.Tables.All(table => table.Lattice.Top > line.BaseLine))
        || (line.BaseLine > (1 - Margin) * page.Height && page.Tables.All(table => table.Lattice.Bottom < line.BaseLine)))
        && !(LinePiece.Of(line).All(piece => piece.IsNumber)
            && page.Lines.Any(other => other != line && IsBeside(other, line) && LinePiece.Of(other).Any(piece => piece.IsNumber))));

    /// <summary>Whether a line is the number of the page: the first or the last line, and nothing but a number.</summary>
    private static bool IsNumber(FixedPage page, GlyphLine line) =>
        (line == page.Lines[0] || line == page.Lines[page.Lines.Count - 1]) && Number.IsMatch(CharacterFolding.Fold(line.Text()));

    private static bool StandsApart(FixedPage page, GlyphLine line) => !page.Lines.Any(other => other != line && IsBeside(other, line));

    private static bool IsBeside(GlyphLine other, GlyphLine line) => Math.Abs(other.BaseLine - line.BaseLine) < LineHeight * line.Size;

    private static string Key(FixedPage page, GlyphLine line) => $"{(line.BaseLine < page.Height / 2 ? 'a' : 'z')}{Digits.Replace(line.Text(), "0")}";
}
