using Gov.Disclosure.Documents.Files;

namespace Gov.Disclosure.Cli;

/// <summary>Where a command writes its result: standard output, or a file that is written as a whole or not at all.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly WholeFile? _file;

    private OutputFile(Stream stream, WholeFile? file)
    {
        Stream = stream;
        _file = file;
    }

    public Stream Stream { get; }

    /// <summary>Whether it goes to a terminal.</summary>
    public bool IsTerminal { get; private init; }

    /// <summary>Whether it goes to a terminal that shows colours.</summary>
    public bool IsColoured { get; private init; }

    public static OutputFile Open(string? path, ToolConsole console)
    {
        if (path is null)
        {
            return new OutputFile(console.Output, null) { IsTerminal = console.OutputIsTerminal, IsColoured = console.OutputIsColoured };
        }

        var file = WholeFile.Create(path);
        return new OutputFile(file.Stream, file);
    }

    /// <summary>Puts the complete result in its place.</summary>
    public void Commit()
    {
        if (_file is null)
        {
            Stream.Flush();
        }
        else
        {
            _file.Commit();
        }
    }

    public void Dispose() => _file?.Dispose();
}
