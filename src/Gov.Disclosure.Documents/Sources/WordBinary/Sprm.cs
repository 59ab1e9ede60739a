using Gov.Disclosure.Documents.Sources.CompoundFiles;

namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>A single property modifier ([MS-DOC] 2.2.5): which property it sets, and to what.</summary>
internal readonly record struct Sprm(int Code, Bytes Operand)
{
    // [MS-DOC] 2.6.1, character properties.
    public const int CFRMarkDel = 0x0800;
    public const int CFVanish = 0x083C;
    public const int CFStrike = 0x0837;
    public const int CFDStrike = 0x2A53;
    public const int CFSpec = 0x0855;
    public const int CSymbol = 0x6A09;
    public const int CIss = 0x2A48;
    public const int CIstd = 0x4A30;
    public const int CPlain = 0x2A33;

    // [MS-DOC] 2.6.2, paragraph properties.
    public const int PIstd = 0x4600;
    public const int PIlvl = 0x260A;
    public const int PIlfo = 0x460B;
    public const int PFInTable = 0x2416;
    public const int PFTtp = 0x2417;
    public const int PFInnerTableCell = 0x244B;
    public const int PFInnerTtp = 0x244C;
    public const int PItap = 0x6649;
    public const int PDtap = 0x664A;
    public const int PHugePapx = 0x6646;
    public const int PTableProps = 0x646B;
    public const int PChgTabs = 0xC615;

    // [MS-DOC] 2.6.3, table properties.
    public const int TDefTable = 0xD608;
    public const int TInsert = 0x7621;
    public const int TDelete = 0x5622;
    public const int TDxaCol = 0x7623;
    public const int TMerge = 0x5624;
    public const int TSplit = 0x5625;
    public const int TVertMerge = 0xD62B;

    // [MS-DOC] 2.2.5.1: the upper three bits of the code tell the length of the operand; 0 is what has a length of its own.
    private static readonly int[] OperandLengths = [1, 1, 2, 4, 2, 2, 0, 3];

    // [MS-DOC] 2.6.2: a change of tab stops longer than a byte can say has 255 there, and counts its own parts.
    private const int LongTabs = 255;
    private const int DeletedTabLength = 4;
    private const int AddedTabLength = 3;

    // [MS-DOC] 2.2.5.1, sgc: what the modifier is about.
    private const int GroupShift = 10;
    private const int GroupMask = 7;
    private const int TableGroup = 5;

    public bool IsOfTable => ((Code >> GroupShift) & GroupMask) == TableGroup;

    public byte Value => Operand.Byte(0);

    /// <summary>The modifiers of a list (GrpPrl) one after another.</summary>
    public static IEnumerable<Sprm> In(Bytes list)
    {
        // A list may be padded with a byte.
        for (var at = 0; at + 2 <= list.Length;)
        {
            var code = list.UInt16(at);
            var (skipped, length) = OperandLengths[code >> 13] is > 0 and var known ? (0, known) : VariableLength(code, list, at + 2);
            at += 2 + skipped;
            if (code == 0)
            {
                yield break;
            }

            yield return new Sprm(code, list.Slice(at, length));
            at += length;
        }
    }

    private static (int Skipped, int Length) VariableLength(int code, Bytes list, int at)
    {
        if (code == TDefTable)
        {
            // [MS-DOC] 2.9.321: two bytes, which count one more than what follows.
            return (2, list.UInt16(at) - 1);
        }

        if (code == PChgTabs && list.Byte(at) == LongTabs)
        {
            var deleted = 1 + (list.Byte(at + 1) * DeletedTabLength);
            return (1, deleted + 1 + (list.Byte(at + 1 + deleted) * AddedTabLength));
        }

        return (1, list.Byte(at));
    }
}
