using DocumentFormat.OpenXml.Packaging;
using Gov.Disclosure.Documents.Reading;
using Gov.Disclosure.Documents.Sources.Excel;

namespace Gov.Disclosure.Documents.Annotating;

/// <summary>Puts findings into a workbook as notes at cells, which are filled with a colour.</summary>
internal sealed class ExcelAnnotator
{
    private readonly WorksheetPart[] _sheets;
    private readonly ExcelFills _fills;
    private readonly Dictionary<WorksheetPart, (ExcelCells Cells, ExcelNotes Notes)> _changed = [];
    private readonly AnnotateOptions _options;

    private ExcelAnnotator(WorkbookPart workbook, AnnotateOptions options)
    {
        _options = options;
        _sheets = [.. ExcelSource.VisibleSheets(workbook)];
        _fills = new ExcelFills(workbook);
    }

    public static AnnotateResult Write(
        byte[] original, Stream target, ReadResult read, IReadOnlyList<Remark> remarks, IReadOnlyList<CellChange> changes, AnnotateOptions options)
    {
        using var buffer = new MemoryStream();
        buffer.Write(original, 0, original.Length);
        IReadOnlyList<Uri> parts;
        var withoutPlace = new List<Remark>();
        using (var document = SpreadsheetDocument.Open(buffer, isEditable: true, new OpenSettings { AutoSave = false }))
        {
            if (document.StrictRelationshipFound)
            {
                return AnnotateResult.Refused("Annotate.Strict");
            }

            var annotator = new ExcelAnnotator(document.WorkbookPart!, options);
            var title = read.Sources.TryGetValue(ReportAssembly.TitlePointer, out var position) ? position : null;
            foreach (var place in remarks.GroupBy(
                remark => PlaceOf(remark) ?? title ?? new SourcePosition { Table = 1, Line = 1, Column = 1 }, SamePlace.Instance))
            {
                annotator.Add(place.Key, [.. place]);
            }

            withoutPlace.AddRange(remarks.Where(remark => PlaceOf(remark) is null));
            parts = annotator.Save();
        }

        buffer.Position = 0;
        PackageCopy.Write(original, buffer, parts, target);
        return AnnotateResult.Of(remarks, withoutPlace, []);
    }

    private static SourcePosition? PlaceOf(Remark remark) =>
        remark.Places.FirstOrDefault(place => place is { Table: not null, Line: not null, Column: not null });

    private void Add(SourcePosition place, IReadOnlyList<Remark> remarks)
    {
        var sheet = _sheets[place.Table!.Value - 1];
        if (!_changed.TryGetValue(sheet, out var changed))
        {
            _changed.Add(sheet, changed = (new ExcelCells(sheet.Worksheet!), new ExcelNotes(sheet, _options.Author)));
        }

        var address = new ExcelAddress(place.Line!.Value - 1, place.Column!.Value - 1);
        var cell = changed.Cells.At(address);
        changed.Notes.Add(address, [.. remarks.Select(remark => remark.Lines)]);
        var marked = remarks.Where(remark => remark.Line is null && PlaceOf(remark) is not null).ToArray();
        if (marked.Length > 0)
        {
            cell.StyleIndex = _fills.Over(cell.StyleIndex?.Value ?? 0, marked.Max(remark => remark.Finding.Severity));
        }
    }

    private List<Uri> Save()
    {
        var parts = new List<Uri>();
        foreach (var (sheet, notes) in _changed.Select(entry => (entry.Key, entry.Value.Notes)))
        {
            parts.AddRange(notes.Save());
            sheet.Worksheet!.Save();
            parts.Add(sheet.Uri);
        }

        parts.AddRange(_fills.Save());
        return parts;
    }

    /// <summary>Places that are one cell, whatever else is known of them.</summary>
    private sealed class SamePlace : IEqualityComparer<SourcePosition>
    {
        public static readonly SamePlace Instance = new();

        public bool Equals(SourcePosition? x, SourcePosition? y) => (x!.Table, x.Line, x.Column) == (y!.Table, y.Line, y.Column);

        public int GetHashCode(SourcePosition place) => (place.Table, place.Line, place.Column).GetHashCode();
    }
}
