using Gov.Disclosure.Documents.Addresses;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// The cells of a document that say themselves which cells of the form they are. That is one more kind of evidence beside the labels: where both speak they
/// must say the same, and an address speaks alone only where the labels are gone, not where they say something else.
/// </summary>
internal sealed class AddressedCells
{
    private readonly FormSet _forms;
    private readonly Dictionary<string, JsonPointer?> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonPointer, List<(GridCell Cell, GridRow Row, Grid Grid)>> _places = [];

    private readonly IReadOnlyCollection<TableLabels> _labels;

    private AddressedCells(FormSet forms)
    {
        _forms = forms;
        _labels = [.. TableLabels.Of(forms).Values];
    }

    /// <summary>The cells of a document; <see langword="null"/> where none has an address.</summary>
    public static AddressedCells? Of(SourceDocument document, FormSet forms)
    {
        AddressedCells? cells = null;
        foreach (var grid in document.Blocks.OfType<Grid>())
        {
            for (var row = 0; row < grid.Rows.Count; row++)
            {
                cells = Add(grid, grid.Rows[row], forms, cells);
            }
        }

        return cells;
    }

    /// <summary>The form of a table that has all cells of which addresses are there; <see langword="null"/> where these leave it open.</summary>
    /// <param name="kind">The table.</param>
    /// <param name="expected">The form to take of several, if it is one of them.</param>
    public TableForm? FormOf(TableKind kind, TableForm? expected = null)
    {
        var section = ReportSection.Of(kind).Pointer + "/";
        JsonPointer[] own = [.. _places.Keys.Where(pointer => pointer.ToString().StartsWith(section, StringComparison.Ordinal))];
        TableForm[] fitting = own.Length == 0 ? [] : [.. _forms.Of(kind).Where(form => Array.TrueForAll(own, pointer => form.TryGetCell(pointer, out _)))];
        return fitting.Length == 1 ? fitting[0] : fitting.Contains(expected) ? expected : null;
    }

    /// <summary>Whether the addresses do not speak against the labels, which put a printed cell into a cell of the form.</summary>
    public bool Allow(FormCell target, GridCell printed) => PointerOf(printed) is { } own
        ? own == target.Pointer
        : !_places.TryGetValue(target.Pointer, out var places) || places.Exists(place => place.Cell.Text == printed.Text);

    /// <summary>The texts that the addresses put into a cell.</summary>
    public IReadOnlyList<string> TextsOf(FormCell target) =>
        _places.TryGetValue(target.Pointer, out var places) ? [.. places.Select(place => place.Cell.Shown).Distinct()] : [];

    /// <summary>
    /// The printed cells of a row of the form by their addresses alone; <see langword="null"/> where these do not tell. All must be there, each once, side by
    /// side in the order of the form, with nothing before or among them that has no address, and under no header of another column.
    /// </summary>
    /// <param name="cells">The cells of the row of the form.</param>
    /// <param name="label">The label of the row, which says the same; <see langword="null"/> where the row must have none.</param>
    /// <returns>The printed cells with the headers that are left over them.</returns>
    public IReadOnlyList<(GridCell Cell, string Header)>? Row(IReadOnlyList<FormCell> cells, GridCell? label = null)
    {
        var places = cells.Select(cell => _places.TryGetValue(cell.Pointer, out var found) && found.Count == 1 ? found[0] : default).ToArray();
        if (Array.Exists(places, place => place.Cell?.Span is not { Rows: 1 } || place.Row != places[0].Row))
        {
            return null;
        }

        var (_, row, grid) = places[0];
        int[] columns = [label?.Span?.End - 1 ?? -1, .. places.Select(place => place.Cell.Span!.Value.Column)];
        var isInOrder = Enumerable.Range(1, places.Length).All(i => columns[i] > columns[i - 1]);
        var isAlone = row.Cells.All(
            cell => cell.IsBlank || PointerOf(cell) is not null
                || cell.Span!.Value.Column is var column && (column <= columns[0] || column > columns[places.Length]));
        var headers = places.Select(place => HeaderOver(place.Cell, row, grid)).ToArray();
        return isInOrder && isAlone && Enumerable.Range(0, cells.Count).All(i => Names(headers[i], cells[i]))
            ? [.. places.Select((place, i) => (place.Cell, headers[i]))] : null;
    }

    private static AddressedCells? Add(Grid grid, GridRow row, FormSet forms, AddressedCells? cells)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row.Cells[i].Address is null)
            {
                continue;
            }

            cells ??= new AddressedCells(forms);
            if (cells.PointerOf(row.Cells[i]) is { } pointer)
            {
                if (!cells._places.TryGetValue(pointer, out var places))
                {
                    cells._places.Add(pointer, places = []);
                }

                places.Add((row.Cells[i], row, grid));
            }
        }

        return cells;
    }

    private JsonPointer? PointerOf(GridCell cell)
    {
        if (cell.Address is not { } address)
        {
            return null;
        }

        if (!_found.TryGetValue(address, out var pointer))
        {
            _found.Add(address, pointer = CellAddress.Find(address, _forms));
        }

        return pointer;
    }

    /// <summary>The nearest header over a cell; empty where none is left.</summary>
    private string HeaderOver(GridCell printed, GridRow row, Grid grid) => grid.Rows.TakeWhile(other => other != row).Reverse().SelectMany(other => other.Cells)
        .FirstOrDefault(
            other => other.Span is { } span && span.Overlaps(printed.Span!.Value.Column, printed.Span.Value.End)
                && _labels.Any(labels => labels.IsHeader(other.Text)))?.Text ?? "";

    private static bool Names(string header, FormCell cell) =>
        header.Length == 0 || cell.Column.Labels.Concat(cell.Row.Labels).Any(label => LabelKey.Of(label) == LabelKey.Of(header));
}
