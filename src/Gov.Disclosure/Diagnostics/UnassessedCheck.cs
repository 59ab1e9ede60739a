using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>A check that could not be made, and what it lacks.</summary>
[JsonConverter(typeof(ResultConverter<UnassessedCheck>))]
public sealed record UnassessedCheck : IJsonValue
{
    internal UnassessedCheck(Rule rule, int count, in CheckSpot spot, TextSpan? text, IReadOnlyList<CheckGap> gaps)
    {
        Rule = rule;
        Count = count;
        Pointer = spot.Pointer;
        Place = spot.Location;
        Text = text;
        Gaps = gaps;
        Spot = spot;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>How many evaluations of the rule it stands for: a table that is missing is one gap for all its cells.</summary>
    public int Count { get; }

    /// <summary>What it is about; the whole report where it is about no part of it.</summary>
    public JsonPointer Pointer { get; }

    /// <summary>What it is about, in the terms of the form.</summary>
    public ReportLocation Place { get; }

    /// <summary>The words of the report that it is about; <see langword="null"/> for a check of cells alone.</summary>
    public TextSpan? Text { get; }

    /// <summary>What it lacks.</summary>
    public IReadOnlyList<CheckGap> Gaps { get; }

    internal CheckSpot Spot { get; }

    /// <summary>What it is about, in words.</summary>
    /// <param name="language">The language.</param>
    public string GetLocation(MessageLanguage language) => Spot.In(language);

    /// <summary>What it lacks, in words, as 表三“(七)总计”总计空白.</summary>
    /// <param name="language">The language.</param>
    public string GetReason(MessageLanguage language) => Gaps.In(language);

    /// <summary>The rule and what the check lacks, in Chinese.</summary>
    public override string ToString() => $"{Rule.Id} {GetReason(MessageLanguage.Chinese)}";

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language) => DiagnosticJson.Write(writer, this, language);
}
