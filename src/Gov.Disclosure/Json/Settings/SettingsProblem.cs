using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Json.Settings;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>One thing that is wrong with a rule-set file or a file of accepted findings: what, where and what to do. Its texts are made on demand.</summary>
[JsonConverter(typeof(ResultConverter<SettingsProblem>))]
public sealed record SettingsProblem : IJsonValue
{
    internal SettingsProblem(SettingsProblemKind kind, JsonPointer pointer, string found)
    {
        Kind = kind;
        Pointer = pointer;
        Found = found;
    }

    /// <summary>What is wrong.</summary>
    internal SettingsProblemKind Kind { get; }

    /// <summary>The place within the file; the root where the file as a whole is meant.</summary>
    public JsonPointer Pointer { get; }

    /// <summary>What stands there: the key, the text, or the first characters that are no JSON.</summary>
    public string Found { get; }

    /// <summary>The texts that may stand there; empty where they are not a few.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>Where in the file it stands.</summary>
    public SourcePosition Position { get; init; } = new();

    /// <summary>What should stand there.</summary>
    internal MessageTerm? Expected { get; init; }

    /// <summary>What is wrong, in words.</summary>
    /// <param name="language">The language.</param>
    public string GetMessage(MessageLanguage language) =>
        Fill(MessageCatalogue.Of(language), Kind == SettingsProblemKind.NotJson && Found.Length == 0 ? "EndsEarly" : Kind.ToString());

    /// <summary>What to do about it, in words.</summary>
    /// <param name="language">The language.</param>
    public string GetRemedy(MessageLanguage language) => Fill(MessageCatalogue.Of(language), RemedyOf(Kind));

    /// <summary>The message in Chinese with its place.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Position.File}({Position.Line},{Position.Column}): {GetMessage(MessageLanguage.Chinese)}");

    private string RemedyOf(SettingsProblemKind kind) => kind switch
    {
        SettingsProblemKind.NotJson or SettingsProblemKind.NotUtf8 or SettingsProblemKind.DuplicateKey or SettingsProblemKind.MissingKey
            or SettingsProblemKind.UnknownRule or SettingsProblemKind.ReadingRule or SettingsProblemKind.OfficialSum
            or SettingsProblemKind.SecondCheck => $"{kind}.Remedy",
        _ => Allowed.Count > 0 ? "Allowed.Remedy" : "Remedy",
    };

    private string Fill(MessageCatalogue catalogue, string phrase) => MessageCatalogue.Fill(catalogue.Phrase($"Settings.{phrase}"), name => name switch
    {
        "pointer" => Pointer == JsonPointer.Root ? catalogue.Phrase("Settings.File") : Pointer.ToString(),
        "expected" => catalogue.Term(Expected ?? MessageTerm.Text),
        "allowed" => string.Join(catalogue.Phrase("Settings.Allowed.Separator"), Allowed),
        _ => Found,
    });

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, GetMessage(language));
        writer.WriteString("remedy"u8, GetRemedy(language));
        writer.WriteString("pointer"u8, Pointer.ToString());
        writer.WritePropertyName("position"u8);
        DiagnosticJson.Write(writer, Position);
        writer.WriteEndObject();
    }
}
