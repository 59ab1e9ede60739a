using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Matching;
using Gov.Disclosure.Documents.Outline;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Forms;
using Gov.Disclosure.Json;
using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Documents.Reading;

/// <summary>Puts a report together from the blocks of a document: front matter, sections of prose, and the three tables.</summary>
internal sealed class ReportAssembly
{
    // Below the heading of another table one row alone may be anything.
    private const int RowsThatMakeATable = 2;

    // About two hundred cells and some texts.
    private const int PlacesOfAReport = 256;

    /// <summary>By which the sources of a report know its title.</summary>
    public static readonly JsonPointer TitlePointer = JsonPointer.Root.Append("title");

    private readonly DocumentOutline _outline;
    private readonly SourceDocument _document;
    private readonly IReadOnlyList<Paragraph> _others;
    private readonly ReportMetadata? _metadata;
    private readonly FormSet _forms;
    private readonly IReadOnlyDictionary<TableKind, TableLabels> _labels;
    private readonly AddressedCells? _addresses;
    private readonly UnreadParts _unread;
    private readonly string _file;
    private readonly AnnualReport _report = new();
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<JsonPointer, SourcePosition> _sources = new(PlacesOfAReport);
    private readonly Dictionary<JsonPointer, IReadOnlyList<SourcePosition>> _textLines = [];

    private ReportAssembly(SourceDocument document, IReadOnlyList<Paragraph> others, ReportMetadata? metadata, string file, FormSet forms)
    {
        _metadata = metadata;
        _document = document;
        _others = others;
        _outline = DocumentOutline.Of(_document);
        _file = file;
        _forms = forms;
        _labels = TableLabels.Of(forms);
        _addresses = AddressedCells.Of(document, forms);
        _unread = new UnreadParts(document, _outline, metadata, _labels, _report, _diagnostics, file);
    }

    /// <summary>The report of a document. Of several it is the latest, and the others are named in a finding.</summary>
    public static ReadResult Read(SourceDocument document, string file, FormSet forms)
    {
        var parts = Parts(document);
        IReadOnlyList<Paragraph> others = [.. parts.Skip(1).Select(part => part.Metadata?.Title ?? ReportParts.TitleOf(part.Document))];
        return new ReportAssembly(parts[0].Document, others, parts[0].Metadata, file, forms).Assemble();
    }

    /// <summary>All reports of a document, the latest first.</summary>
    public static IReadOnlyList<ReadResult> ReadAll(SourceDocument document, string file, FormSet forms) =>
        [.. Parts(document).Select(part => new ReportAssembly(part.Document, [], part.Metadata, file, forms).Assemble())];

    /// <summary>What this library writes is one report, whatever its texts quote.</summary>
    private static IReadOnlyList<(SourceDocument Document, ReportMetadata? Metadata)> Parts(SourceDocument document)
    {
        (SourceDocument Document, ReportMetadata? Metadata)[] parts = [.. ReportMetadata.Split(document).Select(part =>
        {
            var metadata = ReportMetadata.Take(ref part);
            return (ProseMark.Take(part), metadata);
        })];
        return parts is [(var only, null)]
            ? [.. ReportParts.Of(only).Select(part => (part, (ReportMetadata?)null))]
            : [.. parts.OrderByDescending(part => part.Metadata!.Year)];
    }

    private ReadResult Assemble()
    {
        var (title, preamble) = FrontMatter.Read(_outline, _metadata, _report);
        _report.Preamble = Prose(TextPlace.Preamble, preamble);
        if (title is not null)
        {
            _sources[TitlePointer] = title.Position with { File = _file };
        }

        if (_metadata is null)
        {
            PageTagReading.Apply(_document.Tags, _report, Report);
        }

        if (_report.Title is null || _report.Year is null)
        {
            Report(new Diagnostic(ReadingRules.TitleNotFound) { Cells = [TitlePointer] });
        }

        foreach (var section in ReportSection.All)
        {
            var found = _outline.Find(section);
            if (section.Table is { } kind)
            {
                ReadTable(kind, found);
            }
            else
            {
                ReadProse(section, found);
            }
        }

        _metadata?.ApplyNotes(_report);
        foreach (var other in _others)
        {
            Report(new Diagnostic(ReadingRules.AnotherReport) { Arguments = [new("found", other.Text)], Position = other.Position });
        }

        _unread.NoteMissing();
        return HasNothingOfAReport()
            ? new ReadResult(null, [new Diagnostic(ReadingRules.NotAReport) { Position = new SourcePosition { File = _file } }])
            : new ReadResult(_report, _diagnostics, _sources) { TextLines = _textLines, FileName = _file };
    }

    /// <summary>Whether neither title, section nor table was found, and no trace of them that the reader could not tell apart.</summary>
    private bool HasNothingOfAReport() => _report.Title is null
        && _metadata is null
        && _outline.Sections.Count == 0
        && _report is { ProactiveDisclosure: null, Requests: null, ReviewAndLitigation: null }
        && !_diagnostics.Any(diagnostic => diagnostic.Rule == ReadingRules.TableUndecidable || diagnostic.Rule == ReadingRules.HeadingInsideText);

