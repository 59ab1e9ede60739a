using System.Globalization;
using System.Text.Json;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Json.Settings;

/// <summary>
/// Reads files that steer a validation: rule sets, profiles and accepted findings. Comments and trailing commas are allowed, because people write these
/// files; every problem is collected with its line and column.
/// </summary>
internal sealed class SettingsReader
{
    private readonly string? _fileName;
    private readonly List<(int Offset, SettingsProblem Problem)> _problems = [];

    public SettingsReader(string? fileName) => _fileName = fileName;

    public bool HasProblems => _problems.Count > 0;

    /// <summary>Reads a file with an object at its root.</summary>
    /// <returns>The object; <see langword="null"/> where there is none.</returns>
    public SettingsNode? ReadObject(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            json.Read();
            var root = ReadValue(ref json, JsonPointer.Root);
            json.Read();
            return Expect(root, JsonTokenType.StartObject) ? root : null;
        }
        catch (JsonException failure)
        {
            var offset = ReportReader.OffsetOf(failure, utf8);
            Add(offset, new SettingsProblem(SettingsProblemKind.NotJson, JsonPointer.Root, JsonEncoding.Excerpt(utf8, offset)));
        }
        catch (InvalidOperationException)
        {
            // The tokenizer decodes a text only when asked for it.
            Add((int)json.TokenStartIndex, new SettingsProblem(SettingsProblemKind.NotUtf8, JsonPointer.Root, ""));
        }

        return null;
    }

    /// <summary>Reports the members of an object that are none of these.</summary>
    public void AllowOnly(SettingsNode node, params string[] names)
    {
        foreach (var (name, value) in node.Members)
        {
            if (!names.Contains(name, StringComparer.Ordinal))
            {
                Add(value.Offset, new SettingsProblem(SettingsProblemKind.UnknownKey, value.Pointer, name) { Allowed = names });
            }
        }
    }

    /// <summary>The items of an array; none where the key is absent.</summary>
    public IReadOnlyList<SettingsNode> Items(SettingsNode node, string name) =>
        node.Member(name) is { } member && Expect(member, JsonTokenType.StartArray) ? member.Items : [];

    /// <summary>The text under a key; <see langword="null"/> where it is absent or no text.</summary>
    public string? Text(SettingsNode node, string name, bool required = false)
    {
        if (node.Member(name) is not { } member)
        {
            if (required)
            {
                Add(node.Offset, new SettingsProblem(SettingsProblemKind.MissingKey, node.Pointer.Append(name), name));
            }

            return null;
        }

        return !required && member.Type == JsonTokenType.Null ? null : TextOf(member);
    }

    /// <summary>The whole number under a key, from 1; <see langword="null"/> where it is absent or none.</summary>
    public int? Number(SettingsNode node, string name, bool required = false, int most = int.MaxValue)
    {
        if (node.Member(name) is not { } member || (!required && member.Type == JsonTokenType.Null))
        {
            if (required)
            {
                Add(node.Offset, new SettingsProblem(SettingsProblemKind.MissingKey, node.Pointer.Append(name), name));
            }

            return null;
        }

        if (!Expect(member, JsonTokenType.Number))
        {
            return null;
        }

        if (int.TryParse(member.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
        {
            return number;
        }

        Wrong(member, SettingsProblemKind.WrongValue, member.Text);
        return null;
    }

    public string? TextOf(SettingsNode node) => Expect(node, JsonTokenType.String) ? node.Text : null;

    public void Wrong(SettingsNode node, SettingsProblemKind kind, string found, params string[] allowed) =>
        Add(node.Offset, new SettingsProblem(kind, node.Pointer, found) { Allowed = allowed });

    public bool Expect(SettingsNode node, JsonTokenType type)
    {
        if (node.Type == type)
        {
            return true;
        }

        Add(node.Offset, new SettingsProblem(SettingsProblemKind.WrongType, node.Pointer, node.Text) { Expected = WordOf(type) });
        return false;
    }

    /// <summary>The problems in the order of the file.</summary>
    public IReadOnlyList<SettingsProblem> Locate(ReadOnlySpan<byte> utf8)
    {
        var lines = new LineTracker(1);
        var located = new List<SettingsProblem>(_problems.Count);
        foreach (var (offset, problem) in _problems.OrderBy(entry => entry.Offset))
        {
            var (line, column) = lines.Locate(utf8, offset);
            located.Add(problem with { Position = new SourcePosition { File = _fileName, Line = line, Column = column } });
        }

        return located;
    }

    private static MessageTerm WordOf(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => MessageTerm.Object,
        JsonTokenType.StartArray => MessageTerm.Array,
        JsonTokenType.Number => MessageTerm.Number,
        _ => MessageTerm.Text,
    };

    private SettingsNode ReadValue(ref Utf8JsonReader json, JsonPointer pointer)
    {
        var offset = (int)json.TokenStartIndex;
        var text = json.TokenType == JsonTokenType.String ? json.GetString()! : JsonEncoding.Decode(json.ValueSpan);
        var node = new SettingsNode(json.TokenType, pointer, offset, text);
        if (node.Type == JsonTokenType.StartArray)
        {
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                node.Items.Add(ReadValue(ref json, pointer.Append(node.Items.Count)));
            }
        }
        else if (node.Type == JsonTokenType.StartObject)
        {
            while (json.Read() && json.TokenType != JsonTokenType.EndObject)
            {
                ReadMember(ref json, node);
            }
        }

        return node;
    }

    private void ReadMember(ref Utf8JsonReader json, SettingsNode owner)
    {
        var offset = (int)json.TokenStartIndex;
        var name = json.GetString()!;
        json.Read();
        var value = ReadValue(ref json, owner.Pointer.Append(name));
        if (owner.Member(name) is not null)
        {
            Add(offset, new SettingsProblem(SettingsProblemKind.DuplicateKey, value.Pointer, name));
            return;
        }

        owner.Members.Add((name, value));
    }

    private void Add(int offset, SettingsProblem problem) => _problems.Add((offset, problem));
}
