using System.Net;
using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Writes pages with everything on them in one file, as browsers and Word save them.</summary>
internal static class MhtFile
{
    /// <summary>Lines and tables as a page in GBK.</summary>
    public static byte[] Of(IEnumerable<Block> blocks)
    {
        var page = string.Concat(blocks.Select(block => block switch
        {
            Grid grid => $"<table>{string.Concat(grid.Rows.Select(row => $"<tr>{string.Concat(row.Cells.Select(Cell))}</tr>"))}</table>",
            Paragraph line => $"<p>{Lines(line.Text)}</p>",
            _ => "",
        }));
        return Single("text/html; charset=gb18030", "quoted-printable", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes($"<html><body>{page}</body></html>"));

        static string Cell(GridCell cell) => $"<td colspan=\"{cell.Span!.Value.Columns}\" rowspan=\"{cell.Span.Value.Rows}\">{Lines(cell.Text)}</td>";

        static string Lines(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal);
    }

    public static byte[] Single(string type, string encoding, byte[] content) => [.. Head(type, encoding), .. Encoded(encoding, content)];

    public static byte[] Related(params (string Type, string Field, string Encoding, byte[] Content)[] parts) =>
        [.. Head(TypeOf("related", "----=_Next"), "7bit"), .. Multipart("related", "----=_Next", parts)];

    public static string TypeOf(string kind, string boundary) => $"multipart/{kind};\r\n\ttype=\"text/html\";\r\n\tboundary=\"{boundary}\"";

    public static byte[] Multipart(string kind, string boundary, params (string Type, string Field, string Encoding, byte[] Content)[] parts) =>
    [
        .. Ascii($"This is a multi-part message ({kind}).\r\n"),
        .. parts.SelectMany(part => Ascii($"\r\n--{boundary}\r\nContent-Type: {part.Type}\r\nContent-Transfer-Encoding: {part.Encoding}\r\n{(part.Field.Length > 0 ? part.Field + "\r\n" : "")}\r\n")
            .Concat(Encoded(part.Encoding, part.Content))),
        .. Ascii($"\r\n--{boundary}--\r\n"),
    ];

    private static byte[] Head(string type, string encoding) =>
        Ascii($"From: <Saved by a test>\r\nSubject: =?gb2312?B?xOq2yLGouOY=?=\r\nMIME-Version: 1.0\r\nContent-Type: {type}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n");

    private static byte[] Encoded(string encoding, byte[] content) => encoding switch
    {
        "base64" => Ascii(Convert.ToBase64String(content, Base64FormattingOptions.InsertLineBreaks)),
        "quoted-printable" => QuotedPrintable(content),
        _ => content,
    };

    private static byte[] QuotedPrintable(byte[] content)
    {
        var text = new StringBuilder();
        var length = 0;
        foreach (var value in content)
        {
            if (value == '\n')
            {
                text.Append('\n');
                length = 0;
                continue;
            }

            var sign = value is >= 33 and <= 126 and not (byte)'=' or (byte)' ' ? $"{(char)value}" : $"={value:X2}";
            if (length + sign.Length > 75)
            {
                text.Append("=\r\n");
                length = 0;
            }

            text.Append(sign);
            length += sign.Length;
        }

        return Ascii(text.ToString());
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
