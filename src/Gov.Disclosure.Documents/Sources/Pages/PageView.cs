using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>A page turned so that its text runs from the left to the right: wide tables are often printed sideways.</summary>
internal sealed class PageView
{
    private readonly PdfPoint _right;
    private readonly double _left;
    private readonly double _top;

    private PageView(TextOrientation orientation, double width, double height)
    {
        Orientation = orientation;
        _right = orientation switch
        {
            TextOrientation.Rotate90 => new PdfPoint(0, -1),
            TextOrientation.Rotate180 => new PdfPoint(-1, 0),
            TextOrientation.Rotate270 => new PdfPoint(0, 1),
            _ => new PdfPoint(1, 0),
        };
        PdfPoint[] corners = [new(0, 0), new(width, 0), new(0, height), new(width, height)];
        _left = corners.Min(Across);
        _top = corners.Min(Down);
        Width = corners.Max(Across) - _left;
        Height = corners.Max(Down) - _top;
    }

    /// <summary>How most text of the page is turned.</summary>
    public TextOrientation Orientation { get; }

    public double Width { get; }

    public double Height { get; }

    public static PageView Of(Page page)
    {
        var turns = page.Letters.GroupBy(letter => letter.TextOrientation).ToDictionary(letters => letters.Key, letters => letters.Count());
        var most = turns.Where(turn => turn.Value * 2 > page.Letters.Count).Select(turn => turn.Key).DefaultIfEmpty(TextOrientation.Horizontal).First();
        return new PageView(most is TextOrientation.Other ? TextOrientation.Horizontal : most, page.Width, page.Height);
    }

    /// <summary>A point counted from the left and from the top.</summary>
    public (double X, double Y) Place(PdfPoint point) => (Across(point) - _left, Down(point) - _top);

    private double Across(PdfPoint point) => (point.X * _right.X) + (point.Y * _right.Y);

    private double Down(PdfPoint point) => (point.X * _right.Y) - (point.Y * _right.X);
}
