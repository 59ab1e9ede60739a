namespace Gov.Disclosure.Narrative;

/// <summary>The time a sentence speaks of: the report year as a whole, unless its words say otherwise.</summary>
internal struct SpokenTime
{
    /// <summary>The year, counted from the report year.</summary>
    public int YearOffset;

    /// <summary>Less or more than the whole year.</summary>
    public bool IsPartOfYear;

    /// <summary>Whether the sentence names a year or says that it means all of it.</summary>
    public bool IsNamed;

    public readonly Doubts Doubts => YearOffset != 0 || IsPartOfYear ? Doubts.Period : Doubts.None;
}
