using Gov.Disclosure.Comparison;

namespace Gov.Disclosure.Aggregation;

/// <summary>A set of agencies that answers what <see cref="AgencyIdentity"/> would for each of them.</summary>
/// <param name="names">Which names are one agency; <see langword="null"/> where each is one of its own.</param>
internal sealed class AgencyIndex(AgencyNames? names = null)
{
    private readonly AgencyNames _known = names ?? AgencyNames.None;

    private readonly HashSet<string> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namesWithoutCode = new(StringComparer.Ordinal);

    /// <summary>Adds an agency.</summary>
    /// <returns>False when neither code nor name identifies it.</returns>
    public bool Add(string? name, string? code)
    {
        var foldedCode = AgencyIdentity.Fold(code);
        var foldedName = _known.KeyOf(name);
        if (foldedCode is not null)
        {
            _codes.Add(foldedCode);
        }

        if (foldedName is not null)
        {
            _names.Add(foldedName);
            if (foldedCode is null)
            {
                _namesWithoutCode.Add(foldedName);
            }
        }

        return foldedCode is not null || foldedName is not null;
    }

    public bool Contains(string? name, string? code)
    {
        var foldedName = _known.KeyOf(name);
        return AgencyIdentity.Fold(code) is { } foldedCode
            ? _codes.Contains(foldedCode) || (foldedName is not null && _namesWithoutCode.Contains(foldedName))
            : foldedName is not null && _names.Contains(foldedName);
    }
}
