namespace Gov.Disclosure.Narrative;

/// <summary>Parts of a whole, as a sentence lists them.</summary>
internal struct PartList
{
    // After 其中 a list proves that it names all by its length alone: one of so many names that lacks less than its smallest entry, or than a fortieth.
    private const int ManyNames = 5;
    private const int NearlyAll = 40;

    private decimal _smallest;

    public PartKind Kind { get; init; }

    public Opening Opening { get; init; }

    /// <summary>The index of the whole among the figures; -1 where it is to be looked for.</summary>
    public int Whole { get; set; }

    /// <summary>The index of the first part.</summary>
    public int First { get; init; }

    /// <summary>The index of the last part.</summary>
    public int Last { get; private set; }

    public int Count { get; private set; }

    public decimal Sum { get; private set; }

    /// <summary>What the parts say together.</summary>
    public PartMarks Marks { get; private set; }

    public readonly int Depth(FigureList figures) => figures[First].Depth;

    public void Add(FigureList figures, int index, bool isNested)
    {
        var figure = figures[index];
        Marks |= figure.Has(FigureNotes.Etc) ? PartMarks.Open : 0;
        if (isNested)
        {
            Last = index;
            return;
        }

        Marks |= figure.IsExact && (figure.Doubts & (Doubts.Period | Doubts.Inexact)) == 0 && figure.Part == Kind ? 0 : PartMarks.Mixed;
        // 其中机构类20条，内有领导成员10条；工作类11条: what follows the stop is a part of the outer whole.
        var leavesInner = Count > 0 && Whole >= 0 && figures[Whole].Has(FigureNotes.Entry) && figures[Whole].Opening != Opening.Bracket
            && figure.Has(FigureNotes.AfterStop) && !figures[Last].Has(FigureNotes.AfterStop);
        Marks |= (figure.Doubts & Doubts.Subset) == 0 && !leavesInner ? 0 : PartMarks.Overlapping;
        Marks = figure.Has(FigureNotes.Rest) && !figure.Has(FigureNotes.NameRest) ? Marks | PartMarks.Closed : Marks & ~PartMarks.Closed;
        Marks |= figure.Subject is { Column: >= 0 and var column } ? FormTerms.Official[column].IsKindOfApplicant && FormTerms.Official[column].IsGroup
            ? PartMarks.Organizations : PartMarks.Persons : 0;
        Marks |= Whole >= 0 && Count > 1 && Sum == figures[Whole].Number.Value
            && ((figure.Has(FigureNotes.AfterStop) && !figures[Last].Has(FigureNotes.AfterStop)) || figure.Has(FigureNotes.Published)
            || (figures[First].Has(FigureNotes.ByChannel) && !figure.Has(FigureNotes.ByChannel)) // 560条，其中网站268条，其他方式292条，规范性文件1条
            || figure.Counter != figures[First].Counter) ? PartMarks.Complete : 0;
        // 公开信息70条，其中公开…9条，在公众号公开115条: a place that has as much, or more and a verb of its own, has it once more.
        Marks |= Whole >= 0 && ((figure.Number.Value == figures[Whole].Number.Value && (figure.Has(FigureNotes.ByChannel) || !figure.Has(FigureNotes.Entry)))
            || (figure.Has(FigureNotes.Published) && figure.Number.Value > figures[Whole].Number.Value)) ? PartMarks.Overlapping : 0;
        _smallest = Count == 0 ? figure.Number.Value : Math.Min(_smallest, figure.Number.Value);
        Sum += figure.Number.Value;
        Last = index;
        Count++;
    }

    /// <summary>Whether less than the whole is wrong: nothing has been left out.</summary>
    public readonly bool NamesAll(decimal whole)
    {
        if (Count < 2 || (Marks & PartMarks.Closed) != 0)
        {
            return Count > 1;
        }

        return Opening != Opening.Chief && (Marks & PartMarks.Open) == 0 && Kind switch
        {
            PartKind.Applicants => (Marks & (PartMarks.Persons | PartMarks.Organizations)) == (PartMarks.Persons | PartMarks.Organizations),
            PartKind.Channels => Opening != Opening.Among || Count > 2,
            PartKind.Outcomes => Opening is Opening.Parts or Opening.Bracket || Count > 3,
            PartKind.Named => Opening is Opening.Parts or Opening.Bracket
                || (Count >= ManyNames && (whole - Sum <= _smallest || (whole - Sum) * NearlyAll <= whole)),
            _ => false,
        };
    }
}

/// <summary>What the parts of a list say together.</summary>
[Flags]
internal enum PartMarks
{
    None = 0,

    /// <summary>等: not all are named.</summary>
    Open = 1 << 0,

    /// <summary>其他: the rest is named too.</summary>
    Closed = 1 << 1,

    /// <summary>A part is no exact number, of another time, or of a kind that no word knows.</summary>
    Mixed = 1 << 2,

    /// <summary>A part may be counted in another too: what is published in several places.</summary>
    Overlapping = 1 << 3,

    /// <summary>Its first entries make the whole: what follows is something else.</summary>
    Complete = 1 << 4,

    Persons = 1 << 5,

    Organizations = 1 << 6,
}
