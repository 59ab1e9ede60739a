using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Pages;
using Gov.Disclosure.Tests.Documents.Layouts;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Writes files of the state's format for fixed layouts (GB/T 33190-2016), in the ways of several programs.</summary>
internal static class OfdFile
{
    private const double MillimetresPerPoint = 25.4 / 72;

    /// <summary>A page of A4 with these objects.</summary>
    public static byte[] OfPage(string objects) => Of([("Doc_0/Pages/Page_0/Content.xml", Page(objects))]);

    /// <summary>Lines and tables, drawn on one page as large as they need it.</summary>
    public static byte[] Of(IEnumerable<Block> blocks, bool hasLines = true)
    {
        var drawn = DrawnBlocks.Of(blocks, hasLines);
        var objects = string.Concat(drawn.Lines.Select(line => Line(line.X1, line.Y1, line.X2, line.Y2)))
            + string.Concat(drawn.Texts.Select(text => Text(text.X, text.Y, text.Text, step: 0, size: DrawnBlocks.Size)));
        return Of([("Doc_0/Pages/Page_0/Content.xml", Page(objects, $"<ofd:Area><ofd:PhysicalBox>0 0 {N(DrawnBlocks.Width)} {N(drawn.Height)}</ofd:PhysicalBox></ofd:Area>"))]);
    }

    public static string Page(string objects, string area = "", string template = "") =>
        $"<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\">{area}{template}<ofd:Content><ofd:Layer ID=\"2\">{objects}</ofd:Layer></ofd:Content></ofd:Page>";

    /// <summary>A text on one line, in millimetres; without a step Chinese signs are as wide as high, others half as wide.</summary>
    public static string Text(double x, double y, string text, string attributes = "", double step = 2, double size = 4, string colour = "") =>
        $"<ofd:TextObject ID=\"9\" Boundary=\"{N(x)} {N(y - size)} {N((text.Length * size) + 1)} {N(size * 1.3)}\" Font=\"1\" Size=\"{N(size)}\" {attributes}>{colour}"
        + $"<ofd:TextCode X=\"0\" Y=\"{N(size)}\" DeltaX=\"{(step > 0 ? $"g {text.Length - 1} {N(step)}" : string.Join(" ", text.SkipLast(1).Select(sign => N(sign >= '\u2E80' ? size : size / 2))))}\">{SecurityElement.Escape(text)}</ofd:TextCode></ofd:TextObject>";

    public static string Line(double x1, double y1, double x2, double y2, string attributes = "") =>
        $"<ofd:PathObject ID=\"8\" Boundary=\"{N(Math.Min(x1, x2))} {N(Math.Min(y1, y2))} {N(Math.Abs(x2 - x1) + 1)} {N(Math.Abs(y2 - y1) + 1)}\" LineWidth=\"0.3\" {attributes}>"
        + $"<ofd:AbbreviatedData>M {N(x1 - Math.Min(x1, x2))} {N(y1 - Math.Min(y1, y2))} L {N(x2 - Math.Min(x1, x2))} {N(y2 - Math.Min(y1, y2))}</ofd:AbbreviatedData></ofd:PathObject>";

    /// <summary>A table from (20, 20) on, with columns of 40 and rows of 10 millimetres.</summary>
    public static string Box(int columns, int rows) =>
        string.Concat(Enumerable.Range(0, rows + 1).Select(row => Line(20, 20 + (10 * row), 20 + (40 * columns), 20 + (10 * row))))
        + string.Concat(Enumerable.Range(0, columns + 1).Select(column => Line(20 + (40 * column), 20, 20 + (40 * column), 20 + (10 * rows))));

