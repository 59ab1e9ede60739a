namespace Gov.Disclosure.Narrative;

/// <summary>What a text is known to be about before its first word.</summary>
/// <param name="Year">The report year.</param>
/// <param name="IsAggregate">Whether the report counts a whole level of government.</param>
/// <param name="AboutRequests">Whether the text stands beside table three.</param>
/// <param name="AboutDisclosureCases">Whether the text stands beside table four.</param>
internal readonly record struct NarrativeScope(int? Year, bool IsAggregate, bool AboutRequests, bool AboutDisclosureCases);
