using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>One thing that speaks for a repair, as data; its wording is made on demand.</summary>
[JsonConverter(typeof(ResultConverter<RepairEvidence>))]
public sealed record RepairEvidence : IJsonValue
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
    public string GetText(MessageLanguage language)
    {
        var catalogue = MessageCatalogue.Of(language);
        return MessageCatalogue.Fill(catalogue.Phrase($"Evidence.{Kind}"), name => name switch
        {
            "cell" => Change is null ? "" : catalogue.Cell(Change.Cell),
            "from" => Change?.From.ToString(),
            "to" => Change?.To.ToString(),
            _ => Quote is null ? "" : MessageCatalogue.Fill(catalogue.Phrase("Evidence.Quote"), _ => Quote),
        });
    }

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language) => writer.WriteStringValue(GetText(language));
}
