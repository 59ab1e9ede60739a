namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>Footnotes or endnotes ([MS-DOC] 2.8.19 and 2.8.20, or 2.8.16 and 2.8.17): where in the body they are referred to, and their texts.</summary>
internal sealed class BinaryNotes
{
    private readonly Plc _references;
    private readonly Plc _texts;
    private readonly TextRange _range;

    /// <param name="file">The file.</param>
    /// <param name="references">Where they are referred to.</param>
    /// <param name="texts">Where each text begins.</param>
    /// <param name="range">The part of the document with their texts.</param>
    public BinaryNotes(FileInformation file, TablePart references, TablePart texts, TextRange range)
    {
        _references = new Plc(file.Part(references), 2);
        _texts = new Plc(file.Part(texts), 0).InOrder();
        _range = range;
    }

    /// <summary>The text of the note that a character of the body refers to; <see langword="null"/> where it refers to none.</summary>
    public TextRange? At(int position) => _references.Find(position) is >= 0 and var index && _references.Position(index) == position && index < _texts.Count
        ? _range.Part(_texts.Position(index), _texts.Position(index + 1))
        : null;
}
