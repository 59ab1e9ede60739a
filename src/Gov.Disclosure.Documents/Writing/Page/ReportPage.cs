using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Outline;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Documents.Writing.Page;

/// <summary>Lays a report out as the official form prints it. Every format of documents is written from this layout.</summary>
internal static class ReportPage
{
    private static readonly int[] FactWidths = [1, 3];
    private static readonly int[] NoteWidths = [5, 4, 3];

    public static IReadOnlyList<PageBlock> Of(AnnualReport report)
    {
        var (beside, apart) = NotesOf(report);
        var labels = LabelsFor(report);
        var missing = labels.Where(table => report.GetTable(table.Forms[0].Kind) is null or { IsWhollyBlank: true }).ToArray();
        var page = new List<PageBlock>
            { Plain([.. ReportMetadata.FactsOf(report).Select(fact => (string[])[fact.Label, fact.Text])], FactWidths, isHeaded: false) };
        if (report.Title is { } title)
        {
            var line = PrintedText.OneLine(title);
            page.Add(new PageTitle(FrontMatter.IsTitle(line) ? line : ProseMark.Put(line, labels, missing)));
        }

        AddLines(TextPlace.Preamble);
        foreach (var section in ReportSection.All)
        {
            var table = section.Table is { } kind ? report.GetTable(kind) : null;
            var text = report.GetText(section);
            if (table is null && text is null)
            {
                continue;
            }

            page.Add(new PageHeading(section));
            AddLines(TextPlace.Of(section));
            if (table is not null)
            {
                page.Add(TablePrinter.Print(table, beside));
            }
        }

        if (apart.Count > 0)
        {
            page.Add(Plain([.. ReportMetadata.NotesOf(apart)], NoteWidths, isHeaded: true));
        }

        return page;

        void AddLines(TextPlace text) =>
            page.AddRange(PrintedText.Lines(text.In(report) ?? "").Select(line => new PageLine(ProseMark.Put(line, labels, missing), text.Pointer)));
    }

    /// <summary>
    /// Which notes stand in the cell beside the number, and which in a table of their own: notes on blank cells, on anything that is no cell, second notes
    /// on a cell, and notes that the order of the cells would bring before others.
    /// </summary>
    private static (Dictionary<FormCell, string> Beside, List<(Annotation Note, string Place)> Apart) NotesOf(AnnualReport report)
    {
        var beside = new Dictionary<FormCell, string>();
        var apart = new List<(Annotation Note, string Place)>();
        var last = (Table: -1, Cell: -1);
        foreach (var annotation in report.Annotations)
        {
            var found = report.Tables
                .Select((table, index) => (Table: table, Index: index, Cell: table.Form.TryGetCell(annotation.Pointer, out var cell) ? cell : null))
                .FirstOrDefault(entry => entry.Cell is not null);
            var text = string.Join("\n", PrintedText.Lines(annotation.Text));
            if (found.Cell is { } own && apart.Count == 0 && last.CompareTo((found.Index, own.Index)) < 0 && IsReadBack(found.Table[own], own.Kind, text))
            {
                beside.Add(own, text);
                last = (found.Index, own.Index);
            }
            else
            {
                var place = found.Cell is { } cell ? MessageCatalogue.Of(MessageLanguage.Chinese).Location(ReportLocation.Of(found.Table.Form, cell)) : "";
                apart.Add((annotation, place));
            }
        }

        return (beside, apart);
    }

    /// <summary>Whether a reader takes number and note apart again.</summary>
    private static bool IsReadBack(Cell content, CellKind kind, string note) =>
        CellReading.Of(TablePrinter.TextOf(content, note), kind) is { IsReadable: true, Unit: null } reading && reading.Content == content
            && reading.Note == note;

    private static IReadOnlyList<TableLabels> LabelsFor(AnnualReport report) =>
        [.. FormSet.Official.Forms.Union(report.Tables.Select(table => table.Form)).GroupBy(form => form.Kind).Select(forms => new TableLabels([.. forms]))];

    private static PageTable Plain(IReadOnlyList<IReadOnlyList<string>> rows, int[] widths, bool isHeaded) => new(
        [.. rows.Select((row, index) => (IReadOnlyList<PageCell>)[.. row.Select((text, column) => new PageCell(
            isHeaded && index == 0 ? PageCellKind.Header : !isHeaded && column == 0 ? PageCellKind.Label : PageCellKind.Text, text, column))])],
        widths)
    {
        HeaderRows = isHeaded ? 1 : 0,
    };
}
