using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Gov.Disclosure.Documents;

/// <summary>The lines drawn on a page, whether stroked or painted as thin boxes.</summary>
internal sealed class PdfRulings
{
    private const double Straight = 1;

    private PdfRulings(IReadOnlyList<PdfRuling> across, IReadOnlyList<PdfRuling> down)
    {
        Across = across;
        Down = down;
    }

    public IReadOnlyList<PdfRuling> Across { get; }

    public IReadOnlyList<PdfRuling> Down { get; }

    public static PdfRulings Of(Page page, PdfView view)
    {
        var across = new List<PdfRuling>();
        var down = new List<PdfRuling>();
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
                    AddBox(box);
                }
            }
        }

        return new PdfRulings(Joined(across), Joined(down));

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

        void AddLine(PdfPoint from, PdfPoint to)
        {
            var (width, height, ruling) = Between(from, to);
            if (height <= Straight && width > Straight)
            {
                across.Add(ruling.Across);
            }
            else if (width <= Straight && height > Straight)
            {
                down.Add(ruling.Down);
            }
        }

        // A painted box is a line where it is thin, and the ground of a cell where it is not.
        void AddBox(PdfRectangle box)
        {
            var (width, height, ruling) = Between(box.BottomLeft, box.TopRight);
            if (height <= PdfRuling.Tolerance && width > height)
            {
                across.Add(ruling.Across);
            }
            else if (width <= PdfRuling.Tolerance && height > width)
            {
                down.Add(ruling.Down);
            }
        }

        (double Width, double Height, (PdfRuling Across, PdfRuling Down) Ruling) Between(PdfPoint from, PdfPoint to)
        {
            var (first, second) = (view.Place(from), view.Place(to));
            var (left, right) = (Math.Min(first.X, second.X), Math.Max(first.X, second.X));
            var (top, bottom) = (Math.Min(first.Y, second.Y), Math.Max(first.Y, second.Y));
            return (right - left, bottom - top, (new PdfRuling((top + bottom) / 2, left, right), new PdfRuling((left + right) / 2, top, bottom)));
        }
    }

    /// <summary>Puts together what is drawn piece by piece on one line.</summary>
    private static List<PdfRuling> Joined(List<PdfRuling> rulings)
    {
        var joined = new List<PdfRuling>();
        foreach (var line in rulings.GroupBy(ruling => Math.Round(ruling.At * 2)).OrderBy(line => line.Key))
        {
            PdfRuling? open = null;
            foreach (var piece in line.OrderBy(piece => piece.Start))
            {
                if (open is { } known && piece.Start <= known.End + PdfRuling.Tolerance)
                {
                    open = known with { End = Math.Max(known.End, piece.End) };
                    continue;
                }

                Close();
                open = piece;
            }

            Close();

            void Close()
            {
                if (open is { } done)
                {
                    joined.Add(done);
                }
            }
        }

        return joined;
    }
}
