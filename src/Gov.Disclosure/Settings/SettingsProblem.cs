using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>One thing that is wrong with a rule-set file or a file of accepted findings: what, where and what to do. Its texts are made on demand.</summary>
[JsonConverter(typeof(ResultConverter<SettingsProblem>))]
public sealed record SettingsProblem
{
    internal SettingsProblem(SettingsProblemKind kind, JsonPointer pointer, string found)
    {
        Kind = kind;
        Pointer = pointer;
        Found = found;
    }

    /// <summary>What is wrong.</summary>
    public SettingsProblemKind Kind { get; }

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
    public string GetMessage(MessageLanguage language) => MessageCatalogue.Of(language).Message(this);

    /// <summary>What to do about it, in words.</summary>
    /// <param name="language">The language.</param>
    public string GetRemedy(MessageLanguage language) => MessageCatalogue.Of(language).Remedy(this);

    /// <summary>The message in Chinese with its place.</summary>
    public override string ToString() => FormattableString.Invariant($"{Position.File}({Position.Line},{Position.Column}): {GetMessage(MessageLanguage.Chinese)}");
}
