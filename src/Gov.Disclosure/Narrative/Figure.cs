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

    /// <summary>How many brackets the figure stands in.</summary>
    public int Depth { get; init; }

    /// <summary>1 for more than last year, -1 for less, 0 for as much or for how many times as much.</summary>
    public int Direction { get; init; }

    /// <summary>What else the words beside the figure say.</summary>
    public FigureNotes Notes { get; init; }

    /// <summary>The sentence, counted from the first of the text.</summary>
    public int Sentence { get; init; }

    /// <summary>Where the words start in the text.</summary>
    public int Start { get; init; }

    /// <summary>Behind the last of the words.</summary>
    public int End { get; init; }

    public bool Has(FigureNotes note) => (Notes & note) != 0;

    /// <summary>Whether the number may be added up with others.</summary>
    public bool IsExact => (Doubts & Doubts.Inexact) == 0 && !Number.IsInexact && !Number.IsRounded;
}
