using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>The period the numbers of a report cover, as printed in its preamble (统计期限).</summary>
public sealed record ReportPeriod
{
    /// <summary>The first day; <see langword="null"/> where it could not be read.</summary>
    [JsonPropertyName("start")]
    public CalendarDate? Start { get; set; }

    /// <summary>The last day; <see langword="null"/> where it could not be read.</summary>
    [JsonPropertyName("end")]
    public CalendarDate? End { get; set; }

    /// <summary>The period every report has to cover: 1 January to 31 December of its year.</summary>
    /// <param name="year">The report year, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static ReportPeriod OfYear(int year) => new() { Start = new CalendarDate(year, 1, 1), End = new CalendarDate(year, 12, 31) };

    /// <inheritdoc/>
    public override string ToString() => $"{Start}/{End}";
}
