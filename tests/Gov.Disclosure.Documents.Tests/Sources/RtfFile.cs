using System.Globalization;
using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Writes RTF files as Chinese editions of Word do: bytes of GBK in hexadecimal digits, cells by their edges, merged ones by what they go on with.</summary>
internal static class RtfFile
{
    private const int ColumnWidth = 1200;

    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GBK")!;

    public static byte[] Of(IEnumerable<Block> blocks) => Of(string.Concat(blocks.Select(block => block switch
    {
        Grid grid => Table(grid),
        Picture => @"{\*\shppict{\pict\pngblip 89504e47}}\par ",
        _ => $"{Text(((Paragraph)block).Text)}\\par\r\n",
    })));

    public static byte[] Of(string body) => Encoding.ASCII.GetBytes(
        @"{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f13\fnil\fcharset134 \'cb\'ce\'cc\'e5{\*\falt SimSun};}}{\stylesheet{\s0 Normal;}}{\info{\title \'b1\'a8}}"
        + @"{\header\pard 9\par}\sectd\pard\plain\f13 " + body + "}");

    /// <summary>Characters as GBK has them, others in Unicode with a question mark for old programs.</summary>
    public static string Text(string text)
    {
        var written = new StringBuilder();
        foreach (var character in text)
        {
            var bytes = Gbk.GetBytes([character]);
            written.Append(character switch
            {
                '\n' => "\\line ",
                '\\' or '{' or '}' => $"\\{character}",
                < (char)0x80 => $"{character}",
                _ when Gbk.GetString(bytes) == $"{character}" => string.Concat(bytes.Select(value => $"\\'{value:x2}")),
                _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(short)character}?"),
            });
        }

        return written.ToString();
    }

    private static string Table(Grid grid)
    {
        var table = new StringBuilder();
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            var cells = grid.Rows[row].Cells.Select(cell => (Cell: cell, IsAbove: false)).Concat(grid.Rows[row].Above.Select(cell => (Cell: cell, IsAbove: true))).OrderBy(cell => cell.Cell.Span!.Value.Column).ToArray();
            var definition = @"\trowd\trgaph108\trleft-108" + string.Concat(cells.Select(cell =>
                (cell.Cell.Span!.Value.Rows == 1 ? "" : cell.IsAbove ? @"\clvmrg" : @"\clvmgf") + string.Create(CultureInfo.InvariantCulture, $"\\clvertalc\\cellx{(cell.Cell.Span.Value.End * ColumnWidth) - 108}")));
            table.Append(definition).Append(@"\pard\plain\intbl\f13 ");
            table.Append(string.Concat(cells.Select(cell => $"{{{(cell.IsAbove ? "" : Text(cell.Cell.Text))}}}\\cell ")));
            table.Append($"\\pard\\intbl{{{definition}\\row}}\r\n");
        }

        // Tables without a paragraph between them would be one.
        return table.Append(@"\pard\plain\f13\par ").ToString();
    }
}
