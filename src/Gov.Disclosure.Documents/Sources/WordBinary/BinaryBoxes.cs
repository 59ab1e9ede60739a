namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>
/// What floats over the body: shapes are anchored to characters ([MS-DOC] 2.8.27, PlcfSpa), and the texts of boxes name their shape (2.8.32,
/// PlcftxbxTxt).
/// </summary>
internal sealed class BinaryBoxes
{
    // [MS-DOC] 2.9.253 and 2.9.106, Spa and FTXBXS.
    private const int AnchorLength = 26;
    private const int TextLength = 22;
    private const int TextShapeAt = 14;

    private readonly List<(int Position, TextRange Text)> _boxes = [];
    private readonly HashSet<int> _pictures = [];

    public BinaryBoxes(FileInformation file)
    {
        var anchors = new Plc(file.Part(TablePart.Drawings), AnchorLength);
        var positions = new Dictionary<int, int>();
        var pictures = anchors.Count == 0 ? [] : FloatingPictures.In(file.Part(TablePart.DrawingContent));
        for (var i = 0; i < anchors.Count; i++)
        {
            var shape = anchors.Entry(i).Int32(0);
            positions[shape] = anchors.Position(i);
            if (pictures.Contains(shape))
            {
                _pictures.Add(anchors.Position(i));
            }
        }

        // Behind the last text stands one that is none. Boxes of a group are anchored as the group is, which is not known here: they come last.
        var texts = new Plc(file.Part(TablePart.BoxTexts), TextLength).InOrder();
        for (var i = 0; i < texts.Count - 1; i++)
        {
            var position = positions.TryGetValue(texts.Entry(i).Int32(TextShapeAt), out var known) && known < file.Main.End ? known : file.Main.End - 1;
            _boxes.Add((position, file.Boxes.Part(texts.Position(i), texts.Position(i + 1))));
        }

        _boxes.Sort((one, other) => one.Position != other.Position ? one.Position.CompareTo(other.Position) : one.Text.Start.CompareTo(other.Text.Start));
    }

    /// <summary>Whether a picture is anchored at a character.</summary>
    public bool HasPicture(int position) => _pictures.Contains(position);

    /// <summary>The boxes anchored in a part of the body.</summary>
    public IEnumerable<TextRange> In(int start, int end)
    {
        var index = _boxes.BinarySearch(
            (start, default), Comparer<(int Position, TextRange Text)>.Create((one, other) => one.Position < other.Position ? -1 : 1));
        for (index = ~index; index < _boxes.Count && _boxes[index].Position < end; index++)
        {
            yield return _boxes[index].Text;
        }
    }
}
