namespace Gov.Disclosure.Messages;

/// <summary>A relation across years with its numbers: a cell and the terms with whose sum it is compared.</summary>
internal sealed record YearRelationValue(YearRelationComparison Comparison, YearTermValue Cell, IReadOnlyList<YearTermValue> Terms, decimal Sum) : IMessageValue
{
    public string In(MessageCatalogue catalogue) => catalogue.Formula(this);
}

/// <summary>One number of a relation across years.</summary>
internal sealed record YearTermValue(FormCell Cell, Cell Value, int Year)
{
    /// <summary>Whether the number is taken off the others.</summary>
    public bool IsSubtracted { get; init; }
}
