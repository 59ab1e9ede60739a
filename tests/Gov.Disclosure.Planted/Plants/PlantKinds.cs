namespace Gov.Disclosure.Planted;

/// <summary>All kinds of errors in single reports, and the rules no kind can be made for.</summary>
internal static class PlantKinds
{
    public static IReadOnlyList<PlantKind> All { get; } = [.. DocumentPlants.All, .. DisclosurePlants.All, .. SumPlants.All, .. TextPlants.All];

    /// <summary>Why a rule has no kind; <see langword="null"/> where it must have one.</summary>
    public static string? WhyNot(Rule rule) => rule.Origin == Origin.Reading
        ? "speaks of a file that could not be read as it stands; a report in the model has been read, and the tests of the readers break files"
        : null;
}
