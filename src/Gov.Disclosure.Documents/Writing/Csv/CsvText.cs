using System.Text;

namespace Gov.Disclosure.Documents;

/// <summary>
/// Comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in front, and loses it again
/// when it is read.
/// </summary>
internal static class CsvText
{
    private const string StartOfFormula = "=+-@\t\r\n＝＋－＠'";

    public static string Line(IEnumerable<string> fields) => string.Join(",", fields.Select(Quote)) + "\r\n";

    public static string Neutralise(string text) => text.Length > 0 && StartOfFormula.IndexOf(text[0]) >= 0 ? "'" + text : text;

    public static string Restore(string text) => text.Length > 1 && text[0] == '\'' && StartOfFormula.IndexOf(text[1]) >= 0 ? text.Substring(1) : text;

    /// <summary>The lines with the number of the line of the file each starts on. Line breaks between quotes belong to their field.</summary>
    public static IReadOnlyList<(IReadOnlyList<string> Fields, int Line)> Parse(string text)
    {
        var lines = new List<(IReadOnlyList<string> Fields, int Line)>();
        var fields = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        var number = 1;
        var start = 1;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            number += character == '\n' ? 1 : 0;
            if (isQuoted)
            {
                if (character != '"')
                {
                    field.Append(character);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append(text[i++]);
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (character == '"' && field.Length == 0)
            {
                isQuoted = true;
            }
            else if (character == ',')
            {
                EndField();
            }
            else if (character is '\n' || (character == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                EndLine();
            }
            else if (character != '\r')
            {
                field.Append(character);
            }
        }

        if (field.Length > 0 || fields.Count > 0)
        {
            EndLine();
        }

        return lines;

        void EndField()
        {
            fields.Add(field.ToString());
            field.Clear();
        }

        void EndLine()
        {
            EndField();
            if (fields.Count > 1 || fields[0].Length > 0)
            {
                lines.Add(([.. fields], start));
            }

            fields.Clear();
            start = number;
        }
    }

    private static string Quote(string field) =>
        field.IndexOfAny([',', '"', '\r', '\n']) >= 0 || (field.Length > 0 && (char.IsWhiteSpace(field[0]) || char.IsWhiteSpace(field[field.Length - 1])))
            ? $"\"{field.Replace("\"", "\"\"")}\""
            : field;
}
