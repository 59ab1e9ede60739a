using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Cli;

/// <summary>One file to read, or the reason why something the user named is none.</summary>
/// <param name="Path">The path as the user would write it; <c>-</c> for standard input.</param>
/// <param name="Problem">Why nothing can be read there; <see langword="null"/> for a file.</param>
internal sealed record InputFile(string Path, MessageTerm? Problem = null)
{
    public bool IsStandardInput => Path == InputFinder.StandardInput;

    /// <summary>Whether the file holds one report per line.</summary>
    public bool IsLines => Problem is null && ReportLines.IsNameOf(Path);

    /// <summary>Whether the file is a document of its own, with one report or a few.</summary>
    public bool IsDocument => Problem is null && !IsStandardInput && !IsLines;

    /// <summary>The size in bytes; 0 where it cannot be told.</summary>
    public long Length => Problem is null && !IsStandardInput && new FileInfo(Path) is { Exists: true } file ? file.Length : 0;

    /// <summary>Whether the file was found in a folder; the user has named each of the others.</summary>
    public bool IsFound { get; init; }
}
