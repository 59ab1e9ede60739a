using System.Text;

namespace Gov.Disclosure.Results;

/// <summary>Text as every result is written: UTF-8 without a byte order mark, lines ending with one character on every machine.</summary>
internal static class Utf8Lines
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A writer that leaves the stream open.</summary>
    public static StreamWriter Open(Stream stream) => new(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
}
