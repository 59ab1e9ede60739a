namespace Gov.Disclosure.Forms;

/// <summary>One term of a <see cref="YearRelation"/>.</summary>
internal sealed class YearTerm
{
    private YearTerm(string row, string column, bool isPreviousYears, bool isSubtracted)
    {
        Row = row;
        Column = column;
        IsPreviousYears = isPreviousYears;
        IsSubtracted = isSubtracted;
    }

    /// <summary>The JSON names from the table down to the row, joined by dots.</summary>
    public string Row { get; }

    /// <summary>The JSON name of the column.</summary>
    public string Column { get; }

    /// <summary>Whether the cell stands in last year's report; otherwise in this year's.</summary>
    public bool IsPreviousYears { get; }

    /// <summary>Whether the number is taken off instead of added.</summary>
    public bool IsSubtracted { get; }

    public static YearTerm PreviousYears(string row, string column) => new(row, column, isPreviousYears: true, isSubtracted: false);

    public static YearTerm Plus(string row, string column) => new(row, column, isPreviousYears: false, isSubtracted: false);

    public static YearTerm Minus(string row, string column) => new(row, column, isPreviousYears: false, isSubtracted: true);
}
