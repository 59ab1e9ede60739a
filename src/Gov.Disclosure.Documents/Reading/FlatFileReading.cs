using System.Globalization;
using System.Text.Json;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents.Addresses;
using Gov.Disclosure.Documents.Files;
using Gov.Disclosure.Documents.Sources.PlainText;

namespace Gov.Disclosure.Documents.Reading;

/// <summary>
/// Reads the flat table that this library writes back into the JSON it was made from, and that as any JSON: what is missing, twice there or of the
/// wrong kind is found in the same way and is told with the line it stands on.
/// </summary>
internal sealed class FlatFileReading
{
    // A report is a few levels deep; what is deeper is no place in one.
    private const int MostLevels = 32;

    private readonly Node _root = new();
    private readonly List<Node> _notes = [];
    private readonly Dictionary<JsonPointer, SourcePosition> _sources = [];
    private Diagnostic? _another;

    /// <summary>Reads the report, up to where the lines of another one begin; <see langword="null"/> where the file is another table.</summary>
    public static ReadResult? Read(byte[] bytes, string name, DocumentReadOptions options)
    {
        if (!TextDecoding.TryDecode(bytes, out var text))
        {
            return null;
        }

        var lines = CsvText.Parse(text, options.MaxTableCells);
        var head = lines.Select(line => line.Fields.ToList()).FirstOrDefault() ?? [];
        var columns = FlatFileColumn.Needed.Select(column => head.IndexOf(column)).ToArray();
        if (columns.Contains(-1))
        {
            return null;
        }

        var leads = new[] { FlatFileColumn.Agency, FlatFileColumn.Year }.Select(column => head.IndexOf(column)).ToArray();
        var reading = new FlatFileReading();
        string[]? first = null;
        foreach (var (fields, line) in lines.Skip(1))
        {
            string[] lead = [.. leads.Select(column => column >= 0 && column < fields.Count ? fields[column] : "")];
            first ??= lead;
            if (!lead.SequenceEqual(first))
            {
                // Or the heads of the columns once more, above the next report.
                reading._another = new Diagnostic(ReadingRules.TrailingText)
                { Arguments = [new("found", string.Join(" ", lead))], Position = new SourcePosition { File = name, Line = line } };
                break;
            }

            var values = columns.Select(column => column < fields.Count ? fields[column] : "").ToArray();
            reading.Add(values[0], values[1], values[2], values[3], values[4], new SourcePosition { File = name, Line = line });
        }

        return reading.Finish(name, options);
    }

    private void Add(string table, string row, string column, string value, string state, SourcePosition position)
    {
        var isPointer = JsonPointer.IsWellFormed(row) && row.Length > 0;
        var path = isPointer ? [.. row.Split('/').Skip(1).Select(part => part.Replace("~1", "/").Replace("~0", "~"))]
            : new[] { table }.Concat(row.Split('.')).Append(column).Where(part => part.Length > 0).ToArray();
        if (path.Length > MostLevels)
        {
            path = [string.Join(".", path)];
        }

        var pointer = path.Aggregate(JsonPointer.Root, (parent, part) => parent.Append(part));
        if (state == FlatFileState.Note)
        {
            var note = new Node();
            note.Add("pointer", Node.Text(isPointer ? row : pointer.ToString()));
            note.Add("text", Node.Text(CsvText.Restore(value)));
            _notes.Add(note);
            _sources[JsonPointer.Root.Append(FlatFileState.Annotations).Append(_notes.Count - 1)] = position;
            return;
        }

        if (path.Length == 0)
        {
            return;
        }

        var (start, depth) = path is [FlatFileState.Annotations, var index, _, ..] && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number < _notes.Count
            ? (_notes[number], 2)
            : (_root, 0);
        var owner = path.Take(path.Length - 1).Skip(depth).Aggregate(start, (node, part) => node.Child(part));
        owner.Add(path[path.Length - 1], state switch
        {
            FlatFileState.Blank => Node.Null,
            FlatFileState.Number => Node.Number(value),
            FlatFileState.Unknown => Node.Json(CsvText.Restore(value)),
            FlatFileState.NotApplicable => Node.Text(value),
            _ => Node.Text(CsvText.Restore(value)),
        });
        _sources[pointer] = position;
    }

    private ReadResult Finish(string name, DocumentReadOptions options)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { SkipValidation = true }))
        {
            writer.WriteStartObject();
            _root.WriteMembers(writer);
            writer.WriteStartArray(FlatFileState.Annotations);
            foreach (var note in _notes)
            {
                note.Write(writer);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        var result = ReportJson.Read(stream.ToArray(), new ReportReadOptions { Forms = options.Forms, FileName = name });
        var problems = result.Diagnostics.Select(diagnostic => diagnostic with { Position = PositionOf(diagnostic) ?? new SourcePosition { File = name } });
        return new ReadResult(result.Report, [.. problems, .. _another is null ? Array.Empty<Diagnostic>() : [_another]], _sources) { FileName = name };
    }

    private SourcePosition? PositionOf(Diagnostic diagnostic) =>
        diagnostic.Cells.Select(cell => _sources.TryGetValue(cell, out var position) ? position : null).FirstOrDefault(position => position is not null);

    /// <summary>A value of the JSON to be. Names may come twice; that is for the reader of the JSON to say.</summary>
    private sealed class Node
    {
        private readonly List<(string Name, Node Value)> _members = [];
        private readonly Dictionary<string, Node> _children = new(StringComparer.Ordinal);
        private readonly Action<Utf8JsonWriter>? _write;

        public Node()
        {
        }

        private Node(Action<Utf8JsonWriter> write) => _write = write;

        public static Node Null { get; } = new(writer => writer.WriteNullValue());

        public static Node Text(string text) => new(writer => writer.WriteStringValue(text));

        /// <summary>What is no number is left a text, which the reader of the JSON refuses.</summary>
        public static Node Number(string digits) => Raw(digits, kind => kind == JsonValueKind.Number);

        /// <summary>What is no JSON is left a text.</summary>
        public static Node Json(string json) => Raw(json, _ => true);

        public void Add(string name, Node value)
        {
            _members.Add((name, value));
            if (value._write is null && !_children.ContainsKey(name))
            {
                _children.Add(name, value);
            }
        }

        public Node Child(string name)
        {
            if (!_children.TryGetValue(name, out var child))
            {
                child = new Node();
                Add(name, child);
            }

            return child;
        }

        public void Write(Utf8JsonWriter writer)
        {
            if (_write is not null)
            {
                _write(writer);
                return;
            }

            writer.WriteStartObject();
            WriteMembers(writer);
            writer.WriteEndObject();
        }

        public void WriteMembers(Utf8JsonWriter writer)
        {
            foreach (var (name, value) in _members)
            {
                writer.WritePropertyName(name);
                value.Write(writer);
            }
        }

        private static Node Raw(string json, Func<JsonValueKind, bool> isAllowed)
        {
            try
            {
                using var document = JsonDocument.Parse(json);
                return isAllowed(document.RootElement.ValueKind) ? new(writer => writer.WriteRawValue(json, skipInputValidation: true)) : Text(json);
            }
            catch (JsonException)
            {
                return Text(json);
            }
        }
    }
}
