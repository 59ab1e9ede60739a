using System.Text;
using Gov.Disclosure.Documents.Sources.Pages;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Gov.Disclosure.Documents.Sources.Pdf;

/// <summary>What a page of a PDF file draws in visible ink: scanners put in invisible text that was guessed from the picture.</summary>
internal static class PdfContents
{
    public static PageDrawing Of(Page page) => new(page.Number, page.Width, page.Height, CharactersOf(page), LinesOf(page))
    {
        Pictures = [
            .. page.GetImages().Select(
                image => new DrawnLine(Place(page, image.BoundingBox.BottomLeft), Place(page, image.BoundingBox.TopRight), IsBox: true))],
    };

    private static List<DrawnCharacter> CharactersOf(Page page)
    {
        var characters = new List<DrawnCharacter>(page.Letters.Count);
        foreach (var letter in page.Letters)
        {
            if (letter.RenderingMode is not (TextRenderingMode.Neither or TextRenderingMode.NeitherClip))
            {
                characters.Add(
                    new DrawnCharacter(TextOf(letter), Place(page, letter.StartBaseLine), Place(page, letter.EndBaseLine), letter.PointSize, TurnOf(letter)));
            }
        }

        return characters;
    }

    /// <summary>A map of characters may give half of a pair, which no text can hold: it is the sign for a character nobody knows then.</summary>
    private static string TextOf(Letter letter)
    {
        foreach (var character in letter.Value)
        {
            if (char.IsSurrogate(character))
            {
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(letter.Value));
            }
        }

        return letter.Value;
    }

    private static List<DrawnLine> LinesOf(Page page)
    {
        var lines = new List<DrawnLine>();
        foreach (var path in page.Paths.Where(path => path.IsStroked || path.IsFilled))
        {
            foreach (var part in path)
            {
                if (path.IsStroked)
                {
                    AddSides(part);
                }
                else if (part.GetBoundingRectangle() is { } box)
                {
                    lines.Add(new DrawnLine(Place(page, box.BottomLeft), Place(page, box.TopRight), IsBox: true));
                }
            }
        }

        return lines;

        void AddSides(PdfSubpath part)
        {
            PdfPoint? first = null;
            PdfPoint last = default;
            foreach (var command in part.Commands)
            {
                if (command is PdfSubpath.Move move)
                {
                    last = move.Location;
                    first ??= last;
                }
                else if (command is PdfSubpath.Line line)
                {
                    AddLine(line.From, line.To);
                    last = line.To;
                }
                else if (command is PdfSubpath.Close && first is { } start)
                {
                    AddLine(last, start);
                }
            }
        }

        void AddLine(PdfPoint from, PdfPoint to) => lines.Add(new DrawnLine(Place(page, from), Place(page, to)));
    }

    private static Turn TurnOf(Letter letter) => letter.TextOrientation switch
    {
        TextOrientation.Horizontal => Turn.None,
        TextOrientation.Rotate90 => Turn.Quarter,
        TextOrientation.Rotate180 => Turn.Half,
        TextOrientation.Rotate270 => Turn.ThreeQuarters,
        _ => Turn.Slanted,
    };

    /// <summary>PDF counts from the bottom.</summary>
    private static PagePoint Place(Page page, PdfPoint point) => new(point.X, page.Height - point.Y);
}
