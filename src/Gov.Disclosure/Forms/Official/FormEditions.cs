namespace Gov.Disclosure.Forms.Official;

/// <summary>The issues of the official form, each with its notice and the report years it is prescribed for, older before newer.</summary>
internal static class FormEditions
{
    public static readonly FormEdition Edition2019 = new("2019", "国办公开办函〔2019〕60号", 2019, 2020);

    public static readonly FormEdition Edition2021 = new("2021", "国办公开办函〔2021〕30号", 2021, null);

    public static IReadOnlyList<FormEdition> All { get; } = [Edition2019, Edition2021];

    /// <summary>The edition prescribed for a report year; <see langword="null"/> for the years before any was.</summary>
    public static FormEdition? PrescribedFor(int year) => All.LastOrDefault(edition => edition.SinceYear <= year);
}
