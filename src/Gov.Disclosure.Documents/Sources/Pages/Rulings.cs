using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>The lines drawn on a page, whether stroked or painted as thin boxes.</summary>
internal sealed class Rulings
{
    private const double Straight = 1;

    private Rulings(IReadOnlyList<Ruling> across, IReadOnlyList<Ruling> down)
    {
        Across = across;
        Down = down;
    }

    public IReadOnlyList<Ruling> Across { get; }

    public IReadOnlyList<Ruling> Down { get; }

    public static Rulings Of(Page page, PageView view)
    {
        var across = new List<Ruling>();
        var down = new List<Ruling>();
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

        return new Rulings(Joined(across), Joined(down));

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
            if (height <= Ruling.Tolerance && width > height)
            {
                across.Add(ruling.Across);
            }
            else if (width <= Ruling.Tolerance && height > width)
            {
                down.Add(ruling.Down);
            }
        }

        (double Width, double Height, (Ruling Across, Ruling Down) Ruling) Between(PdfPoint from, PdfPoint to)
        {
            var (first, second) = (view.Place(from), view.Place(to));
            var (left, right) = (Math.Min(first.X, second.X), Math.Max(first.X, second.X));
            var (top, bottom) = (Math.Min(first.Y, second.Y), Math.Max(first.Y, second.Y));
            return (right - left, bottom - top, (new Ruling((top + bottom) / 2, left, right), new Ruling((left + right) / 2, top, bottom)));
        }
    }

    /// <summary>Puts together what is drawn piece by piece on one line.</summary>
    private static List<Ruling> Joined(List<Ruling> rulings)
    {
        var joined = new List<Ruling>();
        foreach (var line in rulings.GroupBy(ruling => Math.Round(ruling.At * 2)).OrderBy(line => line.Key))
        {
            Ruling? open = null;
            foreach (var piece in line.OrderBy(piece => piece.Start))
            {
                if (open is { } known && piece.Start <= known.End + Ruling.Tolerance)
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
