using System.Text;
using Gov.Disclosure.Documents.Sources.CompoundFiles;
using Gov.Disclosure.Documents.Sources.Lists;

namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>The lists of the document ([MS-DOC] 2.4.6.3): their kinds (PlfLst) and the lists of each kind (PlfLfo), which paragraphs name by number.</summary>
internal sealed class BinaryLists
{
    // [MS-DOC] 2.9.147, LSTF: a kind of lists, the levels of all kinds behind all of them.
    private const int KindLength = 28;
    private const int StylesAt = 8;
    private const int KindFlagsAt = 26;
    private const int FlagSimple = 1;

    // [MS-DOC] 2.9.150, LVLF: a level.
    private const int LevelLength = 28;
    private const int FormatAt = 4;
    private const int LevelFlagsAt = 5;
    private const int FlagLegal = 4;
    private const int PlaceholdersAt = 6;
    private const int CharacterListLengthAt = 24;
    private const int ParagraphListLengthAt = 25;

    // [MS-DOC] 2.9.131 and 2.9.133, LFO and LFOLVL: a list, and what it has otherwise than its kind.
    private const int ListLength = 16;
    private const int OverridesAt = 12;
    private const int OverrideLength = 8;
    private const int LevelMask = 0xF;
    private const int FlagStart = 0x10;
    private const int FlagLevel = 0x20;

    private readonly Dictionary<int, (ListLevel?[] Levels, int[] Styles)> _kinds = [];
    private readonly List<(NumberedList? List, int[] Styles)> _lists = [];

    public BinaryLists(FileInformation file)
    {
        if (file.Part(TablePart.Lists).Length > 0 && file.Part(TablePart.ListOverrides).Length > 0)
        {
            ReadKinds(file.FromPart(TablePart.Lists));
            ReadLists(file.Part(TablePart.ListOverrides));
        }
    }

    /// <summary>The list of a number, from 1, and the level a paragraph of a style has in it unless it says another.</summary>
    public (NumberedList List, int Level)? Find(int number, int? level, int style) =>
        number >= 1 && number <= _lists.Count && _lists[number - 1] is (NumberedList list, var styles)
        ? (list, Math.Min(level ?? Math.Max(Array.IndexOf(styles, style), 0), NumberedList.MostLevels - 1))
        : null;

    private void ReadKinds(Bytes bytes)
    {
        var count = bytes.UInt16(0);
        var at = 2 + (count * KindLength);
        for (var i = 0; i < count; i++)
        {
            var kind = bytes.Slice(2 + (i * KindLength), KindLength);
            var levels = new ListLevel?[NumberedList.MostLevels];
            var written = (kind.Byte(KindFlagsAt) & FlagSimple) != 0 ? 1 : levels.Length;
            for (var level = 0; level < written; level++)
            {
                levels[level] = ReadLevel(bytes, ref at);
            }

            _kinds[kind.Int32(0)] = (levels, [.. Enumerable.Range(0, levels.Length).Select(level => kind.UInt16(StylesAt + (level * 2)))]);
        }
    }

    private void ReadLists(Bytes bytes)
    {
        var count = bytes.Int32(0);
        var at = 4 + bytes.Slice(4, count > bytes.Length / ListLength ? bytes.Length : count * ListLength).Length;
        for (var i = 0; i < count; i++)
        {
            var list = bytes.Slice(4 + (i * ListLength), ListLength);
            if (!_kinds.TryGetValue(list.Int32(0), out var kind))
            {
                kind = ([], []);
            }

            var levels = (ListLevel?[])kind.Levels.Clone();
            var starts = new int?[NumberedList.MostLevels];

            // What a list has otherwise begins with a position that means nothing.
            at += 4;
            for (var j = 0; j < list.Byte(OverridesAt); j++)
            {
                var (start, flags) = (bytes.Int32(at), bytes.Int32(at + 4));
                at += OverrideLength;
                var own = (flags & FlagLevel) != 0 ? ReadLevel(bytes, ref at) : null;
                if ((flags & LevelMask) is var level && level < levels.Length)
                {
                    levels[level] = own ?? levels[level];
                    starts[level] = (flags & FlagStart) != 0 ? own?.Start ?? start : null;
                }
            }

            _lists.Add((levels.Length == 0 ? null : new NumberedList(kind.Levels, levels, starts), kind.Styles));
        }
    }

    private static ListLevel ReadLevel(Bytes bytes, ref int at)
    {
        var level = bytes.Slice(at, LevelLength);
        at += LevelLength + level.Byte(CharacterListLengthAt) + level.Byte(ParagraphListLengthAt);
        var length = bytes.UInt16(at);
        var text = bytes.Utf16(at + 2, length);
        at += 2 + (length * 2);

        // The text has the number of a level where its number is to stand, and a list of these places.
        var pattern = new StringBuilder(text);
        for (var i = NumberedList.MostLevels - 1; i >= 0; i--)
        {
            if (level.Byte(PlaceholdersAt + i) is > 0 and var place && place <= text.Length && text[place - 1] < NumberedList.MostLevels)
            {
                pattern.Remove(place - 1, 1).Insert(place - 1, $"%{text[place - 1] + 1}");
            }
        }

        return new ListLevel(level.Int32(0), NumberFormats.Of(level.Byte(FormatAt)), pattern.ToString())
        { IsLegal = (level.Byte(LevelFlagsAt) & FlagLegal) != 0 };
    }
}
