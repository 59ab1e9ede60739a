using Gov.Disclosure.Documents.Sources.CompoundFiles;

namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>
/// Which of the shapes that float over the body show a picture ([MS-DOC] 2.9.172, OfficeArtContent). Of all that is drawn nothing else is of
/// use here, so that a drawing which cannot be followed has no pictures and does not make the file a broken one.
/// </summary>
internal static class FloatingPictures
{
    // [MS-ODRAW] 2.2.1, OfficeArtRecordHeader: a nibble that tells containers, the instance above it, the type, and the length.
    private const int HeaderLength = 8;
    private const int ContainerVersion = 0xF;
    private const int DrawingContainer = 0xF002;
    private const int ShapeGroup = 0xF003;

    // [MS-ODRAW] 2.2.40, OfficeArtFSP: the instance is the kind of the shape (2.4.24, MSOSPT), its content begins with the number of the shape.
    private const int Shape = 0xF00A;
    private const int PictureFrame = 75;

    /// <summary>The numbers of these shapes; of a group, the number of the group.</summary>
    public static HashSet<int> In(Bytes content)
    {
        var pictures = new HashSet<int>();

        // What all drawings share comes first; before each drawing stands a byte that tells whether it is of the body or of the headers.
        for (var at = Header(content, 0)?.End ?? content.Length; Header(content, at + 1) is { Type: DrawingContainer } drawing; at = drawing.End)
        {
            foreach (var all in Records(content, drawing.Start, drawing.End).Where(record => record.Type == ShapeGroup))
            {
                foreach (var top in Records(content, all.Start, all.End))
                {
                    var shapes = Shapes(content, top).ToArray();
                    if (shapes.Any(shape => shape.Instance == PictureFrame))
                    {
                        pictures.Add(content.Int32(shapes[0].Start));
                    }
                }
            }
        }

        return pictures;
    }

    /// <summary>All shapes within a record, at whatever depth.</summary>
    private static IEnumerable<ArtRecord> Shapes(Bytes content, ArtRecord within)
    {
        for (var at = within.Start; at < within.End && Header(content, at) is { } record; at = record.IsContainer ? record.Start : record.End)
        {
            if (record is { Type: Shape } && record.End - record.Start >= 4)
            {
                yield return record;
            }
        }
    }

    private static IEnumerable<ArtRecord> Records(Bytes content, int start, int end)
    {
        for (var at = start; at < end && Header(content, at) is { } record; at = record.End)
        {
            yield return record;
        }
    }

    private static ArtRecord? Header(Bytes content, int at)
    {
        if (at > content.Length - HeaderLength)
        {
            return null;
        }

        var (kind, start, length) = (content.UInt16(at), at + HeaderLength, content.UInt32(at + 4));
        return length <= content.Length - start
            ? new ArtRecord(content.UInt16(at + 2), kind >> 4, (kind & 0xF) == ContainerVersion, start, start + (int)length)
            : null;
    }

    private readonly record struct ArtRecord(int Type, int Instance, bool IsContainer, int Start, int End);
}
