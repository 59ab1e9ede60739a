using System.Diagnostics.CodeAnalysis;

namespace Gov.Disclosure.Documents.Labels;

/// <summary>Recognises the headings of the six sections, also with a wrong number or a word more or less.</summary>
internal static class SectionHeading
{
    // 二、行政机关主动公开政府信息情况 adds four characters, 四、因政府信息公开工作被申请… about ten; a sentence of prose adds more.
    private const int LongestAddition = 12;

    private const int LongestHeading = 60;

    // A heading with a note in brackets; whole paragraphs need not be looked at.
    private const int LongestLine = 120;

    // Markdown has these before headings, and around them; lists have bullets, and programs that lost a blank put a question mark.
    private static readonly char[] MarksBefore =
        ['#', '*', ' ', '\u3000', '\u00A0', '\t', '?', '？', '\uFFFD', '>', '_', '■', '□', '●', '◆', '▲', '★', '\u200B', '\uFEFF'];

    private static readonly char[] PageNumber = [.. "0123456789.…·- \t"];

    // What stands behind a number in print, and what programs that read print take it for.
    private const string BehindNumber = "、.,，．。 ﹑丶､:：\u3000\u00A0·";

    private static readonly string[] Parts = ["部分", "章", "节"];

    // How documents number their sections otherwise than 一、二、: 5、, 伍、, Ⅴ、.
    private static readonly string[] OtherNumbers = ["123456", "壹贰叁肆伍陆", "壹貳叁肆伍陸", "ⅠⅡⅢⅣⅤⅥ"];

    private static readonly LabelIndex<ReportSection> Titles = new(ReportSection.All.Select(section => (section.Title, section)));

    /// <summary>Whether a line is the heading of a section.</summary>
    public static bool TryRead(string line, [NotNullWhen(true)] out ReportSection? section)
    {
        section = null;
        if (line.Length > LongestLine || Counts(line))
        {
            return false;
        }

        var text = line.TrimStart(MarksBefore);
        return Numbered(text) is { } numbered
            && (TryReadTitle(text, out section) || SectionTitleWords.Fit(text.Substring(2), numbered) && (section = numbered) is not null);
    }

    /// <summary>
    /// Whether a line is the heading of a section in a document that numbers its sections in another way than the form, or not at all:
    /// 1.总体情况, 第一部分 总体情况, (一)总体情况, or only the words of the title.
    /// </summary>
    public static bool TryReadOtherwise(string line, [NotNullWhen(true)] out ReportSection? section)
    {
        section = null;
        if (line.Length > LongestHeading)
        {
            return false;
        }

        // A table of contents has the number of the page behind the title.
        var text = line.Trim(MarksBefore).TrimEnd(PageNumber);
        return Titles.TryFindExactly(WithoutPart(text), out section)
            || ((text.Length > 0 && CharacterFolding.Fold(text[0]) is >= '1' and <= '6' || WithoutPart(text) != text)
                && TryReadTitle(WithoutPart(text), out section));
    }

    /// <summary>Where the text of a section begins that goes on behind its heading on the same line: 一、总体情况。2021年…; 0 where none does.</summary>
    public static int EndOfRunIn(string line)
    {
        var end = line.IndexOf('。');
        return end > 0 && end + 1 < line.Length && TryRead(line.Substring(0, end), out var section)
            && LabelKey.Of(line.Substring(0, end).Trim(MarksBefore)) == LabelKey.Of(section.Title) ? end + 1 : 0;
    }

    /// <summary>Whether a line is the title of a section and nothing else, no number either.</summary>
    public static bool IsBareTitle(string line, ReportSection section) =>
        line.Length <= LongestHeading && line.Trim(MarksBefore) is { Length: > 0 } text
        && text[0] == section.Title[0] && LabelKey.Of(text) == LabelKey.Of(section.Title);

    /// <summary>Whether a line is the heading of a section under its number in other figures than the headings around it: 5、, 伍、, Ⅴ、, 第五部分.</summary>
    public static bool IsNumberedOtherwise(string line, ReportSection section)
    {
        var text = line.Trim(MarksBefore);
        if (line.Length > LongestHeading || text.Length < 3 || Counts(line))
        {
            return false;
        }

        var number = IndexOf(section);
        var title = text[1] == section.Ordinal[0] ? WithoutPart(text)
            : BehindNumber.IndexOf(text[1]) >= 0 && Array.Exists(OtherNumbers, numbers => numbers[number] == CharacterFolding.Fold(text[0]))
                ? text.Substring(2) : text;
        return title != text && ((TryReadTitle(title, out var named) && named == section) || SectionTitleWords.Fit(title, section));
    }

    /// <summary>The place of a section among those of the form.</summary>
    public static int IndexOf(ReportSection section)
    {
        var index = 0;
        while (ReportSection.All[index] != section)
        {
            index++;
        }

        return index;
    }

    private static bool TryReadTitle(string line, [NotNullWhen(true)] out ReportSection? section)
    {
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

    /// <summary>The heading without 第一部分 in front.</summary>
    private static string WithoutPart(string text)
    {
        if (text.Length > 2 && text[0] == '第' && ReportSection.All.Any(section => section.Ordinal[0] == text[1])
            && Array.Find(Parts, part => string.CompareOrdinal(text, 2, part, 0, part.Length) == 0) is { } found)
        {
            return text.Substring(2 + found.Length);
        }

        return text;
    }

    /// <summary>Whether a line counts something, as sentences do and titles do not: 35件.</summary>
    private static bool Counts(string line)
    {
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] is '件' or '条' or '项' && char.IsDigit(line[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The section whose number a line begins with.</summary>
    private static ReportSection? Numbered(string text)
    {
        if (text.Length < 3 || BehindNumber.IndexOf(text[1]) < 0)
        {
            return null;
        }

        foreach (var section in ReportSection.All)
        {
            if (section.Ordinal[0] == text[0])
            {
                return section;
            }
        }

        return null;
    }
}
