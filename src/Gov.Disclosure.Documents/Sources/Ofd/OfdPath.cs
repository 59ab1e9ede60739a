using System.Text.RegularExpressions;
using System.Xml.Linq;
using Gov.Disclosure.Documents.Sources.Pages;

namespace Gov.Disclosure.Documents.Sources.Ofd;

/// <summary>The straight lines of a path object (GB/T 33190-2016, 9.1), or the boxes around what it paints.</summary>
internal static class OfdPath
{
    // How many numbers a command takes; the last two are where it ends.
    private const string Commands = "SMLQBAC";
    private static readonly int[] Taken = [2, 2, 2, 4, 6, 7, 0];

    private static readonly Regex Command = new($"[{Commands}]", RegexOptions.CultureInvariant);

    public static IEnumerable<DrawnLine> LinesOf(XElement path, OfdTransform around)
    {
        var transform = around.Within(path);
        var isStroked = path.Flag("Stroke", true) && !IsClear(path, "StrokeColor");
        var isPainted = path.Flag("Fill", false) && !IsClear(path, "FillColor");
        foreach (var (corners, segments) in isStroked || isPainted ? Figures(path.Child("AbbreviatedData")?.Value ?? "") : [])
        {
            if (isStroked)
            {
                foreach (var (from, to) in segments)
                {
                    yield return new DrawnLine(transform.Of(from.X, from.Y), transform.Of(to.X, to.Y));
                }
            }
            else if (corners.Count > 1)
            {
                PagePoint[] places = [.. corners.Select(corner => transform.Of(corner.X, corner.Y))];
                yield return new DrawnLine(
                    new PagePoint(places.Min(place => place.X), places.Min(place => place.Y)),
                    new PagePoint(places.Max(place => place.X), places.Max(place => place.Y)),
                    IsBox: true);
            }
        }
    }

    /// <summary>Whether a colour of the object is given as one that lets all through.</summary>
    public static bool IsClear(XElement item, string colour) => item.Child(colour)?.Number("Alpha", 255) == 0;

    /// <summary>The figures of the abbreviated data: all points they touch, and their straight segments.</summary>
    private static IEnumerable<(List<(double X, double Y)> Corners, List<((double X, double Y) From, (double X, double Y) To)> Segments)> Figures(string data)
    {
        var words = OfdXml.Words(Command.Replace(data, " $0 "));
        var corners = new List<(double X, double Y)>();
        var segments = new List<((double X, double Y) From, (double X, double Y) To)>();
        for (var i = 0; i < words.Length;)
        {
            var start = i;
            var command = words[i].Length == 1 ? Commands.IndexOf(words[i][0]) : -1;
            if (command < 0 || i + Taken[command] >= words.Length)
            {
                throw new FormatException(words[i]);
            }

            var numbers = new double[Taken[command]];
            for (i++; i - start <= numbers.Length; i++)
            {
                numbers[i - start - 1] = OfdXml.Number(words[i]);
            }

            if (command <= 1 && corners.Count > 0)
            {
                yield return (corners, segments);
                (corners, segments) = ([], []);
            }

            var last = corners.Count > 0 ? corners[corners.Count - 1] : default;
            var next = numbers.Length > 0 ? (numbers[numbers.Length - 2], numbers[numbers.Length - 1]) : corners.Count > 0 ? corners[0] : default;
            if (Commands[command] is 'L' or 'C')
            {
                segments.Add((last, next));
            }

            // The points a curve is drawn towards bound it.
            for (var point = 0; Commands[command] is 'Q' or 'B' && point + 3 < numbers.Length; point += 2)
            {
                corners.Add((numbers[point], numbers[point + 1]));
            }

            corners.Add(next);
        }

        if (corners.Count > 0)
        {
            yield return (corners, segments);
        }
    }
}
