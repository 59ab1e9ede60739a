namespace Gov.Disclosure.Narrative;

/// <summary>The line of a text that a passage begins in, and where that line stands in the file.</summary>
/// <param name="Text">The line.</param>
/// <param name="Offset">Where the passage begins in it, in UTF-16 code units from 0.</param>
/// <param name="Position">Where the line stands.</param>
internal sealed record PlacedLine(string Text, int Offset, SourcePosition Position);

/// <summary>Finds the place of a passage in the file that its text was read from.</summary>
internal static class TextPosition
{
    public static SourcePosition? Of(TextSpan? span, ReadResult read)
    {
        if (LineOf(span, read) is not { Position: var position } line)
        {
            return null;
        }

        // Within a table the column is that of the cell.
        return position is { Column: { } column, Table: null } ? position with { Column = column + line.Offset } : position;
    }

    /// <summary>The line a passage begins in; <see langword="null"/> where the reader does not know it.</summary>
    public static PlacedLine? LineOf(TextSpan? span, ReadResult read)
    {
        if (span is null || !read.TextLines.TryGetValue(span.Pointer, out var lines)
            || TextPlace.All.FirstOrDefault(place => place.Pointer == span.Pointer)?.In(read.Report!) is not { } text)
        {
            return null;
        }

        var (line, start) = (0, 0);
        for (var at = text.IndexOf('\n'); at >= 0 && at < span.Offset; at = text.IndexOf('\n', at + 1))
        {
            (line, start) = (line + 1, at + 1);
        }

        var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
        return line < lines.Count ? new PlacedLine(text.Substring(start, end - start), span.Offset - start, lines[line]) : null;
    }
}
