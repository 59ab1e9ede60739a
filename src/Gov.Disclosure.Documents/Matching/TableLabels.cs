namespace Gov.Disclosure.Documents;

/// <summary>All labels of one table over all forms that are known: its rows, its groups of rows, and its headers.</summary>
internal sealed class TableLabels
{
    // The corner of every block of table two; it heads the column of labels and so is no column of its own.
    private const string Corner = "信息内容";

    private readonly LabelIndex<string> _rows;
    private readonly LabelIndex<string> _headers;
    private readonly LabelIndex<string> _groups;

    public TableLabels(IReadOnlyList<TableForm> forms)
    {
        Forms = forms;
        var rows = forms.SelectMany(form => form.Rows).ToArray();
        _rows = new LabelIndex<string>(rows.Select(row => (row.Label, row.Path)));
        _headers = new LabelIndex<string>(rows.SelectMany(row => row.Columns).SelectMany(column => column.Labels).Select(label => (label, label)).Append((Corner, Corner)));
        _groups = new LabelIndex<string>(rows.SelectMany(row => row.Labels.Take(row.Labels.Count - 1)).Distinct().Select(label => (label, label)));
    }

    public IReadOnlyList<TableForm> Forms { get; }

    /// <summary>The path of the row a label names; <see langword="null"/> where it names none.</summary>
    public string? Row(string text) => _rows.TryFind(text, out var path) ? path : null;

    public bool IsHeader(string text) => _headers.TryFind(text, out _);

    public static bool IsCorner(string text) => LabelKey.Of(text) == Corner;

    public bool IsGroup(string text) => _groups.TryFind(text, out _);

    /// <summary>Whether a text is any label of the table, or the note about its sums, which is all in brackets.</summary>
    public bool Knows(string text) => Row(text) is not null || IsHeader(text) || IsGroup(text) || LabelKey.Of(text).Length == 0;

    /// <summary>How many row labels stand somewhere in a text that has lost its table.</summary>
    public int CountIn(string text)
    {
        var key = LabelKey.Of(text);
        return Forms.SelectMany(form => form.Rows).Select(row => LabelKey.Of(row.Label)).Distinct().Count(label => label.Length > 1 && key.Contains(label));
    }
}
