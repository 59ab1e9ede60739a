using System.Text;

namespace Gov.Disclosure.Documents;

/// <summary>Tells the format of a file without a name by its first bytes, as the ending of its name would.</summary>
internal static class ContentFormat
{
    // Readers of PDF allow other bytes before the mark; pages may begin with a comment or a declaration.
    private const int Searched = 1024;

    private static readonly (string Mark, string Ending)[] Marks = [("PK\u0003\u0004", ".docx"), ("\u00D0\u00CF\u0011\u00E0", ".doc")];

    private static readonly string[] Tags = ["<html", "<!doctype html", "<body", "<table", "<div", "<meta", "<p"];

    public static string EndingOf(byte[] bytes)
    {
        var start = Latin1(bytes, Searched);
        if (start.Contains("%PDF-"))
        {
            return ".pdf";
        }

        foreach (var (mark, ending) in Marks)
        {
            if (start.StartsWith(mark, StringComparison.Ordinal))
            {
                return ending == ".docx" && Latin1(bytes, bytes.Length).Contains("xl/workbook.xml") ? ".xlsx" : ending;
            }
        }

        // UTF-16 puts a zero beside every letter of a tag.
        var text = start.Replace("\0", "").TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\t', '\r', '\n');
        return text.Length == 0 || text[0] is '{' or '[' ? ".json"
            : Array.Exists(Tags, tag => text.IndexOf(tag, StringComparison.OrdinalIgnoreCase) >= 0) ? ".html"
            : ".txt";
    }

    /// <summary>Every byte as one character.</summary>
    private static string Latin1(byte[] bytes, int most) => Encoding.GetEncoding(28591).GetString(bytes, 0, Math.Min(most, bytes.Length));
}
