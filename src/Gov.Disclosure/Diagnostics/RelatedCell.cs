using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>A value of another report that a finding rests on, as 结转下年度 of last year's report for 上年结转.</summary>
[JsonConverter(typeof(ResultConverter<RelatedCell>))]
public sealed record RelatedCell : IJsonValue
{
    internal RelatedCell(int year, JsonPointer pointer, ReportLocation place, DiagnosticValue value, SourcePosition? position)
    {
        Year = year;
        Pointer = pointer;
        Place = place;
        Value = value;
        Position = position;
    }

    /// <summary>The year of the other report.</summary>
    public int Year { get; }

    /// <summary>The value within the other report.</summary>
    public JsonPointer Pointer { get; }

    /// <summary>The place in the terms of the other report's form.</summary>
    public ReportLocation Place { get; }

    /// <summary>What is printed there; no value for a place that is no cell.</summary>
    public DiagnosticValue Value { get; }

    /// <summary>Where it stands in the file of the other report; <see langword="null"/> where that is not known.</summary>
    public SourcePosition? Position { get; }

    /// <summary>The official location in words.</summary>
    /// <param name="language">The language.</param>
    public string GetLocation(MessageLanguage language) => MessageCatalogue.Of(language).Location(Place);

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language) => DiagnosticJson.Write(writer, this, language);
}
