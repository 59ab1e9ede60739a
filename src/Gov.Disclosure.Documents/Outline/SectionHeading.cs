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
            LabelKey.Of(candidate.Title) is var title && key.Length - title.Length <= LongestAddition && (key.Contains(title) || IsWidened(title, key)));
        return section is not null;
    }

    /// <summary>Whether a line has all characters of a title in their order with a few others among them, no more than the title has itself.</summary>
    private static bool IsWidened(string title, string key)
    {
        var found = 0;
        foreach (var character in key)
        {
            found += found < title.Length && title[found] == character ? 1 : 0;
        }

        return found == title.Length && key.Length <= 2 * title.Length;
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
