using System.Globalization;
using System.Text;

namespace Gov.Disclosure.Documents.Sources.Rtf;

/// <summary>What a piece of an RTF file is.</summary>
internal enum RtfPiece
{
    End,
    Open,
    Close,

    /// <summary>A control word or a control symbol.</summary>
    Word,

    /// <summary>A byte of text, written as itself or in hexadecimal digits.</summary>
    Byte,
}

/// <summary>Takes an RTF file apart into its pieces (RTF 1.9.1, "RTF Syntax").</summary>
internal sealed class RtfReader
{
    // "The control word ... can be no longer than 32 letters."
    private const int LongestWord = 32;

    private readonly byte[] _bytes;
    private int _at;

    public RtfReader(byte[] bytes) => _bytes = bytes;

    /// <summary>The control word without its backslash, or the sign of a control symbol.</summary>
    public string Word { get; private set; } = "";

    public int? Parameter { get; private set; }

    public byte Byte { get; private set; }

    public RtfPiece Next()
    {
        while (_at < _bytes.Length && _bytes[_at] is (byte)'\r' or (byte)'\n' or 0)
        {
            _at++;
        }

        if (_at >= _bytes.Length)
        {
            return RtfPiece.End;
        }

        Byte = _bytes[_at++];
        return Byte switch
        {
            (byte)'{' => RtfPiece.Open,
            (byte)'}' => RtfPiece.Close,
            (byte)'\\' => Control(),
            _ => RtfPiece.Byte,
        };
    }

    private RtfPiece Control()
    {
        if (_at >= _bytes.Length)
        {
            return RtfPiece.End;
        }

        var start = _at;
        while (_at < _bytes.Length && _at - start < LongestWord && IsLetter(_bytes[_at]))
        {
            _at++;
        }

        if (_at == start)
        {
            return Symbol(_bytes[_at++]);
        }

        Word = Encoding.ASCII.GetString(_bytes, start, _at - start);
        Parameter = Number();
        _at += _at < _bytes.Length && _bytes[_at] == ' ' ? 1 : 0;
        if (Word == "bin" && Parameter is > 0 and var length)
        {
            _at = (int)Math.Min(_bytes.Length, (long)_at + length);
        }

        return RtfPiece.Word;
    }

    private RtfPiece Symbol(byte sign)
    {
        if (sign is (byte)'\\' or (byte)'{' or (byte)'}')
        {
            Byte = sign;
            return RtfPiece.Byte;
        }

        if (sign == '\'' && _at + 2 <= _bytes.Length
            && byte.TryParse(Encoding.ASCII.GetString(_bytes, _at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            _at += 2;
            Byte = value;
            return RtfPiece.Byte;
        }

        (Word, Parameter) = (sign is (byte)'\r' or (byte)'\n' ? "par" : $"{(char)sign}", null);
        return RtfPiece.Word;
    }

    private int? Number()
    {
        var start = _at;
        _at += _at < _bytes.Length && _bytes[_at] == '-' ? 1 : 0;
        while (_at < _bytes.Length && _bytes[_at] is >= (byte)'0' and <= (byte)'9')
        {
            _at++;
        }

        return int.TryParse(Encoding.ASCII.GetString(_bytes, start, _at - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number : null;
    }

    private static bool IsLetter(byte value) => value is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z');
}
