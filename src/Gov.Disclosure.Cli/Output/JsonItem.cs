using System.Text.Json;

namespace Gov.Disclosure.Cli;

/// <summary>Items of an array of a larger document, written by themselves and put in later, looking as if they had been written in their place.</summary>
internal static class JsonItem
{
    /// <summary>Writes items.</summary>
    /// <param name="depth">How many arrays and objects are open around them.</param>
    /// <param name="write">Writes the items.</param>
    /// <returns>The items with commas between them and white space before; empty where there is none.</returns>
    public static byte[] Render(int depth, Action<Utf8JsonWriter> write)
    {
        using var text = new MemoryStream();
        using var writer = new Utf8JsonWriter(text, DiagnosticJson.WriterOptions);
        for (var i = 0; i < depth; i++)
        {
            writer.WriteStartArray();
        }

        writer.Flush();
        var start = (int)text.Length;
        write(writer);
        writer.Flush();
        return text.GetBuffer()[start..(int)text.Length];
    }

    /// <summary>Puts items in.</summary>
    public static void Write(Utf8JsonWriter writer, byte[] rendered)
    {
        if (rendered.Length > 0)
        {
            writer.WriteRawValue(rendered, skipInputValidation: true);
        }

        // Each report leaves the memory as soon as it is written.
        writer.Flush();
    }
}
