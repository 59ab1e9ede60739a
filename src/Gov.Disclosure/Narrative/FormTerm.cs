namespace Gov.Disclosure.Narrative;

/// <summary>Something a table counts, as people name it: a row, a group of rows, a column or a group of columns with their labels in all forms.</summary>
internal sealed class FormTerm
{
    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);

    public FormTerm(TableKind table, bool isColumn, int index)
    {
        Table = table;
        IsColumn = isColumn;
        Index = index;
    }

    public TableKind Table { get; }

    public bool IsColumn { get; }

    /// <summary>The position among all terms.</summary>
    public int Index { get; }

    /// <summary>Whether a column, or a group of columns, that is one of the parts all applicants fall into.</summary>
    public bool IsKindOfApplicant { get; set; }

    /// <summary>Whether columns have this one as their group: 法人或其他组织.</summary>
    public bool IsGroup { get; set; }

    /// <summary>The group that a row stands in.</summary>
    public FormTerm? Group { get; set; }

    /// <summary>A term that loosely worded texts count with this one.</summary>
    public FormTerm? OftenWith { get; set; }

    public void AddLabel(string label) => _labels.Add(label);

    public override string ToString() => _labels.First();

    public bool Names(FormRow row) => !IsColumn && row.Labels.Any(label => _labels.Contains(LabelCore.Of(label)));

    public bool Names(FormColumn column) => IsColumn && column.Labels.Any(label => _labels.Contains(LabelCore.Of(label)));
}