    /// <summary>A package with these parts; what a package must have besides is added.</summary>
    public static byte[] Of(IEnumerable<(string Name, string Xml)> parts)
    {
        var own = parts.ToList();
        Add("OFD.xml", "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        Add("Doc_0/Document.xml", Document(own.Count(part => part.Name.StartsWith("Doc_0/Pages/", StringComparison.Ordinal))));
        return Zip(own);

        void Add(string name, string xml)
        {
            if (own.TrueForAll(part => part.Name != name))
            {
                own.Insert(0, (name, xml));
            }
        }
    }

    public static string Document(int pages, string common = "", string more = "") =>
        $"<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:CommonData><ofd:MaxUnitID>99</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>{common}</ofd:CommonData>"
        + $"<ofd:Pages>{string.Concat(Enumerable.Range(0, pages).Select(page => $"<ofd:Page ID=\"{page + 1}\" BaseLoc=\"Pages/Page_{page}/Content.xml\"/>"))}</ofd:Pages>{more}</ofd:Document>";

    /// <summary>What pages draw, written in one of several ways.</summary>
    public static byte[] Of(IReadOnlyList<PageDrawing> pages, Style style)
    {
        var parts = new List<(string Name, string Xml)>();
        var templates = new StringBuilder();
        foreach (var page in pages)
        {
            var lines = string.Concat(page.Lines.Select(line => Path(line, style)));
            var texts = string.Concat(Runs(page.Characters, style).Select(run => Object(run, style)));
            var area = $"<ofd:Area><ofd:PhysicalBox>0 0 {Mm(page.Width)} {Mm(page.Height)}</ofd:PhysicalBox></ofd:Area>";
            if (style == Style.Templates)
            {
                // The lines stand in a template, the texts in blocks within blocks.
                templates.Append($"<ofd:TemplatePage ID=\"{1000 + page.Number}\" BaseLoc=\"Tpls/Tpl_{page.Number}/Content.xml\"/>");
                parts.Add(($"Doc_0/Tpls/Tpl_{page.Number}/Content.xml", Page(lines)));
                texts = $"<ofd:PageBlock ID=\"3\"><ofd:PageBlock ID=\"4\">{texts}</ofd:PageBlock></ofd:PageBlock>";
            }

            parts.Add(($"Doc_0/Pages/Page_{page.Number - 1}/Content.xml", style == Style.Templates
                ? Page(texts, area, $"<ofd:Template TemplateID=\"{1000 + page.Number}\" ZOrder=\"Background\"/>")
                : Page(lines + texts, area)));
        }

        parts.Add(("Doc_0/Document.xml", Document(pages.Count, templates.ToString())));
        return style == Style.Bare ? Of(parts.Select(part => (part.Name, part.Xml.Replace("ofd:", "", StringComparison.Ordinal).Replace(" xmlns:ofd", " xmlns", StringComparison.Ordinal)))) : Of(parts);
    }

    private static IEnumerable<DrawnCharacter[]> Runs(IReadOnlyList<DrawnCharacter> characters, Style style)
    {
        var run = new List<DrawnCharacter>();
        foreach (var character in characters)
        {
            if (run.Count > 0 && (style == Style.Bare || run[^1].Start.Y != character.Start.Y || run[^1].Turn != character.Turn || run[^1].Size != character.Size || character.Turn != Turn.None))
            {
                yield return [.. run];
                run.Clear();
            }

            run.Add(character);
        }

        if (run.Count > 0)
        {
            yield return [.. run];
        }
    }

    private static string Object(DrawnCharacter[] run, Style style)
    {
        var first = run[0];
        var (left, right) = (run.Min(character => Math.Min(character.Start.X, character.End.X)), run.Max(character => Math.Max(character.Start.X, character.End.X)));
        var top = first.Start.Y - first.Size;
        var turn = first.Turn switch { Turn.Quarter => "0 1 -1 0 0 0", Turn.Half => "-1 0 0 -1 0 0", Turn.ThreeQuarters => "0 -1 1 0 0 0", Turn.Slanted => "0.7 0.7 -0.7 0.7 0 0", _ => "1 0 0 1 0 0" };
        var steps = run.Zip(run.Skip(1), (one, next) => Mm(next.Start.X - one.Start.X)).ToArray();
        var (x, y) = first.Turn == Turn.None ? (Mm(first.Start.X - left), Mm(first.Size)) : ("0", "0");
        var corner = first.Turn == Turn.None ? $"{Mm(left)} {Mm(top)}" : $"{Mm(first.Start.X)} {Mm(first.Start.Y)}";
        var deltas = style == Style.Repeated ? Repeated(steps) : string.Join(" ", steps);
        var scale = style == Style.Bare && first.Turn == Turn.None;
        return $"<ofd:TextObject ID=\"5\" Boundary=\"{corner} {Mm(right - left + first.Size)} {Mm(first.Size * 1.3)}\" Font=\"1\" Size=\"{(scale ? "1" : Mm(first.Size))}\" CTM=\"{(scale ? $"{Mm(first.Size)} 0 0 {Mm(first.Size)} {x} {y}" : turn)}\">"
            + $"<ofd:FillColor Value=\"0 0 0\"/><ofd:TextCode X=\"{(scale ? "0" : x)}\" Y=\"{(scale ? "0" : y)}\"{(steps.Length > 0 ? $" DeltaX=\"{deltas}\"" : "")}>{SecurityElement.Escape(string.Concat(run.Select(character => character.Text)))}</ofd:TextCode></ofd:TextObject>";
    }

    private static string Repeated(string[] steps)
    {
        var text = new StringBuilder();
        for (var i = 0; i < steps.Length;)
        {
            var times = steps.Skip(i).TakeWhile(step => step == steps[i]).Count();
            text.Append(CultureInfo.InvariantCulture, $"{(times > 2 ? $"g {times} {steps[i]}" : string.Join(" ", Enumerable.Repeat(steps[i], times)))} ");
            i += times;
        }

        return text.ToString().Trim();
    }

    private static string Path(DrawnLine line, Style style)
    {
        var (left, top) = (Math.Min(line.From.X, line.To.X), Math.Min(line.From.Y, line.To.Y));
        var (right, bottom) = (Math.Max(line.From.X, line.To.X), Math.Max(line.From.Y, line.To.Y));
        string X(double place) => Mm(place - left);
        string Y(double place) => Mm(place - top);
        var data = line.IsBox || style == Style.Repeated
            ? $"M {X(left)} {Y(top)} L {X(right)} {Y(top)} L {X(right)} {Y(bottom)} L {X(left)} {Y(bottom)} C"
            : $"M {X(line.From.X)} {Y(line.From.Y)} L {X(line.To.X)} {Y(line.To.Y)}";
        return $"<ofd:PathObject ID=\"6\" Boundary=\"{Mm(left)} {Mm(top)} {Mm(right - left + 1)} {Mm(bottom - top + 1)}\"{(line.IsBox || style == Style.Repeated ? " Stroke=\"false\" Fill=\"true\"" : "")}><ofd:AbbreviatedData>{data}</ofd:AbbreviatedData></ofd:PathObject>";
    }

    public static byte[] Zip(IEnumerable<(string Name, string Xml)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return stream.ToArray();
    }

    private static string Mm(double points) => N(points * MillimetresPerPoint);

    private static string N(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>How programs differ.</summary>
    public enum Style
    {
        /// <summary>A line of text is an object, every step is written.</summary>
        Lines,

        /// <summary>Equal steps are counted, lines are painted as boxes.</summary>
        Repeated,

        /// <summary>What is the same on pages is a template, texts stand in blocks.</summary>
        Templates,

        /// <summary>Each character is an object of size 1 that is scaled, names have no prefix.</summary>
        Bare,
    }
}
