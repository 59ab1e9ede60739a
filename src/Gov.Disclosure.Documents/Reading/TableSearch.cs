using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Matching;
using Gov.Disclosure.Documents.Outline;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Forms;
using Gov.Disclosure.Json;

namespace Gov.Disclosure.Documents.Reading;

/// <summary>
/// Where one table of a report stands, and which reading of it is believed: as the notice prints it, else what its labels and headers say in the likeliest place,
/// else what the file says of its cells; and in a list of numbers with their names where that says more.
/// </summary>
/// <param name="kind">The table.</param>
/// <param name="found">The section it belongs to, where its heading was found.</param>
/// <param name="outline">All sections.</param>
/// <param name="document">The document.</param>
/// <param name="forms">The forms that are known.</param>
/// <param name="addresses">What the file itself says about its cells; <see langword="null"/> where it says nothing.</param>
/// <param name="report">What has been read of the report: its year and its table two say which form to expect.</param>
/// <param name="sources">Where each cell was read.</param>
/// <param name="file">The name of the file.</param>
internal sealed class TableSearch(
    TableKind kind,
    OutlineSection? found,
    DocumentOutline outline,
    SourceDocument document,
    FormSet forms,
    AddressedCells? addresses,
    AnnualReport report,
    Dictionary<JsonPointer, SourcePosition> sources,
    string file)
{
    // Below the heading of another table one row alone may be anything.
    private const int RowsThatMakeATable = 2;

    private readonly TableLabels _labels = TableLabels.Of(forms)[kind];
    private readonly TableLabels[] _others = [.. TableLabels.Of(forms).Where(other => other.Key != kind).Select(other => other.Value)];

    /// <summary>Whether this library wrote the file.</summary>
    public bool IsOwn { get; init; }

    /// <summary>
    /// The form to expect where a table does not show its own: the one that the file says, else that of the year; where table two is printed in another form
    /// than its year asks for, that one.
    /// </summary>
    public TableForm Preferred => addresses?.FormOf(kind, Expected) ?? Expected;

    /// <summary>The list that the table was read from; <see langword="null"/> for a table with rows and columns.</summary>
    public ListedNumbers? Listed { get; private set; }

    /// <summary>Whether numbers stand in a list that is not believed.</summary>
    public bool HasUnreadList { get; private set; }

    private TableForm Expected
    {
        get
        {
            var year = report.Year ?? int.MaxValue;
            return report.ProactiveDisclosure is { IsWhollyBlank: false } disclosure && disclosure.Form != forms.PrescribedFor(disclosure.Form.Kind, year)
                && forms.TryGet(kind, disclosure.Form.Edition.Id, out var same)
                ? same
                : forms.PrescribedFor(kind, year);
        }
    }

    /// <summary>Reads the table; <see langword="null"/> where none is found.</summary>
    public TableReading? Read()
    {
        var reading = ReadAsPrescribed() ?? Places().Select(place => ReadIn(place.Blocks, place.IsInOwnSection)).FirstOrDefault(read => read is not null) ?? ReadByAddress();
        if (addresses is not null || IsOwn || found is null || reading?.Table.Form.Cells.All(cell => !reading.Table[cell].IsBlank) == true
            || ListedNumbers.Find(found.Blocks, _labels) is not { } list)
        {
            return reading;
        }

        if (list.SaysMoreThan(reading?.Table))
        {
            Listed = list;
            reading = Begin(list.Form);
            list.Read(reading);
            return reading;
        }

        HasUnreadList = true;
        if (reading is { Table.IsWhollyBlank: false })
        {
            list.NoteUnread(reading);
        }

        return reading;
    }

    private TableReading? ReadAsPrescribed()
    {
        if (addresses is not null || IsOwn || Preferred != forms.PrescribedFor(kind, report.Year ?? int.MaxValue)
            || PrescribedTable.Find(found?.Blocks ?? [], Preferred, _labels) is not { } cells)
        {
            return null;
        }

        var reading = Begin(Preferred);
        foreach (var decided in cells)
        {
            reading.Read(decided.Column, decided.Cell, decided.Header);
        }

        return reading;
    }

    /// <summary>Where a table may stand, the likeliest place first: as a table in its own section, as loose lines there, both in other places.</summary>
    private IEnumerable<(IReadOnlyList<Block> Blocks, bool IsInOwnSection)> Places()
    {
        var own = TableYears.Of(found?.Blocks ?? [], report.Year, _labels);
        yield return (own, true);
        yield return ([Loose(own)], true);
        yield return ([.. outline.Front, .. outline.Sections.Where(other => other != found).SelectMany(other => other.Blocks)], false);

        foreach (var blocks in found is null ? [document.Blocks]
            : outline.Sections.Where(other => other != found && other.Section.Table is not null).Select(other => other.Blocks))
        {
            var lines = Loose(blocks);
            if (found is null || _labels.Forms[0].Layout == TableLayout.RowsSideBySide
                || PrintedRows.Find([lines], _labels).Count(row => row.Path is not null && row.Cells.Any(cell => cell.IsNumber)) >= RowsThatMakeATable)
            {
                yield return ([lines], false);
            }
        }

        CellStream Loose(IReadOnlyList<Block> blocks)
        {
            var stream = LooseText.Of(blocks.OfType<Paragraph>().Where(line => !line.IsProse), _labels);
            return stream with { MayLackNumbers = blocks.OfType<Grid>().Any(grid => grid.Rows.Any(PrintedRows.IsNameless)) };
        }
    }

    private TableReading? ReadIn(IReadOnlyList<Block> blocks, bool isInOwnSection)
    {
        blocks = [.. blocks.Select(block => block is Grid grid ? TurnedTables.Turn(grid, _labels) : block)];
        var form = _labels.Forms[0];
        if (form.Layout != TableLayout.RowsSideBySide)
        {
            return ReadRows(PrintedRows.Find(blocks, _labels, isInOwnSection));
        }

        if (NumberLines.Find(blocks, form, _labels, isInOwnSection, report.Year) is { Count: > 0 } lines)
        {
            var reading = Begin(form);
            RowsSideBySide.Read(lines, reading);
            reading.NoteContradictions();
            return reading;
        }

        // Printed the other way, one group per row: only the headers can say so.
        var rows = PrintedRows.Find(blocks.OfType<Grid>(), _labels, isInOwnSection);
        return rows.Any(row => row.Path is not null && row.Headers?.PlacesOf(form.Rows[0].Columns).Count == form.Rows[0].Columns.Count) ? ReadRows(rows) : null;
    }

    private TableReading? ReadRows(IReadOnlyList<PrintedRow> printed)
    {
        PrintedRow[] rows = [.. printed.Where(row => row.Path is not null || _others.All(other => other.Row(row.Label.Text) is null))];
        if (!Array.Exists(rows, row => row.Path is not null))
        {
            return null;
        }

        var reading = Begin(PrintedRows.FormOf(rows, _labels, Preferred));
        RowsBelowRows.Read(rows, reading);
        reading.NoteContradictions();
        NoteForm(reading, rows);
        return reading;
    }

    /// <summary>A table that has lost its labels, by what the file itself says about its cells.</summary>
    private TableReading? ReadByAddress()
    {
        if (addresses?.FormOf(kind, Expected) is not { } form)
        {
            return null;
        }

        var reading = Begin(form);
        FormRow[] missing = [.. form.Rows.Where(row => !reading.TryReadByAddress(row, reading.CellsOf(row)))];
        if (missing.Length == form.Rows.Count)
        {
            return null;
        }

        if (missing.Length > 0)
        {
            reading.NotFound(missing);
        }

        return reading;
    }

    /// <summary>
    /// The form of a table shows only in rows that were read. Where those would do for another form as well, nobody can say that a wrong one was used.
    /// </summary>
    private void NoteForm(TableReading reading, IReadOnlyList<PrintedRow> rows)
    {
        var form = reading.Form;
        if (form == addresses?.FormOf(kind) || (form == forms.PrescribedFor(kind, report.Year ?? int.MaxValue) && form == Preferred))
        {
            return;
        }

        // Nor does it show in rows that are there more than once with other numbers, or have none beside numbers that have no row: the name of a group of one form
        // is a row of another.
        var areAllOfRows = !rows.Any(row => row.Path is null && row.Cells.Any(cell => cell.IsNumber));
        IReadOnlyList<PrintedRow> read = [.. rows.Where(row => row.Path is not null && row.Cells.All(cell => cell.IsBlank || cell.IsNumber)
                && (areAllOfRows || row.Cells.Any(cell => cell.IsNumber) || !_labels.IsGroup(row.Label.Text)))
            .GroupBy(row => row.Path).Where(prints => prints.Select(row => string.Join("|", row.Cells.Select(cell => cell.Text))).Distinct().Count() == 1)
            .SelectMany(prints => prints)];
        if (_labels.Forms.Where(other => other != form).All(other => PrintedRows.FormOf(read, _labels, other) == form))
        {
            return;
        }

        var section = ReportSection.Of(kind);
        reading.Report(new Diagnostic(ReadingRules.FormUndecided)
        {
            Cells = [
                section.Pointer.Append(TableShape.FormKey),
                .. _labels.Forms.SelectMany(other => other.Rows).Where(row => !_labels.Forms.All(other => other.TryGetRow(row.Path, out _)))
                    .Select(row => PointerOf(section, row)).Distinct()],
            Place = new ReportLocation { Section = section },
            Actual = form.Edition.Id,
        }, position: null);
    }

    private static JsonPointer PointerOf(ReportSection section, FormRow row) =>
        row.Path.Split('.').Aggregate(section.Pointer, (pointer, part) => pointer.Append(part));

    private TableReading Begin(TableForm form) => new(form, sources, file) { Addresses = addresses, IsOwn = IsOwn };
}
