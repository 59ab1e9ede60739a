namespace Gov.Disclosure.Documents;

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
        foreach (var block in document.Blocks.SelectMany(GridPieces.Of))
        {
            // A heading counts once, and only forward: a later line of the same words is prose of the section it stands in.
            if (block is Paragraph { IsProse: false } paragraph && SectionHeading.TryRead(paragraph.Text, out var section) && IsAfterAll(section))
            {
                current = [];
                sections.Add(new OutlineSection(section, paragraph, current));
            }
            else
            {
                current.Add(block);
            }
        }

        return new DocumentOutline(front, sections);

        bool IsAfterAll(ReportSection section) => sections.Count == 0
            || IndexOf(section) > IndexOf(sections[sections.Count - 1].Section);
    }

    public OutlineSection? Find(ReportSection section) => Sections.FirstOrDefault(entry => entry.Section == section);

    private static int IndexOf(ReportSection section)
    {
        var index = 0;
        while (ReportSection.All[index] != section)
        {
            index++;
        }

        return index;
    }
}
