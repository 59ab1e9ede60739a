using Gov.Disclosure.Narrative.Words;

namespace Gov.Disclosure.Narrative;

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
