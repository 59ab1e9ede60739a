namespace Gov.Disclosure.Narrative;

/// <summary>Adds up the parts of a figure that a sentence lists.</summary>
internal struct PartSum
{
    // A list of this many classes that lacks less than its smallest entry was meant to be the whole.
    private const int ManyClasses = 5;

    private decimal _smallest;

    public PartKind Kind { get; private set; }

    public decimal Sum { get; private set; }

    public int Count { get; private set; }

    public int End { get; private set; }

    /// <summary>Whether something that is no part stands among them.</summary>
    public bool IsMixed { get; set; }

    public void Add(PartKind kind, PrintedNumber number, int end)
    {
        IsMixed |= number.IsInexact || number.IsRounded;
        _smallest = Count == 0 ? number.Value : Math.Min(_smallest, number.Value);
        Kind = kind;
        Sum += number.Value;
        Count++;
        End = end;
    }

    /// <summary>How far the sum may be held against the whole.</summary>
    /// <param name="whole">The whole.</param>
    /// <param name="isOpen">Whether the parts were introduced by 其中, which need not name all.</param>
    public readonly ClaimDoubt DoubtAgainst(decimal whole, bool isOpen)
    {
        if (IsMixed || Count < 2)
        {
            return ClaimDoubt.Certain;
        }

        // Parts that exclude each other never make more than the whole.
        if (Sum >= whole)
        {
            return ClaimDoubt.None;
        }

        var namesAll = Kind switch
        {
            PartKind.Applicants => true,
            PartKind.Channels => !isOpen || Count > 2,
            _ => !isOpen || (Count >= ManyClasses && whole - Sum <= _smallest),
        };
        return namesAll ? ClaimDoubt.None : ClaimDoubt.Certain;
    }
}
