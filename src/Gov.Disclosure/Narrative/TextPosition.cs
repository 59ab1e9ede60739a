namespace Gov.Disclosure.Narrative;

/// <summary>Finds the place of a passage in the file that its text was read from.</summary>
internal static class TextPosition
{
    public static SourcePosition? Of(TextSpan? span, ReadResult read)
    {
        if (span is null || !read.TextLines.TryGetValue(span.Pointer, out var lines)
            || TextPlace.All.FirstOrDefault(place => place.Pointer == span.Pointer)?.In(read.Report!) is not { } text)
        {
            return null;
        }

        var line = 0;
        var start = 0;
        for (var at = text.IndexOf('\n'); at >= 0 && at < span.Offset; at = text.IndexOf('\n', at + 1))
        {
            line++;
            start = at + 1;
        }

        if (line >= lines.Count)
        {
            return null;
        }

        var position = lines[line];
        return position.Column is { } column ? position with { Column = column + span.Offset - start } : position;
    }
}
