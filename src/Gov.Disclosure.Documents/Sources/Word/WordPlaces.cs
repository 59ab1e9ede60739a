using DocumentFormat.OpenXml;

namespace Gov.Disclosure.Documents.Sources.Word;

/// <summary>The paragraphs and cells of a Word document by the places that its reader gives them: who marks a place goes the reader's way again.</summary>
internal sealed class WordPlaces
{
    private readonly Dictionary<SourcePosition, OpenXmlElement> _elements = [];

    public void Add(IEnumerable<(SourcePosition Position, object Element)> places)
    {
        foreach (var (position, element) in places)
        {
            _elements[position] = (OpenXmlElement)element;
        }
    }

    /// <summary>The paragraph or the cell at a place; <see langword="null"/> where there is none.</summary>
    public OpenXmlElement? At(SourcePosition? position) =>
        position is not null && _elements.TryGetValue(position with { File = null }, out var element) ? element : null;
}
