using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gov.Disclosure.Documents.Sources.Word;

/// <summary>The footnotes and endnotes of a Word document.</summary>
internal sealed class WordNotes
{
    private readonly Dictionary<long, OpenXmlElement> _footnotes;
    private readonly Dictionary<long, OpenXmlElement> _endnotes;

    public WordNotes(MainDocumentPart document)
    {
        _footnotes = ById(document.FootnotesPart?.Footnotes);
        _endnotes = ById(document.EndnotesPart?.Endnotes);
    }

    /// <summary>The note a reference stands for; <see langword="null"/> where there is none.</summary>
    public OpenXmlElement? Of(FootnoteEndnoteReferenceType reference) =>
        reference.Id?.Value is { } id && (reference is FootnoteReference ? _footnotes : _endnotes).TryGetValue(id, out var note) ? note : null;

    private static Dictionary<long, OpenXmlElement> ById(OpenXmlElement? notes) => (notes?.Elements<FootnoteEndnoteType>() ?? [])
        .Where(note => note.Id?.Value is not null).GroupBy(note => note.Id!.Value).ToDictionary(group => group.Key, group => (OpenXmlElement)group.First());
}
