namespace Gov.Disclosure.Narrative;

/// <summary>One thing a sentence claims, with the words it is claimed in.</summary>
internal readonly record struct Claim
{
    public required ClaimKind Kind { get; init; }

    public required ClaimDoubt Doubt { get; init; }

    /// <summary>Where the words start in the text.</summary>
    public required int Start { get; init; }

    /// <summary>Behind the last of the words.</summary>
    public required int End { get; init; }

    /// <summary>The number printed; for parts, their whole.</summary>
    public PrintedNumber Number { get; init; }

    /// <summary>What the figure, or the figure the claim is about, counts.</summary>
    public Subject Subject { get; init; }

    /// <summary>The figure a share or a change is about.</summary>
    public decimal Figure { get; init; }

    /// <summary>The sum of the parts, the whole of a share, or last year's figure where the text has it.</summary>
    public decimal? Other { get; init; }

    /// <summary>1 for more than last year, -1 for less.</summary>
    public int Direction { get; init; }
}
