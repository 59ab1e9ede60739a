using System.Text;
using System.Text.RegularExpressions;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Web pages in the encodings and with the source of others, and what of an annotated one is not by us.</summary>
internal static class PageVariants
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static readonly IReadOnlyList<(string Name, Func<string, byte[]> Make)> All =
    [
        ("as written", Encoding.UTF8.GetBytes),
        ("GBK", page => Gb18030.GetBytes(page.Replace("utf-8", "gbk"))),
        ("UTF-16", page => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(page)]),
        ("mark of byte order and Windows lines", page => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(page.Replace("\n", "\r\n"))]),
        ("runs and characters by number", page => Encoding.UTF8.GetBytes(Regex.Replace(page, "(政府信息|公开申请)(?=[^<>]*</p>)", "<span style=\"color:red\">$1</span>&nbsp;").Replace("人次", "&#20154;&#x6B21;"))),
        ("attributes of its own", page => Encoding.UTF8.GetBytes(page.Replace("<td", "<TD style=background:#fff title=\"a > b\" class=x").Replace("</td", "</TD").Replace("<body>", "<body><!-- <td>1001</td> --><script>var a = '<td>';</script>"))),
        ("layout table", page => Encoding.UTF8.GetBytes(page.Replace("<body>", "<body><table><tr><td>").Replace("</body>", "</td></tr></table></body>"))),
    ];

    /// <summary>The bytes of a copy without the marks that were put between them.</summary>
    public static byte[] Unmarked(byte[] copy, byte[] page)
    {
        // One character for each byte; the marks of UTF-16 have a zero beside each character of theirs.
        var encoding = page is [0xFF, 0xFE, ..] ? Encoding.Unicode : page is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode : Encoding.Latin1;
        var text = encoding.GetString(copy);
        text = Regex.Replace(text, "\n<aside data-aside><style>.*?</aside>\n", "", RegexOptions.Singleline);
        text = Regex.Replace(text, " data-gov-disclosure=\"[a-z]+\" title=\"[^\"]*\"", "");
        return encoding.GetBytes(Regex.Replace(text, "<mark>|</mark>", ""));
    }
}
