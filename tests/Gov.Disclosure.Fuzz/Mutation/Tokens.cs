using System.Text;

namespace Gov.Disclosure.Fuzz;

/// <summary>Pieces of text that mean something to a reader and that chance would take long to hit on. Labels and keys come from the seeds.</summary>
internal static class Tokens
{
    private static readonly string[] Numbers =
    [
        "0", "-0", "-1", "1", "9", "99999999", "2147483647", "2147483648", "-2147483649", "9007199254740991", "9007199254740992", "9223372036854775808", "79228162514264337593543950336",
        "1e5", "1E400", "1.50", "0.0000000000000000000000000001", "18.8710", "００７", "１２", "1,234", "1，234", "十二", "万", "%", "/", "-", "—", "－", "\u0000", "\uFFFF", "\uD83D\uDE00", "\u3000", "\u00A0", "\uFEFF",
    ];

    public static byte[][] Json { get; } = Of(
        "null", "true", "\"/\"", "\"\"", "{", "}", "[", "]", ",", ":", "\"", "\\u0000", "\\ud800", "\\\"", "{\"\":", "[[[[[[[[", "\"form\": \"2019\"", "\"form\": \"2021\"", "//", "/*", "\n", "\r\n");

    public static byte[][] Text { get; } = Of(
        "\t", "|", "\n", "\r\n", "\r", "---", "|---|", "\"", "\"\"", ",", "（", "）", "(", ")", "一、", "（七）总计", "总计", "小计", "其他", "合计", "本年增/减", "其中", "附表", "=1+1", "@", "#", "\\|", "\\", "<br>", "&amp;");

    public static byte[][] Markup { get; } = Of(
        "<", ">", "/>", "</", "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th>", "<div>", "</div>", "<p>", "<br/>", "<script>", "<style>", "<!--", "-->", "<![CDATA[", "<!DOCTYPE a [<!ENTITY b \"c\">]>",
        " rowspan=\"65535\"", " colspan=\"1000\"", " rowspan=\"0\"", " colspan=\"-1\"", " style=\"display:none\"", "<meta charset=\"gbk\">", "<?xml version=\"1.0\" encoding=\"utf-16\"?>", "&#x0;", "&lt;", "&#1114112;", "&b;",
        " w:val=\"continue\"", "<w:gridSpan w:val=\"99999\"/>", "<w:vMerge/>", " r=\"XFD1048576\"", " r=\"A0\"", " t=\"s\"", " s=\"999\"", "<mergeCell ref=\"A1:XFD1048576\"/>");

    public static byte[][] Pdf { get; } = Of(
        "<<", ">>", "[", "]", "(", ")", "<", ">", " 0 R", " obj", "endobj", "stream\n", "endstream", "/Kids [2 0 R]", "/Parent 3 0 R", "/Count 99999999", "/Length 999999999", "/Length 4 0 R", "/Filter /FlateDecode", "/Filter /LZWDecode",
        "/Filter [/ASCIIHexDecode /FlateDecode]", "/Filter /DCTDecode", "/Encrypt 1 0 R", "/Prev 0", "/XRefStm 9", "/Type /ObjStm", "/MediaBox [0 0 0 0]", "/Rotate 90", "BT", "ET", "Tj", "TJ", "Td", "Tm", "Do", "q", "Q", "cm", "re", "m", "l", "S", "f", "Tr", "Tf",
        "BI", "ID", "EI", "startxref", "trailer", "xref");

    public static byte[][] Ofd { get; } = Of(
        "<", ">", "/>", "</", "<!--", "<![CDATA[", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&#x0;", "<TextCode X=\"1\" Y=\"1\">", "<PageBlock>", "<CompositeObject ResourceID=\"70\"/>", "<Template TemplateID=\"7\"/>", "<Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/>",
        " DeltaX=\"g 99999999 2\"", " DeltaX=\"\"", " DeltaY=\"2 g 2 2\"", " CTM=\"0 1 -1 0 0 0\"", " CTM=\"0 0 0 0 0 0\"", " Boundary=\"0 0 0 0\"", " Size=\"0\"", " HScale=\"-1\"", " CharDirection=\"90\"", " Visible=\"false\"", " Alpha=\"0\"", " Fill=\"true\"",
        "M 0 0 L 9 9", " C", " S 1 1", " Q 1 1 2 2", " B 1 1 2 2 3 3", " A 1 1 0 1 0 2 2", "<PhysicalBox>0 0 1 1</PhysicalBox>", "../", "/Doc_0/", " CodePosition=\"0\" CodeCount=\"2\" GlyphCount=\"1\"", "1e8", "NaN");

    public static byte[][] Rtf { get; } = Of(
        "{", "}", "\\", "\\trowd", "\\cellx1000", "\\cellx-5", "\\clvmgf", "\\clvmrg", "\\clmrg", "\\intbl ", "\\itap2 ", "\\cell ", "\\row ", "\\nestcell ", "\\nestrow ", "{\\*\\nesttableprops", "\\par ", "\\pard ", "\\plain ", "\\v ", "\\v0 ", "\\strike ",
        "\\deleted ", "\\super ", "\\uc2 ", "\\u20013 ", "\\u-1 ", "\\'b5", "\\'", "\\bin9 ", "\\bin999999999 ", "\\ansicpg936", "\\ansicpg99", "\\f1 ", "{\\fonttbl{\\f1\\fcharset134 a;}}", "{\\footnote ", "{\\shptxt ", "{\\*\\shpinst", "{\\pict ", "{\\listtext ", "{\\upr{",
        "{\\*\\ud{", "{\\field{\\*\\fldinst ", "{\\fldrslt ", "\\*", "{\\*\\moMath{\\mf ");

    public static byte[][] Mail { get; } = Of(
        "--", "--b", "--b--", "\r\n\r\n", "\n", "\n ", "=\r\n", "=3D", "=B9", "Content-Type: text/html", "Content-Type: multipart/related; boundary=b", "Content-Type: multipart/alternative; boundary=\"\"", "; charset=gbk", "; charset=utf-16", "; start=\"<a@b>\"",
        "Content-Transfer-Encoding: base64", "Content-Transfer-Encoding: quoted-printable", "Content-ID: <a@b>", "Content-Location: a.htm", "<iframe src=\"cid:a@b\">", "<iframe src=a.htm>", "<frameset>", "<table>", "<tr>", "<td>", "</td>", "PHRhYmxlPg==");

    /// <summary>Words, keys, labels and tags of an input.</summary>
    public static IEnumerable<byte[]> In(byte[] input)
    {
        var start = 0;
        for (var i = 0; i <= input.Length; i++)
        {
            if (i < input.Length && (char.IsAsciiLetterOrDigit((char)input[i]) || input[i] >= 0x80))
            {
                continue;
            }

            if (i - start is >= 3 and <= 48)
            {
                yield return input[start..i];
            }

            start = i + 1;
        }
    }

    private static byte[][] Of(params string[] tokens) => [.. tokens.Concat(Numbers).Select(Encoding.UTF8.GetBytes)];
}
