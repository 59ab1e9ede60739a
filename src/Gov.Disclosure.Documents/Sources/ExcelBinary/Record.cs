using Gov.Disclosure.Documents.Sources.CompoundFiles;

namespace Gov.Disclosure.Documents.Sources.ExcelBinary;

/// <summary>A record: its type and its content, which may go on in the records behind it ([MS-XLS] 2.1.4).</summary>
internal readonly record struct Record(int Type, Bytes Content, IReadOnlyList<Bytes> Continued)
{
    private const int HeaderLength = 4;

    /// <summary>The records of a substream, from its beginning to its end. What is embedded in it, such as a chart, is left out.</summary>
    public static IEnumerable<Record> In(Bytes stream)
    {
        var depth = 0;
        for (var at = 0; at + HeaderLength <= stream.Length;)
        {
            var type = stream.UInt16(at);
            var content = Next(stream, ref at);
            List<Bytes>? continued = null;
            while (at + HeaderLength <= stream.Length && stream.UInt16(at) == RecordType.Continue)
            {
                (continued ??= []).Add(Next(stream, ref at));
            }

            depth += type switch { RecordType.Bof => 1, RecordType.Eof => -1, _ => 0 };
            if (depth <= 0)
            {
                yield break;
            }

            if (depth == 1)
            {
                yield return new Record(type, content, continued ?? (IReadOnlyList<Bytes>)[]);
            }
        }

        // Every substream ends with a record that says so.
        throw new UnreadableFileException(FileProblem.CutOff);
    }

    private static Bytes Next(Bytes stream, ref int at)
    {
        var length = stream.UInt16(at + 2);
        if (at + HeaderLength + length > stream.Length)
        {
            throw new UnreadableFileException(FileProblem.CutOff);
        }

        var content = stream.Slice(at + HeaderLength, length);
        at += HeaderLength + length;
        return content;
    }
}
