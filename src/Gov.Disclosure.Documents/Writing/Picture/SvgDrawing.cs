using System.Globalization;
using System.Text;
using System.Xml;
using Gov.Disclosure.Documents.Outline;

namespace Gov.Disclosure.Documents.Writing.Picture;

/// <summary>
/// The few things the picture of a report is drawn with, from top to bottom. Text stays text and names families of fonts, because nothing can be loaded from
/// elsewhere; what everything looks like stands in attributes, which office programs read and style sheets they do not.
/// </summary>
internal sealed class SvgDrawing : IDisposable
{
    public const string Ink = "#1c2430";
    public const string Quiet = "#5b6675";
    public const string Faint = "#e3e8ee";
    public const string Desk = "#f4f6f9";
    public const string Paper = "#ffffff";
    public const string Accent = "#17497a";
    public const string Soft = "#8fb2d4";
    public const string Wrong = "#a3170f";

    private const string Faces = "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', SimHei, sans-serif";

    private readonly StringBuilder _content = new();
    private readonly XmlWriter _writer;

    public SvgDrawing(int width)
    {
        Width = width;
        _writer = XmlWriter.Create(_content, new XmlWriterSettings { ConformanceLevel = ConformanceLevel.Fragment, Indent = true, NewLineChars = "\n" });
    }

    public int Width { get; }

    /// <summary>Where the next thing goes.</summary>
    public double Top { get; set; }

    public void Box(double left, double top, double width, double height, string fill, double corner = 0)
    {
        _writer.WriteStartElement("rect");
        Number("x", left);
        Number("y", top);
        Number("width", width);
        Number("height", height);
        if (corner > 0)
        {
            Number("rx", corner);
        }

        _writer.WriteAttributeString("fill", fill);
        _writer.WriteEndElement();
    }

    /// <summary>Writes a line of text whose letters stand on a given height.</summary>
    public void Text(double left, double baseline, string text, double size, string fill = Ink, string anchor = "start", bool isBold = false)
    {
        _writer.WriteStartElement("text");
        Number("x", left);
        Number("y", baseline);
        Number("font-size", size);
        _writer.WriteAttributeString("fill", fill);
        if (anchor != "start")
        {
            _writer.WriteAttributeString("text-anchor", anchor);
        }

        if (isBold)
        {
            _writer.WriteAttributeString("font-weight", "bold");
        }

        _writer.WriteString(PrintedText.OneLine(text));
        _writer.WriteEndElement();
    }

    /// <summary>Writes text over as many lines as it needs, and tells how many that were.</summary>
    public int Lines(double left, double baseline, double width, string text, double size, string fill = Ink, string anchor = "start")
    {
        var lines = Broken(text, width / size);
        for (var line = 0; line < lines.Count; line++)
        {
            Text(left, baseline + (line * size * 1.4), lines[line], size, fill, anchor);
        }

        return lines.Count;
    }

    /// <summary>Writes everything drawn so far as one picture.</summary>
    public void Save(Stream stream, string title, string description)
    {
        _writer.Flush();
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" });
        writer.WriteStartElement("svg", "http://www.w3.org/2000/svg");
        writer.WriteAttributeString("viewBox", FormattableString.Invariant($"0 0 {Width} {Top:0.##}"));
        writer.WriteAttributeString("width", Width.ToString(CultureInfo.InvariantCulture));
        writer.WriteAttributeString("height", Top.ToString("0.##", CultureInfo.InvariantCulture));
        writer.WriteAttributeString("role", "img");
        writer.WriteAttributeString("font-family", Faces);
        writer.WriteElementString("title", null, PrintedText.OneLine(title));
        writer.WriteElementString("desc", null, PrintedText.OneLine(description));
        writer.WriteRaw("\n" + _content + "\n");
        writer.WriteEndElement();
    }

    public void Dispose() => _writer.Dispose();

    /// <summary>
    /// How wide a text is, in the size of its letters: a Chinese character is a square, a Latin letter or a digit little more than half of one.
    /// </summary>
    public static double WidthOf(string text) => text.Sum(character => character < 0x2000 ? 0.56 : 1);

    /// <summary>The lines of a text that is wider than its place, of about the same length, so that no word stands alone in the last one.</summary>
    private static List<string> Broken(string text, double width)
    {
        var count = Math.Ceiling(WidthOf(text) / Math.Max(1, width));
        var even = Math.Min(width, Math.Ceiling(WidthOf(text) / Math.Max(1, count)));
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var character in PrintedText.OneLine(text))
        {
            if (line.Length > 0 && WidthOf(line.ToString()) + WidthOf(character.ToString()) > even)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(character);
        }

        lines.Add(line.ToString());
        return lines;
    }

    private void Number(string name, double value) => _writer.WriteAttributeString(name, value.ToString("0.##", CultureInfo.InvariantCulture));
}
