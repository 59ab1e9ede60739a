using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;

namespace Gov.Disclosure.Tests.Documents.Layouts;

/// <summary>Writes PDF files of one page, as programs do that keep no font in the file: the codes are those of Unicode, and a table says so.</summary>
internal static class PdfFile
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Lines and tables, drawn on one page as large as they need it.</summary>
    public static byte[] Of(IEnumerable<Block> blocks, bool hasLines = true)
    {
        var drawn = DrawnBlocks.Of(blocks, hasLines);
        var content = string.Concat(drawn.Lines.Select(line => $"{X(line.X1)} {Y(line.Y1)} m {X(line.X2)} {Y(line.Y2)} l S\n"))
            + string.Concat(drawn.Texts.Select(text => $"BT /F1 {X(DrawnBlocks.Size)} Tf 1 0 0 1 {X(text.X)} {Y(text.Y)} Tm <{string.Concat(text.Text.Select(Code))}> Tj ET\n"));
        var signs = drawn.Texts.SelectMany(text => text.Text).Distinct().Select(sign => $"<{Code(sign)}> <{Code(sign)}>\n").ToArray();
        var unicode = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
            + string.Concat(signs.Chunk(100).Select(part => $"{part.Length} beginbfchar\n{string.Concat(part)}endbfchar\n")) + "endcmap end end";
        return File(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {X(DrawnBlocks.Width)} {X(drawn.Height)}] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
            Stream(content),
            "<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [32 126 500] /FontDescriptor 8 0 R >>",
            Stream(unicode),
            "<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>");

        string Y(double place) => X(drawn.Height - place);
    }

    private static string X(double place) => (place * PointsPerMillimetre).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);

    private static string Code(char sign) => ((int)sign).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static byte[] File(params string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var body in objects)
        {
            places.Add(file.Length);
            file.Append($"{places.Count} 0 obj\n{body}\nendobj\n");
        }

        var table = file.Length;
        file.Append($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n").Append(string.Concat(places.Select(place => $"{place:D10} 00000 n \n")));
        return Encoding.ASCII.GetBytes(file.Append($"trailer << /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF").ToString());
    }
}
