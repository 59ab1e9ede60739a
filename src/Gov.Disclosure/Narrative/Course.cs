using Gov.Disclosure.Narrative.Words;

namespace Gov.Disclosure.Narrative;

/// <summary>What holds while a sentence is read from left to right.</summary>
internal struct Course
{
    public Topic Topic;

    /// <summary>Whose figures they may be, until somebody else is named.</summary>
    public Doubts Scope;

    public SpokenTime Time;

    public Thread Thread;

    /// <summary>Compared with last year, until the clause with the change is over.</summary>
    public bool IsCompared;

    /// <summary>Words that wait for the figure, or the denial, at the end of their list.</summary>
    public Phrase Waiting;
}

/// <summary>What the figures of a sentence share with those after them.</summary>
internal struct Thread
{
    /// <summary>The row of table two or four that was spoken of last; -1 for none.</summary>
    public short Row;

    /// <summary>Whether it is open what the figure of that row counts, and so what its parts do.</summary>
    public bool IsRowOpen;

    /// <summary>The table of the last figure of the sentence.</summary>
    public TableKind? Table;

    /// <summary>The last step of the requests' way that was counted.</summary>
    public Flow Step;

    /// <summary>The verb that governs a list: 作出行政许可决定6件、行政处罚决定4件.</summary>
    public WordRole Verb;
}

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

/// <summary>What a sentence hands on to the next.</summary>
/// <param name="Heading">What the last heading named.</param>
/// <param name="Topic">What the sentence spoke of at its end.</param>
/// <param name="Row">The row of table two or four it spoke of last; -1 for none.</param>
/// <param name="Doubts">The doubts of its last figure, which a sentence that opens with 其中 shares.</param>
/// <param name="Step">The step of the requests' way that a sentence which opens with 其中 takes apart.</param>
internal readonly record struct Carry(Topic Heading, Topic Topic, short Row, Doubts Doubts, Flow Step);

/// <summary>The matter that a passage speaks of.</summary>
internal enum Topic : byte
{
    None,

    /// <summary>Requests for information, table three.</summary>
    Requests,

    /// <summary>Applications of which nobody says what they ask for: requests, if they fit table three.</summary>
    Applications,

    /// <summary>Reviews and lawsuits about disclosure, table four.</summary>
    Cases,

    /// <summary>Documents and decisions, table two.</summary>
    Disclosure,

    /// <summary>信息处理费.</summary>
    Fee,

    /// <summary>Something that no table counts.</summary>
    Other,
}
