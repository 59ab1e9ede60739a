using System.Buffers;
using System.Text.Json;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure.Results.Json;

/// <summary>Items of an array of a larger document, written by themselves and put in later, looking as if they had been written in their place.</summary>
internal sealed class JsonItem : IDisposable
{
    // Room for a report without findings. What a writer grows by is larger than such a report, and there may be a million of them.
    private const int UsualBytes = 1024;

    [ThreadStatic]
    private static JsonItem? _ofThread;

    private readonly ArrayBufferWriter<byte> _text = new(UsualBytes);
    private readonly Utf8JsonWriter _writer;

    private JsonItem() => _writer = new Utf8JsonWriter(_text, JsonLayout.Indented);

    /// <summary>Writes items.</summary>
    /// <param name="depth">How many arrays and objects are open around them.</param>
    /// <param name="write">Writes the items.</param>
    /// <returns>The items with commas between them and white space before; empty where there is none.</returns>
    public static byte[] Render(int depth, Action<Utf8JsonWriter> write) => (_ofThread ??= new()).Text(depth, write);

    /// <summary>Puts items in.</summary>
    public static void Write(Utf8JsonWriter writer, byte[] rendered)
    {
        if (rendered.Length > 0)
        {
            writer.WriteRawValue(rendered, skipInputValidation: true);
        }

        writer.Flush();
    }

    public void Dispose() => _writer.Dispose();

    private byte[] Text(int depth, Action<Utf8JsonWriter> write)
    {
        _text.ResetWrittenCount();
        _writer.Reset();
        for (var i = 0; i < depth; i++)
        {
            _writer.WriteStartArray();
        }

        _writer.Flush();
        var start = _text.WrittenCount;
        write(_writer);
        _writer.Flush();
        return _text.WrittenSpan[start..].ToArray();
    }
}
