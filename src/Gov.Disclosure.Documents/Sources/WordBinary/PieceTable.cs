using System.Text;
using Gov.Disclosure.Documents.Sources.CompoundFiles;

namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>
/// Where the characters of the document stand in the file ([MS-DOC] 2.4.1 and 2.9.38, Clx). Documents that were saved fast only append to the file and say
/// here in which order their pieces belong, so that they read like others.
/// </summary>
internal sealed class PieceTable
{
    // [MS-DOC] 2.9.38, 2.9.209 and 2.9.178: what the parts of a Clx begin with.
    private const int PropertyList = 1;
    private const int Pieces = 2;

    // [MS-DOC] 2.9.177 and 2.9.73, Pcd and FcCompressed.
    private const int PieceLength = 8;
    private const int PlaceAt = 2;
    private const int ModificationAt = 6;
    private const uint Compressed = 0x40000000;
    private const uint PlaceMask = 0x3FFFFFFF;

    // Compressed text is of this code page, by [MS-DOC] 2.9.73.
    private const int Western = 1252;

    private readonly Plc _pieces;
    private readonly List<Bytes> _lists = [];
    private readonly Bytes _document;

    public PieceTable(FileInformation file, int length)
    {
        _document = file.Document;
        var bytes = file.Part(TablePart.Pieces);
        var at = 0;
        while (bytes.Byte(at) == PropertyList)
        {
            var list = bytes.Slice(at + 3, bytes.UInt16(at + 1));
            _lists.Add(list);
            at += 3 + list.Length;
        }

        if (bytes.Byte(at) != Pieces)
        {
            throw new UnreadableFileException(FileProblem.Contradiction);
        }

        _pieces = new Plc(bytes.Slice(at + 5, bytes.Int32(at + 1)), PieceLength);
        Text = ReadText(length);
    }

    /// <summary>All characters, those of notes and boxes behind those of the body.</summary>
    public char[] Text { get; }

    /// <summary>The piece a character is part of, and its place in the file.</summary>
    public PiecePlace At(int position)
    {
        var index = _pieces.Find(position);
        if (index < 0)
        {
            throw new UnreadableFileException(FileProblem.Contradiction);
        }

        var (place, width) = Place(index);
        return new PiecePlace(
            place + ((position - _pieces.Position(index)) * width), width, _pieces.Position(index + 1), _pieces.Entry(index).UInt16(ModificationAt));
    }

    /// <summary>[MS-DOC] 2.9.214: one modifier with its value, or the number of a list of them.</summary>
    public Bytes Modification(int prm)
    {
        if ((prm & 1) != 0)
        {
            Demand(prm >> 1 < _lists.Count);
            return _lists[prm >> 1];
        }

        return ShortSprm((prm >> 1) & 0x7F) is { } code ? new Bytes([(byte)code, (byte)(code >> 8), (byte)(prm >> 8)]) : Bytes.Empty;
    }

    private char[] ReadText(int length)
    {
        // No character of a file stands in a document twice, so that a document is no longer than its file.
        Demand(length <= _document.Length && _pieces.Count > 0 && _pieces.Position(0) == 0 && _pieces.Position(_pieces.Count) >= length);
        var text = new char[length];
        var western = CodePagesEncodingProvider.Instance.GetEncoding(Western)!;
        for (var index = 0; index < _pieces.Count && _pieces.Position(index) < length; index++)
        {
            var (start, end) = (_pieces.Position(index), _pieces.Position(index + 1));
            Demand(start <= end);
            var (place, width) = Place(index);
            var count = Math.Min(end, length) - start;
            var piece = width == 1 ? _document.Decode(place, count, western) : _document.Utf16(place, count);
            piece.CopyTo(0, text, start, count);
        }

        return text;
    }

    private (int Place, int Width) Place(int index)
    {
        var place = _pieces.Entry(index).UInt32(PlaceAt);
        return (place & Compressed) != 0 ? ((int)(place & PlaceMask) / 2, 1) : ((int)(place & PlaceMask), 2);
    }

    /// <summary>[MS-DOC] 2.9.215, Prm0: the properties that matter here by the numbers they have in a piece.</summary>
    private static int? ShortSprm(int number) => number switch
    {
        0x0C => Sprm.PIlvl,
        0x18 => Sprm.PFInTable,
        0x19 => Sprm.PFTtp,
        0x41 => Sprm.CFRMarkDel,
        0x53 => Sprm.CPlain,
        0x57 => Sprm.CFStrike,
        0x5C => Sprm.CFVanish,
        0x68 => Sprm.CIss,
        0x73 => Sprm.CFDStrike,
        0x75 => Sprm.CFSpec,
        _ => null,
    };

    private static void Demand(bool holds)
    {
        if (!holds)
        {
            throw new UnreadableFileException(FileProblem.Contradiction);
        }
    }
}

/// <summary>
/// Where a character stands in the file, how many bytes it and the ones behind it have, where its piece ends, and which modification it says.
/// </summary>
internal readonly record struct PiecePlace(int Place, int Width, int End, int Prm);
