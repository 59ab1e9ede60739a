using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Documents.Files;

/// <summary>Opens what is to be read. A pipe with a name is a file to whoever names it, and to open one waits for somebody to write to it.</summary>
internal static class SourceStream
{
#if NET
    // Whoever starts the writer beside the reader has it there by then.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);
#endif

    /// <summary>Opens a file, or a pipe that somebody writes to.</summary>
    /// <exception cref="UnreadableSourceException">Nobody writes to the pipe.</exception>
    public static Stream Open(string path)
    {
#if NET
        if (FileKind.IsSpecial(path))
        {
            var opening = Task.Run(() => File.OpenRead(path));
            return Task.WaitAny([opening], LongestWait) == 0 ? opening.GetAwaiter().GetResult() : throw new UnreadableSourceException(MessageTerm.NobodyWrites);
        }
#endif

        return File.OpenRead(path);
    }

    /// <summary>Reads all of a file that steers a run.</summary>
    /// <exception cref="UnreadableSourceException">Nobody writes to the pipe.</exception>
    public static byte[] ReadAllBytes(string path)
    {
        using var source = Open(path);
        using var content = new MemoryStream();
        source.CopyTo(content);
        return content.ToArray();
    }
}

/// <summary>What is there but will never give anything to read.</summary>
/// <param name="reason">Why.</param>
internal sealed class UnreadableSourceException(MessageTerm reason) : IOException
{
    public MessageTerm Reason => reason;
}
