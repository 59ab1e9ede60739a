namespace Gov.Disclosure.Diagnostics;

/// <summary>
/// The places of a report that its reader was not sure of; what stands there is no evidence for or against anything. So is a table, a row or a group
/// of rows in which a newer version of the contract has something that this library does not know: what is unknown may belong to its sums.
/// </summary>
internal sealed class DoubtfulPlaces
{
    private static readonly JsonPointer YearPlace = JsonPointer.Root.Append("year");
    private static readonly JsonPointer AgencyPlace = JsonPointer.Root.Append("agency");

    private readonly HashSet<string> _places;

    private DoubtfulPlaces(HashSet<string> places) => _places = places;

    /// <summary>Whether the report year is in doubt.</summary>
    public bool CoverYear => Cover(YearPlace);

    /// <summary>Whether anything about the agency is in doubt.</summary>
    public bool CoverAgency => AreWithin(AgencyPlace);

    /// <summary>The doubts about a report; <see langword="null"/> where there are none.</summary>
    public static DoubtfulPlaces? Of(IReadOnlyList<Diagnostic>? reading, AnnualReport? report)
    {
        if (reading is not { Count: > 0 } && report is not { HasUnknownParts: true })
        {
            return null;
        }

        // The whole report is the place of problems with the file; they cast no doubt on what was read from it.
        var places = new HashSet<string>(
            (reading ?? []).Where(diagnostic => diagnostic.Severity != Severity.Info).SelectMany(diagnostic => diagnostic.Cells).Select(cell => cell.ToString())
                .Where(path => path.Length > 0),
            StringComparer.Ordinal);
        places.UnionWith((report?.UnknownParts ?? []).Select(Owner).Where(IsInTable));
        return places.Count > 0 ? new DoubtfulPlaces(places) : null;
    }

    /// <summary>Whether a place, or one that contains it, is in doubt.</summary>
    public bool Cover(JsonPointer place)
    {
        for (var path = place.ToString(); path.Length > 0; path = path.Substring(0, path.LastIndexOf('/')))
        {
            if (_places.Contains(path))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a place, one that contains it or anything within it is in doubt.</summary>
    public bool AreWithin(JsonPointer place)
    {
        var prefix = place + "/";
        return Cover(place) || _places.Any(path => path.StartsWith(prefix, StringComparison.Ordinal));
    }

    private static string Owner(UnknownPart part)
    {
        part.Pointer.TrySplit(out var owner, out _);
        return owner.ToString();
    }

    private static bool IsInTable(string path) =>
        ReportSection.All.Any(section => section.Table is not null && (path + "/").StartsWith(section.Pointer + "/", StringComparison.Ordinal));
}
