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

    /// <summary>The list of names whose entries are read.</summary>
    public NameList Names;

    /// <summary>The things listed one by one.</summary>
    public Listing Listing;
}
