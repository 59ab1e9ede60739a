namespace Gov.Disclosure.Comparison;

/// <summary>
/// The names of agencies in some lists — the reports of a year, a roster — and which of them are one agency with and without the place above it, as
/// 洪泽区人民政府 and 淮安市洪泽区人民政府. A list never names one agency in two ways, and a name that fits two places is that of neither: those stay apart.
/// </summary>
internal sealed class AgencyNames
{
    // What the name of a place above an agency ends with (宪法 article 30: province, city, prefecture, county, district, banner).
    private const string PlaceEnds = "省市区县州盟旗";

    private readonly Dictionary<string, List<string>> _names = new(StringComparer.Ordinal);

    private AgencyNames(Dictionary<string, HashSet<string>> lists)
    {
        foreach (var (name, above) in Pairs([.. lists.Keys]))
        {
            var (one, other) = (Of(name), Of(above));
            if (one != other && !one.Any(known => other.Any(candidate => lists[known].Overlaps(lists[candidate]))))
            {
                List<string> together = [.. one, .. other];
                foreach (var member in together)
                {
                    _names[member] = together;
                }
            }
        }
    }

    /// <summary>No lists: every name is an agency of its own.</summary>
    public static AgencyNames None { get; } = new([]);

    /// <summary>Takes names in.</summary>
    /// <param name="names">The names, each with the list it stands in.</param>
    public static AgencyNames Of(IEnumerable<(string List, string? Name)> names)
    {
        var lists = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var (list, name) in names)
        {
            if (AgencyIdentity.Fold(name) is { } folded)
            {
                if (!lists.TryGetValue(folded, out var known))
                {
                    lists.Add(folded, known = []);
                }

                known.Add(list);
            }
        }

        return new AgencyNames(lists);
    }

    /// <summary>The lists that reports make: one for each year and scope.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="folder">Tells the lists of one folder from those of another.</param>
    public static IEnumerable<(string List, string? Name)> ListsOf(IEnumerable<AnnualReport> reports, string folder = "") =>
        reports.Select(report => ($"{folder} {report.Year} {report.Scope}", report.Agency.Name));

    /// <summary>What the names of one agency have in common; <see langword="null"/> where nothing is left of a name.</summary>
    public string? KeyOf(string? name) => AgencyIdentity.Fold(name) is { } folded ? Of(folded)[0] : null;

    /// <summary>The names, folded, of the agency of a name.</summary>
    public IReadOnlyList<string> SameAs(string? name) => AgencyIdentity.Fold(name) is { } folded ? Of(folded) : [];

    /// <summary>Whether one of two folded names is the other behind the place above it.</summary>
    public static bool AreApartByPlace(string one, string other) => IsBelow(one, other) || IsBelow(other, one);

    private static bool IsBelow(string name, string longer) => longer.Length >= name.Length + 2 && longer.EndsWith(name, StringComparison.Ordinal)
        && PlaceEnds.Contains(longer[longer.Length - name.Length - 1]);

    private List<string> Of(string folded) => _names.TryGetValue(folded, out var together) ? together : [folded];

    /// <summary>The names that are another one behind a place, the nearest place first; not those that stand behind different places.</summary>
    private static IEnumerable<(string Name, string Above)> Pairs(string[] names)
    {
        var known = new HashSet<string>(names, StringComparer.Ordinal);
        var pairs = new List<(string Name, string Above)>();
        foreach (var above in names)
        {
            for (var start = 2; start < above.Length; start++)
            {
                if (PlaceEnds.Contains(above[start - 1]) && known.Contains(above.Substring(start)))
                {
                    pairs.Add((above.Substring(start), above));
                }
            }
        }

        return pairs.GroupBy(pair => pair.Name, StringComparer.Ordinal)
            .Where(group => group.All(one => group.All(other => one.Above == other.Above || AreApartByPlace(one.Above, other.Above))))
            .SelectMany(group => group)
            .OrderBy(pair => pair.Above.Length - pair.Name.Length)
            .ThenBy(pair => pair.Above, StringComparer.Ordinal);
    }
}
