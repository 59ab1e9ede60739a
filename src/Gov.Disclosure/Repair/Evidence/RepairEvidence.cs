using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>One thing that speaks for a repair, as data; its wording is made on demand.</summary>
[JsonConverter(typeof(ResultConverter<RepairEvidence>))]
public sealed record RepairEvidence
{
    internal RepairEvidence(RepairEvidenceKind kind, CellChange? change = null, string? quote = null)
    {
        Kind = kind;
        Change = change;
        Quote = quote;
    }

    /// <summary>What it is.</summary>
    public RepairEvidenceKind Kind { get; }

    /// <summary>The change it speaks for; <see langword="null"/> where it speaks for the repair as a whole.</summary>
    public CellChange? Change { get; }

    /// <summary>The words of the source, as 按时办结 1 件; <see langword="null"/> where it has none.</summary>
    public string? Quote { get; }

    /// <summary>The evidence in words.</summary>
    /// <param name="language">The language.</param>
    public string GetText(MessageLanguage language) => MessageCatalogue.Of(language).Evidence(this);
}
