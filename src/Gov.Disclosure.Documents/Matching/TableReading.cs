using System.Text.RegularExpressions;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Forms;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>A table while it is being read: its cells, and what is noted about them.</summary>
internal sealed class TableReading
{
    // How a cell without text is shown among others.
    private const string BlankCell = "□";

    private static readonly Regex Unit = new("[十百千万亿]*元", RegexOptions.CultureInvariant);

    private static readonly DiagnosticValue Nothing = DiagnosticValue.Of(new MessageTermValue(MessageTerm.NoNumber));

    private readonly List<(FormCell Cell, GridCell Printed)> _contradicted = [];
    private readonly string _file;
    private readonly Dictionary<JsonPointer, SourcePosition> _sources;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<Annotation> _annotations = [];

    public TableReading(TableForm form, Dictionary<JsonPointer, SourcePosition> sources, string file)
    {
        Table = ReportTable.Create(form);
        _sources = sources;
        _file = file;
    }

    public ReportTable Table { get; }

    /// <summary>What was found while it was read; nobody is told where another reading of the same table is believed.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The notes that stand beside its numbers.</summary>
    public IReadOnlyList<Annotation> Annotations => _annotations;

    /// <summary>What the file itself says about its cells; <see langword="null"/> where it says nothing.</summary>
    public AddressedCells? Addresses { get; init; }

    /// <summary>Whether this library wrote the file, every cell in its place.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether every cell says itself which one of the form it is; sums have nothing to add to that.</summary>
    public bool IsPlaced => IsOwn || Addresses is not null;

    public TableForm Form => Table.Form;

    /// <summary>Puts the text of a printed cell into a cell of the table.</summary>
    /// <param name="target">The cell of the table.</param>
    /// <param name="printed">The printed cell.</param>
    /// <param name="header">The header over it, which may name the unit, as in 采购总金额(万元).</param>
    public void Read(FormCell target, GridCell printed, string header = "")
    {
        if (Addresses?.Allow(target, printed) == false)
        {
            _contradicted.Add((target, printed));
            return;
        }

        var above = target.Kind == CellKind.Amount ? Unit.Match(header).Value : "";
        var unitAbove = above.Length > 0 ? AmountUnits.Find(above) : null;
        var reading = CellReading.Of(printed.Text, target.Kind);

        // A unit in the header that is none of the form's says the same as one beside the number.
        if (above.Length > 0 && reading is { Content.IsNumber: true, Unit: null } && (unitAbove is null || (target.Column.Unit is { } own && own != unitAbove)))
        {
            reading = CellReading.Of(printed.Text + above, target.Kind);
        }

        Table[target] = reading.Content;
        _sources[target.Pointer] = printed.Position with { File = _file };
        if ((reading.Unit ?? unitAbove) is { } unit && target.Column.UnitName is not null)
        {
            Table.SetUnit(target, unit);
        }

        if (reading.Note is not { } note)
        {
            return;
        }

        if (!printed.IsUnreadable)
        {
            _annotations.Add(new Annotation(target.Pointer, note));
        }

        Report(new Diagnostic(reading.IsReadable ? ReadingRules.CellAnnotated : ReadingRules.CellUnreadable)
        {
            Cells = [target.Pointer],
            Place = ReportLocation.Of(Form, target),
            Actual = reading.IsReadable ? reading.Content : printed.IsUnreadable ? DiagnosticValue.Of(new MessageTermValue(MessageTerm.NotText))
                : DiagnosticValue.FromText(note),
            Arguments = [new("note", note)],
        }, printed.Position);
    }

    /// <summary>
    /// Reads cells of a row that the labels leave open by what the file itself says about them, as long as that has not spoken against the labels.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="open">Its cells that are not yet read.</param>
    /// <param name="label">Its label; <see langword="null"/> where it was not found.</param>
    /// <returns>False where the file does not say enough.</returns>
    public bool TryReadByAddress(FormRow row, IReadOnlyList<FormCell> open, GridCell? label = null)
    {
        // Rows side by side are one to who prints them: a cell that was lost may have gone into one of another row.
        var cells = Form.Layout == TableLayout.RowsSideBySide ? Form.Cells : CellsOf(row);
        if (_contradicted.Count > 0 || Addresses?.Row(cells, label) is not { } printed)
        {
            return false;
        }

        for (var i = 0; i < cells.Count; i++)
        {
            if (open.Contains(cells[i]))
            {
                Read(cells[i], printed[i].Cell, printed[i].Header);
            }
        }

        return true;
    }

