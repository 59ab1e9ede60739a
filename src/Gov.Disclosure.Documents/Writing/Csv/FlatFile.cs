using System.Globalization;
using System.Text;
using System.Text.Json;
using Gov.Disclosure.Documents.Addresses;
using Gov.Disclosure.Documents.Files;

namespace Gov.Disclosure.Documents.Writing.Csv;

/// <summary>
/// Writes a report as a flat table with one line per value of its JSON, in the order of the contract. Lines about the report as a whole name no table; a
/// note is a line of its own beside that of its cell. Lines of several reports can be put below one another.
/// </summary>
internal static class FlatFile
{
    public static void Write(Stream stream, AnnualReport report, DocumentWriteOptions options)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(options.ByteOrderMark), 4096, leaveOpen: true);
        using var json = JsonDocument.Parse(ReportJson.SerializeToUtf8Bytes(report));
        var cells = report.Tables.SelectMany(table => table.Form.Cells).ToDictionary(cell => cell.Pointer);
        string[] lead = [CsvText.Neutralise(report.Agency.Name ?? ""), report.Year?.ToString(CultureInfo.InvariantCulture) ?? ""];
        var unknown = report.UnknownParts.ToDictionary(part => part.Pointer, part => part.Json);
        writer.Write(CsvText.Line(FlatFileColumn.All));
        foreach (var member in json.RootElement.EnumerateObject().Where(member => member.Name != FlatFileState.Annotations))
        {
            Write(writer, lead, [member.Name], member.Value, cells, unknown);
        }

        foreach (var annotation in report.Annotations)
        {
            // Notes on anything that is no cell keep their pointer as it is.
            var isOnCell = cells.TryGetValue(annotation.Pointer, out var cell);
            var place = isOnCell ? Place([.. annotation.Pointer.ToString().Split('/').Skip(1)]) : ["", annotation.Pointer.ToString(), ""];
            writer.Write(CsvText.Line([.. lead, .. place, CsvText.Neutralise(annotation.Text), FlatFileState.Note, isOnCell ? LabelOf(cell!) : ""]));
        }

        // Behind the notes, because a part of a note belongs to one of them.
        foreach (var part in unknown)
        {
            writer.Write(CsvText.Line([.. lead, "", part.Key.ToString(), "", CsvText.Neutralise(part.Value), FlatFileState.Unknown, ""]));
        }
    }

    private static void Write(
        TextWriter writer, string[] lead, string[] path, JsonElement value, Dictionary<JsonPointer, FormCell> cells, Dictionary<JsonPointer, string> unknown)
    {
        var pointer = path.Aggregate(JsonPointer.Root, (parent, name) => parent.Append(name));
        if (unknown.ContainsKey(pointer))
        {
            return;
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
            {
                Write(writer, lead, [.. path, member.Name], member.Value, cells, unknown);
            }

            return;
        }

        var isCell = cells.TryGetValue(pointer, out var cell);
        var (text, state) = value.ValueKind switch
        {
            JsonValueKind.Null => ("", FlatFileState.Blank),
            JsonValueKind.Number => (value.GetRawText(), FlatFileState.Number),
            _ when isCell => (value.GetString()!, FlatFileState.NotApplicable),
            _ => (CsvText.Neutralise(value.GetString()!), FlatFileState.Text),
        };
        writer.Write(CsvText.Line([.. lead, .. Place(path), text, state, isCell ? LabelOf(cell!) : ""]));
    }

    /// <summary>Table, row and column: for a value inside a table its place there, for any other the last name is the column.</summary>
    private static string[] Place(string[] path)
    {
        var isInTable = ReportSection.All.Any(section => section.Table is not null && section.Name == path[0]);
        var inside = isInTable ? [.. path.Skip(1)] : path;
        return [isInTable ? path[0] : "", string.Join(".", inside.Take(inside.Length - 1)), inside.Length == 0 ? "" : inside[inside.Length - 1]];
    }

    private static string LabelOf(FormCell cell) => string.Join(" ", cell.Row.Labels) + " / " + cell.Column.Label;
}
