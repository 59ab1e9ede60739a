using System.IO.Compression;

namespace Gov.Disclosure.Documents.Sources.Pdf;

/// <summary>Measures what a packed stream unpacks to without keeping it.</summary>
internal static class PdfInflation
{
    private const int HeaderLength = 2;

    /// <summary>Whether a stream unpacks to no more than the limit. One that is damaged counts as far as it goes.</summary>
    public static bool Fits(Memory<byte> packed, long limit)
    {
        if (packed.Length <= HeaderLength)
        {
            return true;
        }

        using var source = new MemoryStream(packed.Slice(HeaderLength).ToArray(), writable: false);
        using var unpacked = new DeflateStream(source, CompressionMode.Decompress);
        var buffer = new byte[81920];
        try
        {
            for (var read = unpacked.Read(buffer, 0, buffer.Length); read > 0 && limit >= 0; read = unpacked.Read(buffer, 0, buffer.Length))
            {
                limit -= read;
            }
        }
        catch (InvalidDataException)
        {
            return limit >= 0;
        }

        return limit >= 0;
    }
}
