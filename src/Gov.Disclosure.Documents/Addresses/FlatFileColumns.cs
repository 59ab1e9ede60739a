namespace Gov.Disclosure.Documents.Addresses;

/// <summary>The columns of a flat file, a table with one line per value of a report.</summary>
internal static class FlatFileColumn
{
    public const string Agency = "agency";
    public const string Year = "year";
    public const string Table = "table";
    public const string Row = "row";
    public const string Column = "column";
    public const string Value = "value";
    public const string State = "state";
    public const string Label = "label";

    public static IReadOnlyList<string> All { get; } = [Agency, Year, Table, Row, Column, Value, State, Label];

    /// <summary>The columns without which a table is another one.</summary>
    public static IReadOnlyList<string> Needed { get; } = [Table, Row, Column, Value, State];
}

/// <summary>What stands in the column of the state: what kind of value the line has.</summary>
internal static class FlatFileState
{
    public const string Number = "number";
    public const string Blank = "blank";
    public const string NotApplicable = "notApplicable";
    public const string Text = "text";
    public const string Note = "note";

    /// <summary>The member of a report that its lines of notes make up.</summary>
    public const string Annotations = "annotations";

    /// <summary>Something of a newer version of the contract, as its JSON; it is placed by its pointer.</summary>
    public const string Unknown = "json";
}
