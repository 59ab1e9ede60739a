using Gov.Disclosure.Narrative.Words;

namespace Gov.Disclosure.Narrative;

/// <summary>What holds while a sentence is read from left to right.</summary>
internal struct Course
{
    public Topic Topic;

    /// <summary>Whose figures they may be, until somebody else is named.</summary>
    public Doubts Scope;

    /// <summary>The year spoken of, counted from the report year.</summary>
    public int YearOffset;

    /// <summary>Less or more than the whole year.</summary>
    public bool IsPartOfYear;

    /// <summary>The row of table two or four that was spoken of last; -1 for none.</summary>
    public short Row;

    /// <summary>Compared with last year, until the clause with the change is over.</summary>
    public bool IsCompared;

    /// <summary>Words that wait for the figure, or the denial, at the end of their list.</summary>
    public Phrase Waiting;

    /// <summary>The things listed one by one.</summary>
    public Listing Listing;

    public readonly Doubts Period => YearOffset != 0 || IsPartOfYear ? Doubts.Period : Doubts.None;
}
