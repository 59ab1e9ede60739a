namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>What of the properties of a paragraph decides where it stands: in which table, in which list.</summary>
internal readonly record struct BinaryParagraphProperties
{
    /// <summary>How many tables the paragraph stands in.</summary>
    public int Depth { get; init; }

    public bool IsInTable { get; init; }

    /// <summary>Whether it ends a row of the outermost table, and has the row's properties.</summary>
    public bool EndsRow { get; init; }

    /// <summary>Whether it ends a cell of a table in a table.</summary>
    public bool EndsInnerCell { get; init; }

    /// <summary>Whether it ends a row of a table in a table.</summary>
    public bool EndsInnerRow { get; init; }

    /// <summary>The number of its list; <see langword="null"/> where nothing says.</summary>
    public int? List { get; init; }

    public int? ListLevel { get; init; }

    public BinaryParagraphProperties With(Sprm sprm) => sprm.Code switch
    {
        Sprm.PFInTable => this with { IsInTable = sprm.Value != 0 },
        Sprm.PFTtp => this with { EndsRow = sprm.Value != 0 },
        Sprm.PItap => this with { Depth = sprm.Operand.Int32(0) },
        Sprm.PDtap => this with { Depth = unchecked(Depth + sprm.Operand.Int32(0)) },
        Sprm.PFInnerTableCell => this with { EndsInnerCell = sprm.Value != 0 },
        Sprm.PFInnerTtp => this with { EndsInnerRow = sprm.Value != 0 },
        Sprm.PIlfo => this with { List = sprm.Operand.Int16(0) },
        Sprm.PIlvl => this with { ListLevel = sprm.Value },
        _ => this,
    };
}