    /// <summary>Notes the cells that were left blank because the file itself says that they are others than those their labels name.</summary>
    public void NoteContradictions()
    {
        foreach (var row in _contradicted.GroupBy(entry => entry.Cell.Row))
        {
            var (cell, printed) = row.First();
            Report(new Diagnostic(ReadingRules.AddressDisagrees)
            {
                Cells = [.. row.Select(entry => entry.Cell.Pointer)],
                Place = new ReportLocation { Table = Form.Kind, Row = row.Key },
                Arguments =
                [
                    new("cells", DiagnosticValue.Of(new CellListValue([.. row.Select(entry => entry.Cell)]))),
                    new("column", cell.Column.Label),
                    new("one", Shown(printed.Shown)),
                    new("other", Addresses!.TextsOf(cell) is { Count: > 0 } texts ? string.Join("、", texts.Select(Shown)) : Nothing),
                ],
            }, printed.Position);
        }

        static string Shown(string text) => CharacterFolding.IsBlank(text) ? BlankCell : text;
    }

    /// <summary>
    /// Notes cells of a row that are left blank because their column cannot be decided, with two readings of the first that is not the same in both.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="cells">The cells that are left blank.</param>
    /// <param name="columns">All cells of the form that the printed ones may stand for, in its order.</param>
    /// <param name="printed">The printed cells.</param>
    /// <param name="position">Where they stand.</param>
    public void Undecidable(
        FormRow row, IReadOnlyList<FormCell> cells, IReadOnlyList<FormCell> columns, IReadOnlyList<GridCell> printed, SourcePosition? position)
    {
        // Counted from the first cell, or from the last; where they are as many as columns, one may be lost and another be too many.
        int[] shifts = [printed.Count == columns.Count ? -1 : printed.Count - columns.Count, 1];
        var (cell, one, other) = cells.Select(cell => (Cell: cell, One: At(cell, 0)))
            .Select(way => (way.Cell, way.One, Other: shifts.Select(shift => At(way.Cell, shift)).Where(text => text != way.One).DefaultIfEmpty(way.One).First()))
            .OrderBy(way => way.One == way.Other).First();
        Report(new Diagnostic(ReadingRules.AlignmentUndecidable)
        {
            Cells = [.. cells.Select(cell => cell.Pointer)],
            Place = new ReportLocation { Table = Form.Kind, Row = row },
            Arguments =
            [
                new("cells", DiagnosticValue.Of(new CellListValue(cells))),
                new("printed", printed.Count == 0 ? Nothing : string.Join(" | ", printed.Select(text => text.IsBlank ? BlankCell : text.Shown))),
                new("column", cell.Column.Label),
                new("one", one ?? Nothing),
                new("other", other ?? Nothing),
            ],
        }, position);

        string? At(FormCell cell, int shift) => columns.TakeWhile(column => column != cell).Count() + shift is >= 0 and var index && index < printed.Count
            && !printed[index].IsBlank ? printed[index].Shown : null;
    }

    public void Repeated(FormRow row, SourcePosition position) => Report(new Diagnostic(ReadingRules.RowRepeated)
    {
        Cells = [.. CellsOf(row).Select(cell => cell.Pointer)],
        Place = new ReportLocation { Table = Form.Kind, Row = row },
    }, position);

    public void NotRecognised(GridCell label, IReadOnlyList<GridCell> cells) => Report(new Diagnostic(ReadingRules.RowNotRecognised)
    {
        Place = new ReportLocation { Table = Form.Kind },
        Arguments =
        [
            new("table", DiagnosticValue.Of(new LocationValue(new ReportLocation { Table = Form.Kind }))),
            new("label", label.Shown),
            new("numbers", string.Join(" | ", cells.Select(cell => cell.Shown))),
        ],
    }, label.Position);

    public void NotFound(IReadOnlyList<FormRow> rows) => Report(new Diagnostic(ReadingRules.RowNotFound)
    {
        Cells = [.. rows.SelectMany(CellsOf).Select(cell => cell.Pointer)],
        Place = new ReportLocation { Table = Form.Kind },
        Arguments =
        [
            new("table", DiagnosticValue.Of(new LocationValue(new ReportLocation { Table = Form.Kind }))),
            new("rows", string.Join("、", rows.Select(row => $"“{row.Label}”"))),
        ],
    }, null);

    public IReadOnlyList<FormCell> CellsOf(FormRow row)
    {
        var cells = new FormCell[row.Columns.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Form.Cells[row.FirstCell + i];
        }

        return cells;
    }

    public void Report(Diagnostic diagnostic, SourcePosition? position) =>
        _diagnostics.Add(diagnostic with { Position = (position ?? new SourcePosition()) with { File = _file } });
}
