using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Serialization;
using Gov.Disclosure.Validation;

namespace Gov.Disclosure;

/// <summary>Findings with one root cause: one wrong cell that breaks three sums is one group.</summary>
[JsonConverter(typeof(ResultConverter<DiagnosticGroup>))]
public sealed class DiagnosticGroup : IJsonValue
{
    internal DiagnosticGroup(IReadOnlyList<Diagnostic> diagnostics, RepairCause? cause = null)
    {
        Diagnostics = diagnostics;
        Severity = diagnostics.Max(diagnostic => diagnostic.Severity);
        Changes = cause?.Changes ?? [];
        Evidence = cause?.Evidence ?? [];
        IsOnlyRepair = cause?.IsCertain ?? false;
        IsMostCredible = cause?.IsMostCredible ?? false;
    }

    /// <summary>The findings of the group, in the order of the catalogue and the form.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The gravest severity among them.</summary>
    public Severity Severity { get; }

    /// <summary>
    /// The cells that would put it right: its part of the most credible minimum repair of the table. Empty for findings that no change of
    /// numbers settles, and where the search for the minimum was given up.
    /// </summary>
    public IReadOnlyList<CellChange> Changes { get; }

    /// <summary>Whether every minimum repair of the table contains <see cref="Changes"/>, so that there is no other way with as few changes.</summary>
    public bool IsOnlyRepair { get; }

    /// <summary>Whether more speaks for <see cref="Changes"/> than for any other way with as few changes.</summary>
    internal bool IsMostCredible { get; }

    /// <summary>What speaks for <see cref="Changes"/>, the strongest first; empty where nothing but the sums does.</summary>
    public IReadOnlyList<RepairEvidence> Evidence { get; }

    /// <summary>The changes in words, as 第8行总计 0 → 1; empty where there are none.</summary>
    /// <param name="language">The language.</param>
    public string GetChangesText(MessageLanguage language) => CellChange.TextOf(Changes, language);

    /// <summary>Says of the changes whether there are others.</summary>
    internal string IntroduceChanges(MessageLanguage language) =>
        MessageCatalogue.Of(language).Phrase(IsOnlyRepair ? "Finding.OnlyRepair" : IsMostCredible ? "Finding.BestRepair" : "Finding.OneRepair");

    /// <summary>The findings in Chinese, one per line.</summary>
    public override string ToString() => string.Join("\n", Diagnostics);

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("severity"u8, JsonNames.Of(Severity));
        JsonLayout.WriteArray(writer, "diagnostics"u8, Diagnostics, language);
        JsonLayout.WriteArray(writer, "changes"u8, Changes, language);
        JsonLayout.WriteArray(writer, "evidence"u8, Evidence, language);
        writer.WriteBoolean("isOnlyRepair"u8, IsOnlyRepair);
        writer.WriteEndObject();
    }
}
