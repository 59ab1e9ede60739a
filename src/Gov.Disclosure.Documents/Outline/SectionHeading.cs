using System.Diagnostics.CodeAnalysis;

namespace Gov.Disclosure.Documents;

/// <summary>Recognises the headings of the six sections, also with a wrong number or a word more or less.</summary>
internal static class SectionHeading
{
    // 二、行政机关主动公开政府信息情况 adds four characters, 四、因政府信息公开工作被申请… about ten; a sentence of prose adds more.
    private const int LongestAddition = 12;

    private static readonly LabelIndex<ReportSection> Titles = new(ReportSection.All.Select(section => (section.Title, section)));

    /// <summary>Whether a line is the heading of a section.</summary>
    public static bool TryRead(string line, [NotNullWhen(true)] out ReportSection? section)
    {
        section = null;
        if (!HasNumber(line))
        {
            return false;
        }

        if (Titles.TryFind(line, out section))
        {
            return true;
        }

        var key = LabelKey.Of(line);
        section = ReportSection.All.FirstOrDefault(candidate =>
            LabelKey.Of(candidate.Title) is var title && key.Contains(title) && key.Length - title.Length <= LongestAddition);
        return section is not null;
    }

    /// <summary>The sections whose heading stands inside a line of prose, as in text that has lost its line breaks.</summary>
    public static IEnumerable<ReportSection> Inside(string line) => ReportSection.All.Where(section => line.Contains(section.Heading));

    private static bool HasNumber(string line)
    {
        var text = line.TrimStart('#', '*', ' ', '\u3000');
        return text.Length > 1 && (ReportSection.All.Any(section => text.StartsWith(section.Ordinal + "、", StringComparison.Ordinal))
            || (ReportSection.All.Any(section => text.StartsWith(section.Ordinal, StringComparison.Ordinal)) && text[1] is '.' or ',' or '，' or '．' or ' '));
    }
}
