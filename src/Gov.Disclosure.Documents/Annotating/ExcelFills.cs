using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Gov.Disclosure.Documents.Annotating;

/// <summary>
/// The styles of marked cells: as each cell was, with a fill of its own. They are added behind those the workbook has, which stay as they are.
/// </summary>
internal sealed class ExcelFills
{
    private readonly WorkbookPart _workbook;
    private readonly Dictionary<(uint Style, Severity Severity), uint> _styles = [];
    private readonly Dictionary<Severity, uint> _fills = [];

    public ExcelFills(WorkbookPart workbook) => _workbook = workbook;

    /// <summary>The number of the style that fills a cell over another style.</summary>
    public uint Over(uint style, Severity severity)
    {
        if (_styles.TryGetValue((style, severity), out var known))
        {
            return known;
        }

        var formats = Sheet.CellFormats!;
        var own = formats.Elements<CellFormat>().ElementAtOrDefault((int)Math.Min(style, int.MaxValue));
        var format = own is null ? new CellFormat() : (CellFormat)own.CloneNode(deep: true);
        format.FillId = FillOf(severity);
        format.ApplyFill = true;
        return _styles[(style, severity)] = Append(formats, format, count => formats.Count = count);
    }

    public IEnumerable<Uri> Save()
    {
        if (_styles.Count == 0)
        {
            return [];
        }

        Sheet.Save();

        // A workbook without styles has a new relation to them.
        return [_workbook.WorkbookStylesPart!.Uri, _workbook.Uri];
    }

    private Stylesheet Sheet
    {
        get
        {
            var part = _workbook.WorkbookStylesPart ?? _workbook.AddNewPart<WorkbookStylesPart>(PartName.Free(_workbook));
            var sheet = part.Stylesheet ??= new Stylesheet();

            // Excel takes the first two fills for none and grey whatever they say.
            sheet.Fonts ??= new Fonts(new Font()) { Count = 1 };
            sheet.Fills ??= new Fills(Filled(PatternValues.None), Filled(PatternValues.Gray125)) { Count = 2 };
            sheet.Borders ??= new Borders(new Border()) { Count = 1 };
            sheet.CellFormats ??= new CellFormats(new CellFormat()) { Count = 1 };
            return sheet;
        }
    }

    private uint FillOf(Severity severity)
    {
        if (!_fills.TryGetValue(severity, out var fill))
        {
            var fills = Sheet.Fills!;
            var colour = new PatternFill(new ForegroundColor { Rgb = "FF" + MarkColour.Of(severity) }, new BackgroundColor { Indexed = 64 })
            { PatternType = PatternValues.Solid };
            _fills[severity] = fill = Append(fills, new Fill(colour), count => fills.Count = count);
        }

        return fill;
    }

    private static Fill Filled(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static uint Append<T>(DocumentFormat.OpenXml.OpenXmlCompositeElement list, T element, Action<uint> setCount)
        where T : DocumentFormat.OpenXml.OpenXmlElement
    {
        var index = (uint)list.Elements<T>().Count();
        if (list.Elements<T>().LastOrDefault() is { } last)
        {
            last.InsertAfterSelf(element);
        }
        else
        {
            list.PrependChild(element);
        }

        setCount(index + 1);
        return index;
    }
}
