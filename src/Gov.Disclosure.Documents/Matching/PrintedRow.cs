using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>A row of the file that carries an official label, or numbers under a label that is none.</summary>
/// <param name="Path">The path of the official row; <see langword="null"/> where the label is not official.</param>
/// <param name="Label">The cell with the label.</param>
/// <param name="Cells">The cells behind it.</param>
/// <param name="Header">The rows of headers of the block the row stands in; empty where none was printed.</param>
internal sealed record PrintedRow(string? Path, GridCell Label, IReadOnlyList<GridCell> Cells, IReadOnlyList<GridRow> Header)
{
    // 其他 and 总计 are part of many labels.
    private const int FewestOfName = 4;

    /// <summary>The whole row, where the file says where it ends.</summary>
    public PrintedLine? Line { get; init; }

    /// <summary>Whether anything is printed behind its label.</summary>
    public bool IsFilled => Cells.Any(cell => !cell.IsBlank);

    /// <summary>Whether headers were printed over it.</summary>
    public bool IsHeaded => Header.Count > 0 || Headers is not null;

    /// <summary>Whether a row of numbers without a label stands directly above.</summary>
    public bool IsBelowNameless { get; init; }

    /// <summary>Whether something stands there that may be what the row lacks: a text behind its label, numbers of which no label is known, the end of the text.</summary>
    public bool MayLackNumbers { get; init; }

    /// <summary>The column in which its label is printed once more, behind its numbers.</summary>
    public int? NumbersEnd { get; init; }

    /// <summary>Whether the label behind its numbers is missing, or stands elsewhere than in other rows.</summary>
    public bool HasMoved { get; init; }

    /// <summary>What is the same for all rows below the same headers.</summary>
    public object? Block => Line?.Headers ?? (Header is [{ Cells: [var first, ..] }, ..] ? (object?)first : null);

    /// <summary>The headers over the columns, where the file says which columns they cover; <see langword="null"/> where none were printed.</summary>
    public ColumnHeaders? Headers => Line is { Row.HasColumns: true } line ? line.Headers : null;

    /// <summary>Whether its label has the name of a row of the form in it.</summary>
    public bool Names(FormRow row) => LabelKey.Of(row.Label) is { Length: >= FewestOfName } key && LabelKey.Of(Label.Text).Contains(key);
}
