using System.Text.Json;

namespace Gov.Disclosure.Json;

/// <summary>
/// Tells what a syntax error kept from being read. The text up to the error is walked once more for it, so that reading a sound file
/// keeps no account of where it stands.
/// </summary>
internal static class UnreadParts
{
    /// <summary>
    /// The keys that had not come when the text broke off, and the one that came last, whose value may be half of what was meant; innermost first.
    /// </summary>
    public static IReadOnlyList<JsonPointer> Of(ReadOnlySpan<byte> source, AnnualReport? report)
    {
        var json = new Utf8JsonReader(source, new JsonReaderOptions { MaxDepth = ReportReader.MaxTokenizerDepth });
        var open = new Stack<Level>();
        try
        {
            Walk(ref json, open, report);
        }
        catch (JsonException)
        {
            // The place the walk was for.
        }

        var unread = new List<JsonPointer>();
        foreach (var level in open)
        {
            foreach (var name in level.Names)
            {
                var at = level.At.Append(name);
                if (!level.Seen.Contains(name) || (name == level.Last && !unread.Exists(pointer => IsWithin(pointer, at))))
                {
                    unread.Add(at);
                }
            }
        }

        return unread;
    }

    private static void Walk(ref Utf8JsonReader json, Stack<Level> open, AnnualReport? report)
    {
        while (json.Read())
        {
            switch (json.TokenType)
            {
                case JsonTokenType.PropertyName:
                    open.Peek().See(JsonText.Of(ref json));
                    break;
                case JsonTokenType.StartObject:
                    open.Push(open.Count == 0 ? Level.Root : open.Peek().Child(report));
                    break;
                case JsonTokenType.StartArray:
                    open.Push(Level.Unknown);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    break;
            }

            if (open.Count == 0)
            {
                return;
            }
        }
    }

    private static bool IsWithin(JsonPointer pointer, JsonPointer place) => pointer.ToString().StartsWith(place + "/", StringComparison.Ordinal);

    /// <summary>An object that is open at some place of the text, with the keys it should have.</summary>
    private sealed class Level
    {
        private readonly IReadOnlyList<Field> _fields;
        private readonly TableShape? _shape;

        private Level(JsonPointer at, IReadOnlyList<Field> fields, TableShape? shape)
        {
            At = at;
            _fields = fields;
            _shape = shape;
            Names = shape is null ? fields.Select(field => field.Name) : shape.Keys.Select(key => key.Name);
        }

        public static Level Root => new(JsonPointer.Root, ReportFields.All, null);

        public static Level Unknown => new(JsonPointer.Root, [], null);

        public JsonPointer At { get; }

        public IEnumerable<string> Names { get; }

        public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);

        public string? Last { get; private set; }

        public void See(string? key)
        {
            Last = key;
            if (key is not null && (_shape is not null || _fields.Count > 0))
            {
                Seen.Add(key);
            }
        }

        /// <summary>The object at the key that came last.</summary>
        public Level Child(AnnualReport? report)
        {
            if (_shape is not null)
            {
                return Array.Find(_shape.Keys, key => key.Name == Last) is { Child: { } child } ? new Level(child.Pointer, [], child) : Unknown;
            }

            return _fields.FirstOrDefault(field => field.Name == Last) switch
            {
                { Type: FieldType.Object } field => new Level(At.Append(field.Name), field.Fields, null),
                { Table: { } kind } when report?.GetTable(kind) is { } table => new Level(TableShape.Of(table.Form).Pointer, [], TableShape.Of(table.Form)),
                _ => Unknown,
            };
        }
    }
}
