using System.Buffers.Binary;

namespace Gov.Disclosure.Documents.Sources.Packages;

/// <summary>
/// The names in the list of parts at the end of a package (ZIP, "Central directory structure"). Only these are its own: a file that is packed
/// as it is brings the names of its own parts along. A damaged file may lack the list; then any place where the name stands counts.
/// </summary>
internal static class PackageNames
{
    /// <summary>Where in the file the name of the first part stands (ZIP, "Local file header").</summary>
    public const int FirstNameAt = 30;

    private const int EndLength = 22;
    private const int ListStartAt = 16;
    private const int EntryLength = 46;
    private const int NameLengthAt = 28;
    private const int ExtraLengthAt = 30;
    private const int CommentLengthAt = 32;

    /// <summary>Whether a part has a name that begins so.</summary>
    public static bool HaveOne(ReadOnlySpan<byte> package, ReadOnlySpan<byte> name)
    {
        var end = package.LastIndexOf("PK\u0005\u0006"u8);
        var start = end >= 0 && end + EndLength <= package.Length ? BinaryPrimitives.ReadUInt32LittleEndian(package.Slice(end + ListStartAt)) : uint.MaxValue;
        if (end < EntryLength || start > end - EntryLength || !IsEntry(package, (int)start))
        {
            return package.IndexOf(name) >= 0;
        }

        for (var at = (int)start; at <= end - EntryLength && IsEntry(package, at);)
        {
            var entry = package.Slice(at, end - at);
            var length = UInt16(entry, NameLengthAt);
            if (length <= entry.Length - EntryLength && entry.Slice(EntryLength, length).StartsWith(name))
            {
                return true;
            }

            at += EntryLength + length + UInt16(entry, ExtraLengthAt) + UInt16(entry, CommentLengthAt);
        }

        return false;
    }

    private static bool IsEntry(ReadOnlySpan<byte> package, int at) => package.Slice(at).StartsWith("PK\u0001\u0002"u8);

    private static int UInt16(ReadOnlySpan<byte> entry, int at) => BinaryPrimitives.ReadUInt16LittleEndian(entry.Slice(at));
}
