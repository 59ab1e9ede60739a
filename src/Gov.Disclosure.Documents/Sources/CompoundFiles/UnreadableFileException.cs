namespace Gov.Disclosure.Documents.Sources.CompoundFiles;

/// <summary>Why a binary file cannot be read.</summary>
internal enum FileProblem
{
    /// <summary>It ends before its content does.</summary>
    CutOff,

    /// <summary>Places and lengths in it contradict each other.</summary>
    Contradiction,

    /// <summary>It is of another format.</summary>
    OtherContent,

    /// <summary>It is protected by a password.</summary>
    Encrypted,

    /// <summary>It was written by a version whose files are laid out otherwise.</summary>
    OldVersion,

    /// <summary>What it holds takes more memory than the limit.</summary>
    TooLarge,
}

/// <summary>Ends the reading of a binary file wherever it is. It never leaves the reader, which makes a diagnostic of it.</summary>
internal sealed class UnreadableFileException(FileProblem problem) : Exception(problem.ToString())
{
    public FileProblem Problem { get; } = problem;
}
