using Gov.Disclosure.Documents.Sources;

namespace Gov.Disclosure.Documents.Outline;

/// <summary>A section of the document: its heading and the blocks below it.</summary>
internal sealed record OutlineSection(ReportSection Section, Paragraph Heading, IReadOnlyList<Block> Blocks);

/// <summary>The blocks of a document sorted into what comes before section one and the six sections.</summary>
internal sealed class DocumentOutline
{
    private DocumentOutline(IReadOnlyList<Block> front, IReadOnlyList<OutlineSection> sections)
    {
        Front = front;
        Sections = sections;
    }

    /// <summary>Title, publication line and preamble.</summary>
    public IReadOnlyList<Block> Front { get; }

    /// <summary>The sections found, in the order of the document.</summary>
    public IReadOnlyList<OutlineSection> Sections { get; }

    public static DocumentOutline Of(SourceDocument document)
    {
        var front = new List<Block>();
        var sections = new List<OutlineSection>();
        var current = front;
        var headings = SectionHeadings.Of(document);
        for (var i = 0; i < headings.Blocks.Count; i++)
        {
            if (headings.At(i) is { } section)
            {
                current = [];
                sections.Add(new OutlineSection(section, (Paragraph)headings.Blocks[i], current));
            }
            else if (!headings.IsContents(i))
            {
                current.Add(headings.Blocks[i]);
            }
        }

        return new DocumentOutline(front, sections);
    }

    public OutlineSection? Find(ReportSection section) => Sections.FirstOrDefault(entry => entry.Section == section);
}
