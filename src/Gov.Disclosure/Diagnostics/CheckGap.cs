using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>Something that a check needs and that is not there, or not certain.</summary>
[JsonConverter(typeof(ResultConverter<CheckGap>))]
public sealed record CheckGap : IJsonValue
{
    internal CheckGap(in CheckSpot spot, CheckGapKind kind, int? year)
    {
        Kind = kind;
        Pointer = spot.Pointer;
        Place = spot.Location;
        Year = year;
        Spot = spot;
    }

    /// <summary>What is the matter with it.</summary>
    public CheckGapKind Kind { get; }

    /// <summary>The value within the report; the whole report where it is about no value.</summary>
    public JsonPointer Pointer { get; }

    /// <summary>The place in the terms of the form.</summary>
    public ReportLocation Place { get; }

    /// <summary>The year of the other report that it belongs to; <see langword="null"/> for the report itself.</summary>
    public int? Year { get; }

    internal CheckSpot Spot { get; }

    /// <summary>The gap in words, as 表三“(七)总计”总计空白.</summary>
    /// <param name="language">The language.</param>
    public string GetText(MessageLanguage language) => new[] { this }.In(language);

    /// <summary>The gap in words, in Chinese.</summary>
    public override string ToString() => GetText(MessageLanguage.Chinese);

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language) => DiagnosticJson.Write(writer, this, language);
}

/// <summary>Why something is no use to a check.</summary>
public enum CheckGapKind
{
    /// <summary>Nothing is printed in the cell.</summary>
    Blank,

    /// <summary><c>/</c> is printed in the cell.</summary>
    NotApplicable,

    /// <summary>The report does not have it, or does not say it.</summary>
    Missing,

    /// <summary>The reader was not sure of it.</summary>
    Doubtful,

    /// <summary>It does not say clearly enough what it counts.</summary>
    Unclear,

    /// <summary>It is outside of what the rule is about, as a year before the rule was made.</summary>
    OutOfScope,

    /// <summary>The other reports are not those it can be held against, or cannot be compared with it.</summary>
    NotComparable,

    /// <summary>The check itself failed; a diagnostic says how.</summary>
    CheckFailed,

    /// <summary>It is about another year, or not about a whole one.</summary>
    OtherPeriod,

    /// <summary>It may be about somebody else than whom the tables count.</summary>
    OtherScope,

    /// <summary>It may be about something else than what the tables count.</summary>
    OtherMatter,

    /// <summary>It is no exact number.</summary>
    Inexact,

    /// <summary>It is about a part that no table counts by itself, or about parts that need not be all.</summary>
    PartOnly,

    /// <summary>What it would be held against is not printed.</summary>
    NoBase,
}
