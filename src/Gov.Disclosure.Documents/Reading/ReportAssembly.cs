using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Matching;
using Gov.Disclosure.Documents.Outline;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Documents.Reading;

/// <summary>Puts a report together from the blocks of a document: front matter, sections of prose, and the three tables.</summary>
internal sealed class ReportAssembly
{
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
        var search = new TableSearch(kind, found, _outline, _document, _forms, _addresses, _report, _sources, _file) { IsOwn = _metadata is not null };
        var table = Keep(search.Read());
        var isFound = table is not null;
        if (found is not null)
        {
            _sources[section.Pointer] = found.Heading.Position with { File = _file };
            var prose = table is null ? found.Blocks
                : found.Blocks.Where(block => block is Paragraph line && search.Listed?.Lines.Contains(line) != true
                    && (line.IsProse || !_labels.Values.Any(labels => LooseText.IsTable(line, labels))));
            if (Prose(TextPlace.Of(section), prose) is { } narrative)
            {
                // Prose without a table is kept beside a blank one, which the rules report as missing.
                table ??= ReportTable.Create(search.Preferred);
                table.Narrative = narrative;
            }
        }

        if (table is not null)
        {
            _report.SetTable(table);
        }

        if (table is null or { IsWhollyBlank: true })
        {
            _unread.NoteTable(section, found, isFound, isList: search.HasUnreadList);
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