    private void ReadProse(ReportSection section, OutlineSection? found)
    {
        var text = found is null ? null : Prose(TextPlace.Of(section), found.Blocks.SelectMany(GridPieces.Lines));
        if (found is not null)
        {
            _report.SetText(section, text ?? "");
            _sources[section.Pointer] = found.Heading.Position with { File = _file };
        }

        if (text is null)
        {
            _unread.NoteText(section, found);
        }
    }

    private void ReadTable(TableKind kind, OutlineSection? found)
    {
        var section = ReportSection.Of(kind);
        var reading = ReadAsPrescribed(kind, found?.Blocks ?? []) ?? Places(kind, found).Select(place => ReadTable(kind, place.Blocks, place.IsOwn)).FirstOrDefault(read => read is not null)
            ?? ReadByAddress(kind);
        var list = _addresses is null && _metadata is null && found is not null && reading?.Table.Form.Cells.All(cell => !reading.Table[cell].IsBlank) != true
            ? ListedNumbers.Find(found.Blocks, _labels[kind]) : null;
        var listed = list?.SaysMoreThan(reading?.Table) == true ? list : null;
        if (listed is not null)
        {
            reading = Begin(listed.Form);
            listed.Read(reading);
        }
        else if (reading is { Table.IsWhollyBlank: false })
        {
            list?.NoteUnread(reading);
        }

        var table = Keep(reading);
        var isFound = table is not null;
        if (found is not null)
        {
            _sources[section.Pointer] = found.Heading.Position with { File = _file };
            var prose = table is null ? found.Blocks
                : found.Blocks.Where(block => block is Paragraph line && listed?.Lines.Contains(line) != true
                    && (line.IsProse || !_labels.Values.Any(labels => LooseText.IsTable(line, labels))));
            if (Prose(TextPlace.Of(section), prose) is { } narrative)
            {
                // Prose without a table is kept beside a blank one, which the rules report as missing.
                table ??= ReportTable.Create(Preferred(kind));
                table.Narrative = narrative;
            }
        }

        if (table is not null)
        {
            _report.SetTable(table);
        }

        if (table is null or { IsWhollyBlank: true })
        {
            _unread.NoteTable(section, found, isFound, isList: list is not null && listed is null);
        }
    }

    private ReportTable? Keep(TableReading? reading)
    {
        _diagnostics.AddRange(reading?.Diagnostics ?? []);
        foreach (var annotation in reading?.Annotations ?? [])
        {
            _report.Annotations.Add(annotation);
        }

        return reading?.Table;
    }

    /// <summary>Where a table may stand, the likeliest place first: as a table in its own section, as loose lines there, both in other places.</summary>
    private IEnumerable<(IReadOnlyList<Block> Blocks, bool IsOwn)> Places(TableKind kind, OutlineSection? found)
    {
        var labels = _labels[kind];
        var own = TableYears.Of(found?.Blocks ?? [], _report.Year, labels);
        yield return (own, true);
        yield return ([Loose(own)], true);
        yield return ([.. _outline.Front, .. _outline.Sections.Where(other => other != found).SelectMany(other => other.Blocks)], false);

        foreach (var blocks in found is null ? [_document.Blocks]
            : _outline.Sections.Where(other => other != found && other.Section.Table is not null).Select(other => other.Blocks))
        {
            var lines = Loose(blocks);
            if (found is null || labels.Forms[0].Layout == TableLayout.RowsSideBySide
                || PrintedRows.Find([lines], labels).Count(row => row.Path is not null && row.Cells.Any(cell => cell.IsNumber)) >= RowsThatMakeATable)
            {
                yield return ([lines], false);
            }
        }

        CellStream Loose(IReadOnlyList<Block> blocks)
        {
            var stream = LooseText.Of(blocks.OfType<Paragraph>().Where(line => !line.IsProse), labels);
            return stream with { MayLackNumbers = blocks.OfType<Grid>().Any(grid => grid.Rows.Any(PrintedRows.IsNameless)) };
        }
    }

    private TableReading? ReadAsPrescribed(TableKind kind, IReadOnlyList<Block> blocks)
    {
        var form = Preferred(kind);
        if (_addresses is not null || _metadata is not null || form != _forms.PrescribedFor(kind, _report.Year ?? int.MaxValue)
            || PrescribedTable.Find(blocks, form, _labels[kind]) is not { } cells)
        {
            return null;
        }

        var reading = Begin(form);
        foreach (var decided in cells)
        {
            reading.Read(decided.Column, decided.Cell, decided.Header);
        }

        return reading;
    }

