using System.Text;

namespace Gov.Disclosure.Documents.Files;

/// <summary>
/// Comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in front, and loses it again
/// when it is read. Spreadsheets write what their country has between fields, so that semicolons and tabs are read as well.
/// </summary>
internal static class CsvText
{
    private static readonly char[] Separators = [',', ';', '\t'];

    private const string StartOfFormula = "=+-@\t\r\n＝＋－＠'";

    public static string Line(IEnumerable<string> fields) => string.Join(",", fields.Select(Quote)) + "\r\n";

    public static string Neutralise(string text) => text.Length > 0 && StartOfFormula.IndexOf(text[0]) >= 0 ? "'" + text : text;

    public static string Restore(string text) => text.Length > 1 && text[0] == '\'' && StartOfFormula.IndexOf(text[1]) >= 0 ? text.Substring(1) : text;

    /// <summary>
    /// The lines, one after the other, with the number of the line of the file each starts on. Line breaks between quotes belong to their field. A line of more
    /// fields than a reader takes ends with the first of those, and the text with it, so that a file of nothing but commas costs no more than it says.
    /// </summary>
    public static IEnumerable<(IReadOnlyList<string> Fields, int Line)> Parse(string text, int mostFields)
    {
        var separator = SeparatorOf(text, mostFields);
        var fields = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        var number = 1;
        var start = 1;
        for (var i = 0; i <= text.Length && fields.Count <= mostFields; i++)
        {
            var isEnd = i == text.Length;
            var character = isEnd ? '\n' : text[i];
            number += character == '\n' ? 1 : 0;
            if (isEnd && field.Length == 0 && fields.Count == 0)
            {
                yield break;
            }

            if (isQuoted && !isEnd)
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

                continue;
            }

            switch (character)
            {
                case '"' when field.Length == 0:
                    isQuoted = true;
                    continue;
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n':
                    continue;
                case not ('\n' or '\r') when character != separator:
                    field.Append(character);
                    continue;
            }

            fields.Add(field.ToString());
            field.Clear();
            if (character != separator)
            {
                if (fields.Count > 1 || fields[0].Length > 0)
                {
                    yield return ([.. fields], start);
                }

                fields.Clear();
                start = number;
            }
        }

        if (fields.Count > mostFields)
        {
            yield return (fields, start);
        }
    }

    /// <summary>What divides most lines into the same number of fields; a comma where nothing does. Lines past what a reader takes are not asked.</summary>
    private static char SeparatorOf(string text, int mostLines)
    {
        var lines = new Dictionary<(char Separator, int Fields), int>();
        var counts = new int[Separators.Length];
        var isQuoted = false;
        for (int at = 0, line = 0; at <= text.Length && line <= mostLines; at++)
        {
            var character = at == text.Length ? '\n' : text[at];
            isQuoted ^= character == '"';
            if (character is '\n' or '\r' && (!isQuoted || at == text.Length))
            {
                line++;
                for (var i = 0; i < counts.Length; i++)
                {
                    var key = (Separators[i], counts[i]);
                    lines[key] = lines.TryGetValue(key, out var others) ? others + 1 : 1;
                    counts[i] = 0;
                }
            }
            else if (character is ',' or ';' or '\t' && !isQuoted)
            {
                counts[Array.IndexOf(Separators, character)]++;
            }
        }

        return lines.Where(line => line.Key.Fields > 0).OrderByDescending(line => line.Value).Select(line => line.Key.Separator).DefaultIfEmpty(',').First();
    }

    private static string Quote(string field) =>
        field.IndexOfAny([',', '"', '\r', '\n']) >= 0 || (field.Length > 0 && (char.IsWhiteSpace(field[0]) || char.IsWhiteSpace(field[field.Length - 1])))
            ? $"\"{field.Replace("\"", "\"\"")}\""
            : field;
}
