using Gov.Disclosure.Narrative.Words;

namespace Gov.Disclosure.Narrative;

/// <summary>A list of a sentence: entries that are parts of one whole.</summary>
internal struct Listing
{
    // After 其中 a list proves that it names all by what it lacks: many names less than the smallest of them or than a hundredth, some names less than both the
    // smallest and one in four hundred.
    private const int ManyNames = 5;
    private const int NearlyAll = 100;
    private const int SomeNames = 3;
    private const int VeryNearlyAll = 400;

    private decimal _smallest;

    public PartKind Kind { get; init; }

    /// <summary>How it was opened.</summary>
    public Opening Opening { get; init; }

    /// <summary>How many brackets it stands in.</summary>
    public int Depth { get; init; }

    /// <summary>In what its first entry is counted.</summary>
    public char Counter { get; init; }

    /// <summary>The index of its first entry.</summary>
    public int First { get; init; }

    /// <summary>The index of the whole, which stands before the list or right behind it; -1 where none is printed.</summary>
    public int Whole { get; set; }

    /// <summary>The index of its last entry.</summary>
    public int Last { get; private set; }

    public int Count { get; private set; }

    public decimal Sum { get; private set; }

    /// <summary>What the entries say together.</summary>
    public ListMarks Marks { get; set; }

    public readonly bool Has(ListMarks marks) => (Marks & marks) != 0;

    /// <summary>Takes in the next entry.</summary>
    public void Add(FigureList figures, int index, bool isNested)
    {
        var figure = figures[index];
        Marks |= figure.Has(FigureNotes.Etc) ? ListMarks.Open : 0;
        if (!isNested)
        {
            var isRest = figure.Has(FigureNotes.Rest) && !(figure.Has(WordRole.InName) && figure.Has(WordRole.Unknown));
            Marks = (isRest ? Marks | ListMarks.Closed : Marks & ~ListMarks.Closed)
                | MarksOf(figure) | (Whole >= 0 ? MarksBeside(figures, figure, figures[Whole]) : 0);
            _smallest = Count == 0 ? figure.Number.Value : Math.Min(_smallest, figure.Number.Value);
            Sum += figure.Number.Value;
            Count++;
        }

        Last = index;
    }

    /// <summary>Whether less than the whole is wrong: nothing has been left out.</summary>
    public readonly bool NamesAll(decimal whole)
    {
        if (Count < 2 || Has(ListMarks.Closed))
        {
            return Count > 1 && (Sum > 0 || Kind != PartKind.Named); // 发稿3篇，其中涉密信息0条，其他免予公开的信息0条
        }

        return Opening != Opening.Chief && !Has(ListMarks.Open) && Kind switch
        {
            PartKind.Applicants => Has(ListMarks.OneHalf) && Has(ListMarks.OtherHalf),
            PartKind.Channels => Opening != Opening.Among || Count > 2 || (Has(ListMarks.OneHalf) && Has(ListMarks.OtherHalf)),
            PartKind.Outcomes => Opening is Opening.Parts or Opening.Bracket || Count > 3,
            PartKind.Named => Opening is Opening.Parts or Opening.Bracket
                || (Count >= ManyNames ? whole - Sum <= _smallest || (whole - Sum) * NearlyAll <= whole
                    : Count >= SomeNames && whole - Sum < _smallest && (whole - Sum) * VeryNearlyAll <= whole),
            _ => false,
        };
    }

    private readonly ListMarks MarksOf(in Figure figure) =>
        (figure.IsExact && (figure.Doubts & (Doubts.Period | Doubts.Inexact)) == 0 && figure.Part == Kind ? 0 : ListMarks.Mixed)
        | ((figure.Doubts & Doubts.Subset) == 0 ? 0 : ListMarks.Overlapping)
        | (figure.Subject is not { Column: >= 0 and var column }
            ? (figure.Has(WordRole.Online) ? ListMarks.OneHalf : 0) | (figure.Has(WordRole.Offline) ? ListMarks.OtherHalf : 0)
            : FormTerms.Official[column] is { IsKindOfApplicant: true, IsGroup: true } ? ListMarks.OtherHalf : ListMarks.OneHalf);

    /// <summary>What an entry says beside the whole and the entries before it.</summary>
    private readonly ListMarks MarksBeside(FigureList figures, in Figure figure, in Figure whole)
    {
        var isBehindStop = Count > 0 && figure.Has(FigureNotes.AfterStop) && !figures[Last].Has(FigureNotes.AfterStop);
        // 560条，其中网站268条，其他方式292条，规范性文件1条
        var isElse = Count > 1 && Sum == whole.Number.Value && (isBehindStop || Has(ListMarks.OneHalf | ListMarks.OtherHalf) || figure.Has(FigureNotes.Published) || figure.Counter != Counter
            || (figures[First].Has(WordRole.Channel) && !figure.Has(WordRole.Channel)));
        // 其中机构类20条，内有领导成员10条；工作类11条: what follows the stop is a part of the outer whole.
        var leavesInner = isBehindStop && whole.Has(FigureNotes.Entry) && whole.Opening != Opening.Bracket;
        // 公开信息70条，其中公开…9条，在公众号公开115条: a place that has as much, or more and a verb of its own, has it once more.
        var isOnceMore = figure.Number.Value == whole.Number.Value ? figure.Has(WordRole.Channel) || !figure.Has(FigureNotes.Entry)
            : figure.Has(FigureNotes.Published) && figure.Number.Value > whole.Number.Value;
        return (isElse ? ListMarks.Complete : 0) | (leavesInner || isOnceMore ? ListMarks.Overlapping : 0);
    }
}

/// <summary>What the entries of a list say together.</summary>
[Flags]
internal enum ListMarks
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

    /// <summary>自然人, 线上.</summary>
    OneHalf = 1 << 5,

    /// <summary>法人和其他组织, 线下: with the other half, all.</summary>
    OtherHalf = 1 << 6,

    /// <summary>Whatever stands before it and is of its kind may be the whole.</summary>
    AnyWhole = 1 << 7,
}
