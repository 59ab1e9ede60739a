namespace Gov.Disclosure.Narrative;

/// <summary>What a text is known to be about before its first word.</summary>
/// <param name="Year">The report year.</param>
/// <param name="IsAggregate">Whether the report counts a whole level of government.</param>
/// <param name="Topic">The table that the text stands beside.</param>
internal readonly record struct NarrativeScope(int? Year, bool IsAggregate, Topic Topic);