    private TableReading? ReadTable(TableKind kind, IReadOnlyList<Block> blocks, bool isInOwnSection)
    {
        var forms = _forms.Of(kind).ToArray();
        blocks = [.. blocks.Select(block => block is Grid grid ? TurnedTables.Turn(grid, _labels[kind]) : block)];
        if (forms[0].Layout == TableLayout.RowsSideBySide)
        {
            if (NumberLines.Find(blocks, forms[0], _labels[kind], isInOwnSection, _report.Year) is { Count: > 0 } lines)
            {
                var across = Begin(forms[0]);
                RowsSideBySide.Read(lines, across);
                across.NoteContradictions();
                return across;
            }

            // Printed the other way, one group per row: only the headers can say so.
            blocks = [.. blocks.OfType<Grid>()];
        }

        var labels = _labels[kind];
        var others = _labels.Where(other => other.Key != kind).Select(other => other.Value).ToArray();
        IReadOnlyList<PrintedRow> rows =
            [.. PrintedRows.Find(blocks, labels, isInOwnSection).Where(row => row.Path is not null || others.All(other => other.Row(row.Label.Text) is null))];
        if (forms[0].Layout == TableLayout.RowsSideBySide
            && !rows.Any(row => row.Path is not null && row.Headers?.PlacesOf(forms[0].Rows[0].Columns).Count == forms[0].Rows[0].Columns.Count))
        {
            return null;
        }

        if (!rows.Any(row => row.Path is not null))
        {
            return null;
        }

        var reading = Begin(PrintedRows.FormOf(rows, labels, Preferred(kind)));
        RowsBelowRows.Read(rows, reading);
        reading.NoteContradictions();
        NoteForm(reading, rows, labels);
        return reading;
    }

    /// <summary>A table that has lost its labels, by what the file itself says about its cells.</summary>
    private TableReading? ReadByAddress(TableKind kind)
    {
        if (_addresses?.FormOf(kind, Expected(kind)) is not { } form)
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
    private void NoteForm(TableReading reading, IReadOnlyList<PrintedRow> rows, TableLabels labels)
    {
        var form = reading.Form;
        if (form == _addresses?.FormOf(form.Kind) || (form == _forms.PrescribedFor(form.Kind, _report.Year ?? int.MaxValue) && form == Preferred(form.Kind)))
        {
            return;
        }

        // Nor does it show in rows that are there more than once with other numbers, or have none beside numbers that have no row: the name of a group of one form
        // is a row of another.
        var areAllOfRows = !rows.Any(row => row.Path is null && row.Cells.Any(cell => cell.IsNumber));
        IReadOnlyList<PrintedRow> read = [.. rows.Where(row => row.Path is not null && row.Cells.All(cell => cell.IsBlank || cell.IsNumber)
                && (areAllOfRows || row.Cells.Any(cell => cell.IsNumber) || !labels.IsGroup(row.Label.Text)))
            .GroupBy(row => row.Path).Where(prints => prints.Select(row => string.Join("|", row.Cells.Select(cell => cell.Text))).Distinct().Count() == 1)
            .SelectMany(prints => prints)];
        if (labels.Forms.Where(other => other != form).All(other => PrintedRows.FormOf(read, labels, other) == form))
        {
            return;
        }

        var section = ReportSection.Of(form.Kind);
        reading.Report(new Diagnostic(ReadingRules.FormUndecided)
        {
            Cells = [
                section.Pointer.Append(TableShape.FormKey),
                .. labels.Forms.SelectMany(other => other.Rows).Where(row => !labels.Forms.All(other => other.TryGetRow(row.Path, out _)))
                    .Select(row => PointerOf(section, row)).Distinct()],
            Place = new ReportLocation { Section = section },
            Actual = form.Edition.Id,
        }, position: null);
    }

    private static JsonPointer PointerOf(ReportSection section, FormRow row) =>
        row.Path.Split('.').Aggregate(section.Pointer, (pointer, part) => pointer.Append(part));

    private TableReading Begin(TableForm form) => new(form, _sources, _file) { Addresses = _addresses, IsOwn = _metadata is not null };

    /// <summary>
    /// The form to expect where a table does not show its own: the one that the file says, else that of the year; where table two is printed in another form
    /// than its year asks for, that one.
    /// </summary>
    private TableForm Preferred(TableKind kind) => _addresses?.FormOf(kind, Expected(kind)) ?? Expected(kind);

    private TableForm Expected(TableKind kind)
    {
        var year = _report.Year ?? int.MaxValue;
        return _report.ProactiveDisclosure is { IsWhollyBlank: false } disclosure && disclosure.Form != _forms.PrescribedFor(disclosure.Form.Kind, year)
            && _forms.TryGet(kind, disclosure.Form.Edition.Id, out var same)
            ? same
            : _forms.PrescribedFor(kind, year);
    }

    private void Report(Diagnostic diagnostic) =>
        _diagnostics.Add(diagnostic with { Position = (diagnostic.Position ?? new SourcePosition()) with { File = _file } });

    /// <summary>The lines of a text, and where each of them stands; <see langword="null"/> where there is none.</summary>
    private string? Prose(TextPlace place, IEnumerable<Block> blocks)
    {
        var lines = blocks.OfType<Paragraph>().ToArray();
        if (lines.Length == 0)
        {
            return null;
        }

        _textLines[place.Pointer] = [.. lines.SelectMany(line => line.Text.Split('\n').Select(_ => line.Position with { File = _file }))];
        return string.Join("\n", lines.Select(line => line.Text));
    }
}
