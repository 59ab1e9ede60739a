using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources;

namespace Gov.Disclosure.Documents.Outline;

/// <summary>
/// Decides which lines of a document head its sections. A heading with the number of the form counts before one without, a table of contents
/// before the report holds none, and headings count only forward: a later line of the same words is prose of the section it stands in.
/// </summary>
internal sealed class SectionHeadings
{
    private const string NameOfContents = "目录";

    private readonly ReportSection?[] _sections;
    private readonly bool[] _contents;

    private SectionHeadings(Block[] blocks, ReportSection?[] sections)
    {
        Blocks = blocks;
        _sections = sections;
        _contents = new bool[blocks.Length];
        LeaveOutContents();
        LeaveOutRepeated();
    }

    /// <summary>The blocks of the document, headings that stood in rows of tables taken out of them.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    public static SectionHeadings Of(SourceDocument document)
    {
        var blocks = document.Blocks.SelectMany(block => GridPieces.Of(block, IsNumbered)).ToArray();
        var sections = Candidates(blocks, IsNumbered);
        if (sections.All(section => section is null))
        {
            blocks = [.. document.Blocks.SelectMany(block => GridPieces.Of(block, IsWithoutNumber))];
            sections = Candidates(blocks, IsWithoutNumber);
        }
        else
        {
            AddMissing(blocks, sections);
        }

        return new SectionHeadings(blocks, sections);
    }

    /// <summary>The section a block heads; <see langword="null"/> where it heads none.</summary>
    public ReportSection? At(int block) => _sections[block];

    /// <summary>Whether a block is a line of a table of contents.</summary>
    public bool IsContents(int block) => _contents[block];

    private static ReportSection? IsNumbered(string line) => SectionHeading.TryRead(line, out var section) ? section : null;

    private static ReportSection? IsWithoutNumber(string line) => SectionHeading.TryReadOtherwise(line, out var section) ? section : null;

    private static ReportSection?[] Candidates(Block[] blocks, Func<string, ReportSection?> sectionOf) =>
        [.. blocks.Select(block => block is Paragraph { IsProse: false } line ? sectionOf(line.Text) : null)];

    /// <summary>
    /// Where most headings have their numbers, one may have lost it, or have another kind of it: the bare words of a title are the heading if they stand
    /// between those of the sections before and behind, and else 5、 or 第五部分 before them. One with the number of another section may be a part of section one.
    /// </summary>
    private static void AddMissing(Block[] blocks, ReportSection?[] sections)
    {
        foreach (var missing in ReportSection.All.Except(sections.OfType<ReportSection>()).ToArray())
        {
            var start = Array.FindLastIndex(sections, section => section is not null && SectionHeading.IndexOf(section) < SectionHeading.IndexOf(missing)) + 1;
            var end = Array.FindIndex(sections, section => section is not null && SectionHeading.IndexOf(section) > SectionHeading.IndexOf(missing));
            var count = (end < 0 ? sections.Length : end) - start;
            var found = Find(SectionHeading.IsBareTitle) is >= 0 and var bare ? bare : Find(SectionHeading.IsNumberedOtherwise);
            if (found >= 0)
            {
                sections[found] = missing;
            }

            int Find(Func<string, ReportSection, bool> heads) => count <= 0 ? -1
                : Array.FindIndex(blocks, start, count, block => block is Paragraph { IsProse: false } line && heads(line.Text, missing));
        }
    }

    /// <summary>
    /// Headings one below the other, with nothing between them, are a table of contents if the same headings come again; not a heading above the same one, which
    /// is the title of its table.
    /// </summary>
    private void LeaveOutContents()
    {
        for (var i = 0; i < _sections.Length; i++)
        {
            var isInList = (i + 1 < _sections.Length && _sections[i + 1] is { } next && next != _sections[i]) || (i > 0 && _contents[i - 1]);
            if (_sections[i] is { } section && isInList && Array.IndexOf(_sections, section, i + 1) > i)
            {
                _contents[i] = true;
                _sections[i] = null;
                if (i > 0 && Blocks[i - 1] is Paragraph above && LabelKey.Of(above.Text) == NameOfContents)
                {
                    _contents[i - 1] = true;
                }
            }
        }
    }

    private void LeaveOutRepeated()
    {
        var last = -1;
        for (var i = 0; i < _sections.Length; i++)
        {
            if (_sections[i] is { } section)
            {
                _sections[i] = SectionHeading.IndexOf(section) > last ? section : null;
                last = Math.Max(last, SectionHeading.IndexOf(section));
            }
        }
    }
}
