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

    public static Rulings Of(PageDrawing drawing, PageView view)
    {
        var across = new List<Ruling>();
        var down = new List<Ruling>();
        foreach (var line in drawing.Lines)
        {
            if (line.IsBox)
            {
                AddBox(line);
            }
            else
            {
                AddLine(line);
            }
        }

        return new Rulings(Joined(across), Joined(down));

        void AddLine(DrawnLine line)
        {
            var (width, height, ruling) = Between(line);
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
        void AddBox(DrawnLine box)
        {
            var (width, height, ruling) = Between(box);
            if (height <= Ruling.Tolerance && width > height)
            {
                across.Add(ruling.Across);
            }
            else if (width <= Ruling.Tolerance && height > width)
            {
                down.Add(ruling.Down);
            }
        }

        (double Width, double Height, (Ruling Across, Ruling Down) Ruling) Between(DrawnLine line)
        {
            var (first, second) = (view.Place(line.From), view.Place(line.To));
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
