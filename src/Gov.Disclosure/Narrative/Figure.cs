using Gov.Disclosure.Narrative.Words;

namespace Gov.Disclosure.Narrative;

/// <summary>A figure of a sentence, or a statement that stands for one, as the sentence means it.</summary>
internal readonly record struct Figure
{
    public required FigureKind Kind { get; init; }

    public PrintedNumber Number { get; init; }

    /// <summary>The last character of the number with its unit: 条 and 篇 do not add up.</summary>
    public char Counter { get; init; }

    /// <summary>What is counted; <see langword="null"/> where no table counts it.</summary>
    public Subject? Subject { get; init; }

    public Doubts Doubts { get; init; }

    /// <summary>By what the whole is divided that this is a part of.</summary>
    public PartKind Part { get; init; }

    /// <summary>How the list was opened that starts here.</summary>
    public Opening Opening { get; init; }

    /// <summary>The mark behind it.</summary>
    public char After { get; init; }

    /// <summary>How many brackets the figure stands in.</summary>
    public int Depth { get; init; }

    /// <summary>1 for more than last year, -1 for less, 0 for as much or for how many times as much.</summary>
    public int Direction { get; init; }

    /// <summary>What the words beside the figure do, as in their phrase.</summary>
    public ulong Roles { get; init; }

    /// <summary>What else they say.</summary>
    public FigureNotes Notes { get; init; }

    /// <summary>The sentence, counted from the first of the text.</summary>
    public int Sentence { get; init; }

    /// <summary>Where the words start in the text.</summary>
    public int Start { get; init; }

    /// <summary>Behind the last of the words.</summary>
    public int End { get; init; }

    public bool Has(WordRole role) => (Roles & (1ul << (int)role)) != 0;

    public bool Has(FigureNotes note) => (Notes & note) != 0;

    /// <summary>Whether the number may be added up with others.</summary>
    public bool IsExact => (Doubts & Doubts.Inexact) == 0 && !Number.IsInexact && !Number.IsRounded;
}

/// <summary>What a figure says, or a statement without one.</summary>
internal enum FigureKind : byte
{
    /// <summary>How many there are.</summary>
    Count,

    /// <summary>How many there were last year: 较上年的36件.</summary>
    Base,

    /// <summary>The whole of the share that follows: 占全部12件的58%.</summary>
    ShareBase,

    /// <summary>A percentage of a figure: 占4.9%.</summary>
    Share,

    /// <summary>A percentage with a name of its own: 办结率95%.</summary>
    Rate,

    /// <summary>A change against last year: 增长20%, 减少9件, 是上年的3.5倍, 持平.</summary>
    Change,

    /// <summary>The fee for information that was charged, in 元.</summary>
    Fee,

    /// <summary>Every request was done.</summary>
    AllDone,

    /// <summary>Every request due was done in time.</summary>
    AllOnTime,

    /// <summary>Something that no table counts.</summary>
    Other,
}

/// <summary>Small words beside a figure that decide how it is held against others.</summary>
[Flags]
internal enum FigureNotes
{
    None = 0,

    /// <summary>其余, 另有: together with the one before it is the whole.</summary>
    Rest = 1 << 0,

    /// <summary>共, 合计.</summary>
    Whole = 1 << 1,

    /// <summary>A list that says 等.</summary>
    Etc = 1 << 2,

    /// <summary>A percentage that says itself of what it is: 自然人占87.5%.</summary>
    OwnSubject = 1 << 3,

    /// <summary>Said in a word, not in a number: 未收到, 均已公开.</summary>
    Implied = 1 << 4,

    /// <summary>A part of the level, which cannot be more than all of it.</summary>
    AtMost = 1 << 5,

    /// <summary>Something that a table counts, narrowed down by words that nobody knows.</summary>
    Narrowed = 1 << 6,

    /// <summary>其中维持4件: the words before say what of.</summary>
    OfThread = 1 << 7,

    /// <summary>市本级310件、县级680件，分别占31.3%、68.7%: which of the figures before is meant is open.</summary>
    Respectively = 1 << 8,

    /// <summary>What is published, which no table counts.</summary>
    Published = 1 << 9,

    /// <summary>An entry of a list of names.</summary>
    Entry = 1 << 10,

    /// <summary>A semicolon or a full stop stands before it.</summary>
    AfterStop = 1 << 11,

    /// <summary>An entry that says that something is published.</summary>
    Verb = 1 << 12,
}

/// <summary>By what a whole is divided, so that each thing is in one part alone.</summary>
internal enum PartKind : byte
{
    None,

    /// <summary>The ways by which requests came in.</summary>
    Channels,

    /// <summary>自然人, 法人和其他组织.</summary>
    Applicants,

    /// <summary>予以公开, 不予公开.</summary>
    Outcomes,

    /// <summary>维持, 纠正.</summary>
    CaseResults,

    /// <summary>Names of anything: 工作动态, 涉及征地.</summary>
    Named,
}

/// <summary>Why a figure may not be the one a table has. A doubt belongs to the words it comes from and to what they govern.</summary>
[Flags]
internal enum Doubts : byte
{
    None = 0,

    /// <summary>The scope may be another: 全区, words before the verb that nobody knows. Figures beside it that fit prove the scope.</summary>
    Scope = 1,

    /// <summary>The matter may be another: 行政复议 of which nobody says that it is about disclosure. Figures of the same table that fit prove it.</summary>
    Matter = 2,

    /// <summary>Results of what was received may leave out what was carried over. Other results that fit prove that they do not.</summary>
    Carry = 4,

    /// <summary>Words that nobody knows narrow down what is counted.</summary>
    Words = 8,

    /// <summary>Another year, or not a whole one.</summary>
    Period = 16,

    /// <summary>Somebody else's figure.</summary>
    Elsewhere = 32,

    /// <summary>No exact number.</summary>
    Inexact = 64,

    /// <summary>A part of something that no table has.</summary>
    Subset = 128,
}
