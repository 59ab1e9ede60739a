using System.Text;
using Gov.Disclosure.Documents.Addresses;
using Gov.Disclosure.Documents.Sources.CompoundFiles;
using Gov.Disclosure.Documents.Sources.Packages;

namespace Gov.Disclosure.Documents.Sources;

/// <summary>The bytes of a file, asked for what tells one kind of file from another. Nothing is unpacked for it.</summary>
internal sealed class FileContent
{
    // Readers of PDF allow other bytes before the mark; pages may begin with a comment or a declaration.
    private const int Searched = 1024;

    // So much of a text shows whether it is one; names of parts and streams may stand anywhere.
    private const int Sampled = 4096;

    // Table three has more rows than these, each with seven numbers.
    private const int FewestRows = 10;
    private const int FewestCells = 4;

    private static readonly byte[] Zip = [.. "PK\u0003\u0004"u8];

    private static readonly string[] Tags = ["<html", "<!doctype html", "<head", "<body", "<table", "<div", "<meta", "<p", "<span", "<style"];
    private static readonly string[] FirstTags = ["<html", "<!doctype html", "<head", "<meta", "<body"];

    private readonly byte[] _bytes;

    public FileContent(byte[] bytes) => _bytes = bytes;

    /// <summary>Whether a file of packed parts (zip).</summary>
    public bool IsZip => StartsWith(Zip);

    /// <summary>Whether a compound file, as Office wrote before 2007 and still does to encrypt.</summary>
    public bool IsCompound => CompoundFile.IsOne(_bytes);

    /// <summary>Whether it begins as JSON does. So does RTF, but no JSON goes on as that does.</summary>
    public bool IsJson => !IsRtf && (Text.Length == 0 || Text[0] is '{' or '[');

    /// <summary>Whether it begins as RTF does (RTF 1.9.1, "RTF Version").</summary>
    public bool IsRtf => StartsWith("{\\rtf"u8);

    /// <summary>Whether the first line names the columns of the flat table that this library writes.</summary>
    public bool IsFlatFile
    {
        get
        {
            var names = Text.Split('\r', '\n')[0].Split(',').Select(name => name.Trim('"')).ToArray();
            return FlatFileColumn.Needed.All(names.Contains);
        }
    }

    /// <summary>Whether many lines are a label and numbers with commas between, as no text has them: values that a spreadsheet saved, whatever the name.</summary>
    public bool HasRowsOfCommas
    {
        get
        {
            var (rows, start) = (0, 0);
            while (start < _bytes.Length && rows < FewestRows)
            {
                var rest = _bytes.AsSpan(start);
                var end = rest.IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var found ? found : rest.Length;
                rows += IsRowOfCommas(rest.Slice(0, end)) ? 1 : 0;
                start += end + 1;
            }

            return rows >= FewestRows;
        }
    }

    /// <summary>Whether it begins as a web page does.</summary>
    public bool StartsAsPage
    {
        get
        {
            var text = Text;
            while (text.StartsWith("<?", StringComparison.Ordinal) || text.StartsWith("<!--", StringComparison.Ordinal))
            {
                var end = text.IndexOf(text[1] == '?' ? "?>" : "-->", StringComparison.Ordinal);
                text = end < 0 ? "" : text.Substring(end + 2).TrimStart('>', ' ', '\t', '\r', '\n');
            }

            return Array.Exists(FirstTags, tag => text.StartsWith(tag, StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>Whether a tag of a web page stands near the start.</summary>
    public bool HasTags => Array.Exists(Tags, tag => Text.IndexOf(tag, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether a page saved with everything on it, in the form of a mail (RFC 2557).</summary>
    public bool IsMail => IsText && Text.IndexOf("MIME-Version:", StringComparison.OrdinalIgnoreCase) >= 0
        && Text.IndexOf("Content-Type:", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether there is a sign that opens a tag anywhere.</summary>
    public bool HasAnyTag => Array.IndexOf(_bytes, (byte)'<') >= 0;

    /// <summary>Whether it can be a text: without the control characters that other files are full of, unless it is marked as UTF-16.</summary>
    public bool IsText
    {
        get
        {
            foreach (var value in _bytes.AsSpan(0, StartsWith([0xFF, 0xFE]) || StartsWith([0xFE, 0xFF]) ? 0 : Math.Min(Sampled, _bytes.Length)))
            {
                if (value < ' ' && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x0B or 0x1A or 0x1B))
                {
                    return false;
                }
            }

            return true;
        }
    }

    public bool StartsWith(ReadOnlySpan<byte> mark) => _bytes.AsSpan().StartsWith(mark);

    /// <summary>Whether a mark stands at a place near the start.</summary>
    public bool HasAt(int place, string mark) => Start.Length >= place + mark.Length && string.CompareOrdinal(Start, place, mark, 0, mark.Length) == 0;

    /// <summary>Whether a text of ASCII stands near the start.</summary>
    public bool HasNear(string mark) => Text.Contains(mark);

    /// <summary>Whether packed parts have a name that begins so.</summary>
    public bool HasPart(string name) => IsZip && PackageNames.HaveOne(_bytes, Encoding.ASCII.GetBytes(name));

    /// <summary>Whether a document of a type of ODF: its first part is the type, not packed (ODF 1.3, part 2, 3.3).</summary>
    public bool IsOdf(string type) => IsZip && HasAt(PackageNames.FirstNameAt, "mimetypeapplication/vnd.oasis.opendocument." + type);

    /// <summary>Whether a compound file has a stream of the name; where it is too damaged to tell, whether it has the name.</summary>
    public bool HasStream(string name) =>
        IsCompound && (Container is { } file ? file.Has(name) : _bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name + "\0")) >= 0);

    /// <summary>Whether so many cells of a line have a number or nothing, and no other sign parts them; 1,234 has a blank beside one of its pieces.</summary>
    private static bool IsRowOfCommas(ReadOnlySpan<byte> line)
    {
        if (line.IndexOfAny((byte)'\t', (byte)'|') >= 0)
        {
            return false;
        }

        var cells = 0;
        for (var comma = line.IndexOf((byte)','); comma >= 0; comma = line.IndexOf((byte)','))
        {
            line = line.Slice(comma + 1);
            var end = 0;
            while (end < line.Length && line[end] is 0 or (byte)'/' or (byte)'-' or (byte)'"' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'))
            {
                end++;
            }

            cells += end == line.Length || line[end] == ',' ? 1 : 0;
        }

        return cells >= FewestCells;
    }

    private CompoundFile? Container => field ??= CompoundFile.TryOpen(_bytes);

    /// <summary>The first bytes, each as one character.</summary>
    private string Start => field ??= Encoding.GetEncoding(28591).GetString(_bytes, 0, Math.Min(Searched, _bytes.Length));

    /// <summary>The start as a text without marks and blanks before it. UTF-16 puts a zero beside every letter of a tag.</summary>
    private string Text => field ??= Start.Replace("\0", "").TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\t', '\r', '\n');
}
