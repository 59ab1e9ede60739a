using System.Xml.Linq;
using Gov.Disclosure.Documents.Sources.Pages;

namespace Gov.Disclosure.Documents.Sources.Ofd;

/// <summary>Where on the page, in points, what is drawn in a space of its own comes to stand (GB/T 33190-2016, 8.5).</summary>
internal readonly record struct OfdTransform(double A, double B, double C, double D, double E, double F)
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>From the millimetres of a page.</summary>
    public static OfdTransform Page { get; } = new(PointsPerMillimetre, 0, 0, PointsPerMillimetre, 0, 0);

    /// <summary>Whether what is drawn is turned to its mirror image.</summary>
    public bool IsMirrored => (A * D) - (B * C) < 0;

    public PagePoint Of(double x, double y) => new((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>A length and its direction, wherever it begins.</summary>
    public (double X, double Y) OfVector(double x, double y) => ((A * x) + (C * y), (B * x) + (D * y));

    /// <summary>The transform of an object within this one: its own (CTM), then the corner of its box (Boundary).</summary>
    public OfdTransform Within(XElement item)
    {
        var box = OfdXml.Numbers(item.Value("Boundary") ?? "") is [var x, var y, ..] ? (X: x, Y: y) : default;
        var (a, b, c, d, e, f) = OfdXml.Numbers(item.Value("CTM") ?? "") is [var first, var second, var third, var fourth, var fifth, var sixth]
            ? (first, second, third, fourth, fifth, sixth)
            : (1, 0, 0, 1, 0, 0);
        var (right, below) = (OfVector(a, b), OfVector(c, d));
        var corner = Of(e + box.X, f + box.Y);
        return new OfdTransform(right.X, right.Y, below.X, below.Y, corner.X, corner.Y);
    }
}
