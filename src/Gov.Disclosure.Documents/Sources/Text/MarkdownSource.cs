namespace Gov.Disclosure.Documents;

/// <summary>Markdown: plain text in which a backslash takes the meaning from the sign behind it.</summary>
internal static class MarkdownSource
{
    public static SourceReading Read(byte[] bytes, DocumentReadOptions options)
    {
        var reading = TextSource.Read(bytes, MarkdownEscapes.Hide);
        return reading.Document is { } document ? SourceReading.Of([.. document.Blocks.Select(Show)]) : reading;
    }

    private static Block Show(Block block) => block switch
    {
        Paragraph paragraph => paragraph with { Text = MarkdownEscapes.Show(paragraph.Text) },
        Grid grid => new Grid([.. grid.Rows.Select(row => row with { Cells = [.. row.Cells.Select(Show)] })]),
        CellStream stream => stream with { Cells = [.. stream.Cells.Select(Show)] },
        _ => block,
    };

    private static GridCell Show(GridCell cell) => cell with { Text = MarkdownEscapes.Show(cell.Text) };
}
