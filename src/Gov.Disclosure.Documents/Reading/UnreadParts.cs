using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Matching;
using Gov.Disclosure.Documents.Outline;
using Gov.Disclosure.Documents.Sources;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Forms.Official;

namespace Gov.Disclosure.Documents.Reading;

/// <summary>
/// What is said of the parts of a report of which nothing was read. What stands there and could not be made out is a doubt of the reader; only where there is no
/// trace of a part do the rules tell the agency that it is missing.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="outline">Its sections.</param>
/// <param name="metadata">What the file says of itself, where this library wrote it.</param>
/// <param name="labels">The labels of each table.</param>
/// <param name="report">What was read.</param>
/// <param name="diagnostics">What was said while reading.</param>
/// <param name="file">The name of the file.</param>
internal sealed class UnreadParts(
    SourceDocument document,
    DocumentOutline outline,
    ReportMetadata? metadata,
    IReadOnlyDictionary<TableKind, TableLabels> labels,
    AnnualReport report,
    List<Diagnostic> diagnostics,
    string file)
{
    // One row or one number alone may be anything.
    private const int FewestOfTable = 2;

    /// <summary>Says what stands where a text was not found.</summary>
    public void NoteText(ReportSection section, OutlineSection? found)
    {
        if (!NotePicture(section, found) && found is null)
        {
            NoteHeadingInsideText(section);
        }
    }

    /// <summary>Says what stands where a table has no number.</summary>
    /// <param name="section">The section of the table.</param>
    /// <param name="found">That section in the document.</param>
    /// <param name="isFound">Whether rows of the table were found.</param>
    /// <param name="isList">Whether its numbers stand in a list that could not be read.</param>
    public void NoteTable(ReportSection section, OutlineSection? found, bool isFound, bool isList)
    {
        if (NotePicture(section, found))
        {
            return;
        }

        var isInText = isList || (!isFound && IsTableInsideText(section.Table!.Value, found));
        var cell = isInText ? null : FirstUnread(section.Table!.Value, found, isFound);
        if (isInText || cell is not null)
        {
            Note(ReadingRules.TableUndecidable, section, cell?.Position);
        }
        else if (found is null)
        {
            NoteHeadingInsideText(section);
        }
    }

    /// <summary>
    /// Says why parts are missing: what may stand in the part of the file that is lost, and what reports before the first form did not have, is not missing from
    /// the report.
    /// </summary>
    public void NoteMissing()
    {
        ReportSection[] missing = [.. ReportSection.All.Where(IsMissing)];
        var firstYear = FormEditions.All[0].SinceYear;
        var said = document.IsCut || EndsInsideTable() ? new Diagnostic(ReadingRules.FileCut)
            : report.Year < firstYear && ReportSection.All.Where(section => section.Table is not null).All(missing.Contains)
                ? new Diagnostic(ReadingRules.EarlierForm) { Actual = report.Year.Value, Expected = firstYear }
            : null;
        if (said is not null)
        {
            Report(said with { Cells = [.. missing.Select(section => section.Pointer)] }, position: null);
        }
    }

    /// <summary>Where a picture stands in place of a table or a text, nobody can say that it is missing.</summary>
    private bool NotePicture(ReportSection section, OutlineSection? found)
    {
        var position = found?.Blocks.Select(block => block switch
        {
            Picture picture => picture.Position,
            Grid grid => grid.Rows.SelectMany(row => row.Cells).FirstOrDefault(cell => cell.IsUnreadable)?.Position,
            _ => null,
        }).FirstOrDefault(position => position is not null);
        if (position is not null)
        {
            Note(ReadingRules.PictureInPlace, section, position);
        }

        return position is not null;
    }

    private void NoteHeadingInsideText(ReportSection section)
    {
        // A page whose table is not closed has the rest of the report in a cell.
        var cells = metadata is null ? document.Blocks.OfType<Grid>().SelectMany(grid => grid.Rows).SelectMany(row => row.Cells) : [];
        var line = document.Blocks.OfType<Paragraph>().Where(MayHoldParts).Concat(cells.Select(cell => new Paragraph(cell.Text, cell.Position)))
            .FirstOrDefault(line => SectionHeading.Inside(line.Text).Contains(section));
        if (line is not null)
        {
            Note(ReadingRules.HeadingInsideText, section, line.Position, new DiagnosticArgument("section", section.Heading));
        }
    }

    private bool IsTableInsideText(TableKind kind, OutlineSection? found) =>
        LostTable.RowsIn((found?.Blocks ?? document.Blocks).OfType<Paragraph>().Where(MayHoldParts), labels[kind]) >= FewestOfTable;

    /// <summary>
    /// A table under the heading of which no cell was read is a doubt of the reader, not a table that is missing: one with numbers, or one with labels whose
    /// rows nobody recognises. Where the rows were recognised and have no numbers, it is printed blank; where their numbers are doubtful, each has said so;
    /// where only headers stand, there are no rows.
    /// </summary>
    private GridCell? FirstUnread(TableKind kind, OutlineSection? found, bool isFound)
    {
        var own = labels[kind];
        GridCell[] cells = [.. (found?.Blocks ?? []).SelectMany(CellsOf).Where(cell => !cell.IsBlank).SelectMany(Parted)];
        GridCell[] numbers = [.. cells.Where(cell => cell.IsNumber)];
        if (numbers.Length >= FewestOfTable)
        {
            return isFound && AreRowsTold(kind) ? null : numbers[0];
        }

        return isFound || cells.Count(cell => own.Knows(cell.Text)) < FewestOfTable || cells.All(IsOfHeader) ? null : cells[0];

        IEnumerable<GridCell> CellsOf(Block block) => block switch
        {
            Grid grid => grid.Rows.SelectMany(row => row.Cells),
            CellStream stream => stream.Cells,
            Paragraph { IsProse: false } line => LooseText.Of([line], own).Cells,
            _ => [],
        };

        // A line of numbers with other signs between them than a table has: 1，2，3.
        static IEnumerable<GridCell> Parted(GridCell cell) => !cell.IsNumber && cell.Text.Split('，', '、', '；', ',', ';') is { Length: > 1 } parts
            && Array.TrueForAll(parts, CellReading.IsNumberOrMark) ? parts.Select(part => cell with { Text = part }) : [cell];

        bool IsOfHeader(GridCell cell) => (own.Row(cell.Text) is null || own.IsHeader(cell.Text)) && (own.Knows(cell.Text) || IsPieceOfLabel(cell.Text, own));
    }

    /// <summary>Whether of each row it is said that its columns cannot be decided, or that it is not there.</summary>
    private bool AreRowsTold(TableKind kind)
    {
        Rule[] told = [.. diagnostics.Where(diagnostic => diagnostic.Place?.Table == kind).Select(diagnostic => diagnostic.Rule)];
        return told.Contains(ReadingRules.AlignmentUndecidable) && Array.TrueForAll(told, rule => rule == ReadingRules.AlignmentUndecidable || rule == ReadingRules.RowNotFound);
    }

    /// <summary>
    /// Whether the last section is that of a table whose last row is missing, and nothing else stands behind its cells. The form ends with two sections of text. A
    /// file that says which columns cells cover has its tables whole, and so has what this library wrote.
    /// </summary>
    private bool EndsInsideTable()
    {
        if (metadata is not null || outline.Sections.Count == 0 || outline.Sections[outline.Sections.Count - 1] is not { Section.Table: { } kind, Blocks.Count: > 0 } last)
        {
            return false;
        }

        var end = last.Blocks[last.Blocks.Count - 1];
        var hasAllRows = !IsMissing(last.Section) && report.GetTable(kind) is { } table
            && !diagnostics.Exists(diagnostic => diagnostic.Rule == ReadingRules.RowNotFound && diagnostic.Cells.Contains(table.Form.Cells[table.Form.Cells.Count - 1].Pointer));
        return !hasAllRows && (end is CellStream or Grid { Rows: [.., { HasColumns: false }] } || (end is Paragraph { IsProse: false } line
            && (LooseText.IsTable(line, labels[kind]) || IsPieceOfLabel(line.Text, labels[kind]))));
    }

    private static bool IsPieceOfLabel(string text, TableLabels labels) => labels.IsPiece(text) || labels.IsPieceOfHeader(text) || labels.IsPieceOfGroup(text);

    private bool IsMissing(ReportSection section) =>
        section.Table is { } kind ? report.GetTable(kind) is null or { IsWhollyBlank: true } : report.GetText(section) is null;

    /// <summary>
    /// Whether a line may hold a part of the report that has lost its layout: a text marked as prose is a text, a marked title the title, whatever they say.
    /// </summary>
    private bool MayHoldParts(Paragraph line) => !line.IsProse && metadata?.IsTitle(line) != true;

    private void Note(Rule rule, ReportSection section, SourcePosition? position, params DiagnosticArgument[] arguments) => Report(
        new Diagnostic(rule) { Cells = [section.Pointer], Place = new ReportLocation { Section = section }, Arguments = arguments }, position);

    private void Report(Diagnostic diagnostic, SourcePosition? position) =>
        diagnostics.Add(diagnostic with { Position = (position ?? new SourcePosition()) with { File = file } });
}
