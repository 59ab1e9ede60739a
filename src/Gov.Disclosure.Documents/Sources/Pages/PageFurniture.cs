using System.Text.RegularExpressions;
using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>Leaves out what stands on every page: its number, and the line at its head or foot.</summary>
internal static class PageFurniture
{
    // How far from the top and the bottom of the page such lines stand, in parts of its height.
    private const double Margin = 0.12;

    private const int FewestPages = 3;

    private static readonly Regex Number =
        new(@"^[\W_]*(?:第|P\.?|Page)?\s*\d{1,4}\s*(?:页)?\s*(?:[/,]|of|共)?\s*(?:第|共)?\s*\d{0,4}\s*页?[\W_]*$", RegexOptions.CultureInvariant
            | RegexOptions.IgnoreCase);

    private static readonly Regex Digits = new(@"\d+", RegexOptions.CultureInvariant);

    public static IReadOnlyList<FixedPage> LeaveOut(IReadOnlyList<FixedPage> pages)
    {
        var repeated = new HashSet<string>(pages
            .SelectMany(page => Edges(page).Select(line => Key(page, line)).Distinct())
            .GroupBy(key => key)
            .Where(key => key.Count() >= FewestPages && key.Count() * 2 > pages.Count)
            .Select(key => key.Key));
        return [.. pages.Select(
            page => page with { Lines = [.. page.Lines.Except(Edges(page).Where(line => IsNumber(page, line) || repeated.Contains(Key(page, line))))] })];
    }

    /// <summary>The lines in the margins that have nothing beyond them.</summary>
    private static IEnumerable<GlyphLine> Edges(FixedPage page) => page.Lines.Where(line =>
        (line.BaseLine < Margin * page.Height && page.Tables.All(table => table.Lattice.Top > line.BaseLine))
        || (line.BaseLine > (1 - Margin) * page.Height && page.Tables.All(table => table.Lattice.Bottom < line.BaseLine)));

    /// <summary>Whether a line is the number of the page: the first or the last line, and nothing but a number.</summary>
    private static bool IsNumber(FixedPage page, GlyphLine line) =>
        (line == page.Lines[0] || line == page.Lines[page.Lines.Count - 1]) && Number.IsMatch(CharacterFolding.Fold(line.Text()));

    private static string Key(FixedPage page, GlyphLine line) => $"{(line.BaseLine < page.Height / 2 ? 'a' : 'z')}{Digits.Replace(line.Text(), "0")}";
}
