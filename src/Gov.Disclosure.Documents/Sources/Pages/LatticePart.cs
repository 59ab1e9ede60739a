using System.Text;
using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>The part of a table that stands on one page: its cells as drawn and the text in them.</summary>
internal sealed class LatticePart
{
    // Digits nearer to each other than this part of their size are one number, and letters one word, whatever line runs between them.
    private const double OneWord = 0.15;

    // A character that reaches over a line by more than this part of its width stands in no cell.
    private const double Across = 0.2;

    // Cells leave about so much room beside their text, or less; a wider margin is that of text in the middle of its cell.
    private const double WidestPadding = 6;

    // In so many columns numbers stand below each other only where the lines between the rows are missing.
    private const int FewestStacks = 3;

    private readonly Lattice _lattice;
    private readonly List<Glyph>[] _glyphs;
    private readonly HashSet<int> _torn = [];
    private readonly double _padding;

    private LatticePart(Lattice lattice, IReadOnlyList<Glyph> glyphs, IEnumerable<Glyph> beside, int page)
    {
        _lattice = lattice;
        Page = page;
        _glyphs = [.. lattice.Cells.Select(_ => new List<Glyph>())];
        Place(glyphs);
        _padding = _glyphs
            .SelectMany((own, cell) => own.Where(glyph => !glyph.IsSpace).Select(glyph => glyph.Left - LeftOf(cell)))
            .Append(WidestPadding).Min();
        FindTorn(glyphs.Concat(beside));
    }

    public int Page { get; }

    public Lattice Lattice => _lattice;

    /// <summary>Whether numbers stand below each other in the same cells, as where a table is drawn without lines between its rows.</summary>
    public bool HasStackedNumbers => Enumerable.Range(0, _glyphs.Length)
        .Where(cell => LinesOf(cell) is var lines && lines.Count(line => CellReading.IsNumberOrMark(line.Text())) > 1 && !IsOneNumber(cell, lines))
        .GroupBy(cell => _lattice.Cells[cell].Row)
        .Any(row => row.Count() >= FewestStacks);

    /// <param name="lattice">The cells.</param>
    /// <param name="glyphs">The characters in them.</param>
    /// <param name="beside">The characters right beside the table: a number may run over its edge.</param>
    /// <param name="page">The page.</param>
    public static LatticePart Of(Lattice lattice, IReadOnlyList<Glyph> glyphs, IEnumerable<Glyph> beside, int page) => new(lattice, glyphs, beside, page);

    /// <summary>The text of a cell. Lines are joined where Chinese or a number was broken, and kept apart where two numbers could run together.</summary>
    public string TextOf(int cell)
    {
        var text = new StringBuilder();
        var lines = LinesOf(cell);
        var isOneNumber = IsOneNumber(cell, lines);
        foreach (var line in lines.Select(line => line.Text()))
        {
            text.Append(!isOneNumber && text.Length > 0 && IsLatin(text[text.Length - 1]) && IsLatin(line[0]) ? "\n" : "").Append(line);
        }

        return text.Append(_torn.Contains(cell) ? $"{GlyphLine.Torn}" : "").ToString();
    }

    /// <summary>Whether a cell ends with a line of digits that has no room for one more.</summary>
    public bool IsFull(int cell) => LinesOf(cell) is [.., var last] && IsFull(cell, last);

    private IReadOnlyList<GlyphLine> LinesOf(int cell) => GlyphLine.Of(_glyphs[cell]);

    /// <summary>Whether a number is broken over the lines of its cell: all but the last are equally long and have no room for one more digit.</summary>
    private bool IsOneNumber(int cell, IReadOnlyList<GlyphLine> lines)
    {
        if (lines.Count < 2 || _lattice.Cells[cell].Rows > 1)
        {
            return false;
        }

        var length = lines[0].Text().Length;
        return lines.All(line => GlyphLine.IsDigits(line.Text()))
            && lines[lines.Count - 1].Text().Length <= length
            && lines.Take(lines.Count - 1).All(line => line.Text().Length == length && IsFull(cell, line));
    }

    private bool IsFull(int cell, GlyphLine line)
    {
        var own = _lattice.Cells[cell];
        var digits = line.Glyphs.Where(glyph => !glyph.IsSpace).ToArray();
        return GlyphLine.IsDigits(line.Text())
            && digits[digits.Length - 1].Right - digits[0].Left
                + digits.Max(digit => digit.Right - digit.Left) > _lattice.Columns[own.Column + own.Columns] - LeftOf(cell) - (2 * _padding);
    }

    private double LeftOf(int cell) => _lattice.Columns[_lattice.Cells[cell].Column];

    private static bool IsLatin(char character) => CharacterFolding.Fold(character) is > ' ' and <= '~' and not '(' and not ')';

    /// <summary>
    /// Puts each character into the cell of its middle. Words wider than their cell run over its edge: a letter that the edge runs through stays with the word
    /// it ends, and so does the letters that follow without a gap. Digits and marks never do.
    /// </summary>
    private void Place(IReadOnlyList<Glyph> glyphs)
    {
        Glyph? last = null;
        var (cell, runsOver) = (0, false);
        foreach (var glyph in glyphs)
        {
            var own = CellOf(glyph);
            var reach = Across * (glyph.Right - glyph.Left);
            runsOver = own != cell && last is { } before && IsOneWord(before, glyph)
                && (runsOver || _lattice.CellAt(glyph.Left + reach, glyph.CentreY) == cell);
            cell = runsOver ? cell : own;
            _glyphs[cell].Add(glyph);
            last = glyph;
        }
    }

    private static bool IsOneWord(Glyph glyph, Glyph next) =>
        IsLetter(glyph) && IsLetter(next) && Math.Abs(next.BaseLine - glyph.BaseLine) < OneWord * glyph.Size
            && Math.Abs(next.Left - glyph.Right) < OneWord * glyph.Size;

    private static bool IsLetter(Glyph glyph) => !glyph.IsSpace && char.IsLetter(glyph.Text, 0) && !CellReading.IsNumberOrMark(glyph.Text);

    /// <summary>Finds numbers that run over the line between two cells, or over the edge of the table.</summary>
    private void FindTorn(IEnumerable<Glyph> glyphs)
    {
        foreach (var line in GlyphLine.Of(glyphs))
        {
            Glyph? last = null;
            foreach (var glyph in line.Glyphs.Where(glyph => !glyph.IsSpace))
            {
                var cell = CellOf(glyph);
                if (GlyphLine.IsOfNumber(glyph))
                {
                    var reach = Across * (glyph.Right - glyph.Left);
                    NoteTorn(cell, _lattice.CellAt(glyph.Left + reach, glyph.CentreY));
                    NoteTorn(cell, _lattice.CellAt(glyph.Right - reach, glyph.CentreY));
                    if (last is { } before && GlyphLine.IsOfNumber(before) && glyph.Left - before.Right < OneWord * glyph.Size)
                    {
                        NoteTorn(cell, CellOf(before));
                    }
                }

                last = glyph;
            }
        }
    }

    private int CellOf(Glyph glyph) => _lattice.CellAt(glyph.CentreX, glyph.CentreY);

    private void NoteTorn(int first, int second)
    {
        if (first != second)
        {
            _torn.Add(first);
            _torn.Add(second);
        }
    }
}
