using System.Text.Json;

namespace Gov.Disclosure.Json.Settings;

/// <summary>A value of a file that steers a validation, with its place. Such files are small and written by hand, so the whole tree is kept.</summary>
internal sealed class SettingsNode
{
    public SettingsNode(JsonTokenType type, JsonPointer pointer, int offset, string text)
    {
        Type = type;
        Pointer = pointer;
        Offset = offset;
        Text = text;
    }

    /// <summary>What the value is; the start of an object or an array stands for the whole of it.</summary>
    public JsonTokenType Type { get; }

    public JsonPointer Pointer { get; }

    public int Offset { get; }

    /// <summary>The text of a string, or the value as it is written.</summary>
    public string Text { get; }

    public List<(string Name, SettingsNode Value)> Members { get; } = [];

    public List<SettingsNode> Items { get; } = [];

    public SettingsNode? Member(string name) => Members.Find(member => member.Name == name).Value;
}
