namespace Gov.Disclosure.Messages;

/// <summary>A value of a message that each language words in its own way.</summary>
internal interface IMessageValue
{
    string In(MessageCatalogue catalogue);
}

/// <summary>What a place of a file may hold.</summary>
internal sealed record MessageTermValue(MessageTerm Term) : IMessageValue
{
    public string In(MessageCatalogue catalogue) => catalogue.Term(Term);
}

/// <summary>A place of the report.</summary>
internal sealed record LocationValue(ReportLocation Location) : IMessageValue
{
    public string In(MessageCatalogue catalogue) => catalogue.Location(Location);
}

/// <summary>Names, in any order.</summary>
internal sealed record NameListValue(IReadOnlyList<string> Names) : IMessageValue
{
    public string In(MessageCatalogue catalogue) => catalogue.List(Names);
}

/// <summary>Cells of one table, gathered by row so that a whole blank row is named once.</summary>
internal sealed record CellListValue(IReadOnlyList<FormCell> Cells) : IMessageValue
{
    public string In(MessageCatalogue catalogue) => catalogue.CellList(Cells);
}

/// <summary>Cells of one row by their columns.</summary>
internal sealed record ColumnListValue(IReadOnlyList<FormCell> Cells) : IMessageValue
{
    public string In(MessageCatalogue catalogue) => catalogue.ColumnList(Cells);
}

/// <summary>Both sides of a relation with the numbers printed in their cells.</summary>
internal sealed record RelationValue(Relation Relation, IReadOnlyList<Cell> Left, IReadOnlyList<Cell> Right) : IMessageValue
{
    public static RelationValue Of(Relation relation, ReportTable table) => new(
        relation,
        [.. relation.Left.Select(cell => table[cell])],
        [.. relation.Right.Select(cell => table[cell])]);

    public string In(MessageCatalogue catalogue) => catalogue.Formula(this);
}
