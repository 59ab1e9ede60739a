namespace Gov.Disclosure;

/// <summary>A rule-set file or a file of accepted findings cannot be used; <see cref="Problems"/> says why.</summary>
public sealed class SettingsFormatException : FormatException
{
    internal SettingsFormatException(IReadOnlyList<SettingsProblem> problems)
        : base(string.Join("\n", problems.Select(problem => problem.ToString())))
    {
        Problems = problems;
    }

    /// <summary>Creates the exception without a problem; for serializers of exceptions.</summary>
    public SettingsFormatException()
        : this([])
    {
    }

    /// <summary>Creates the exception with a message of its own.</summary>
    /// <param name="message">The message.</param>
    public SettingsFormatException(string message)
        : base(message)
    {
        Problems = [];
    }

    /// <summary>Creates the exception with a message of its own.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What caused it.</param>
    public SettingsFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
        Problems = [];
    }

    /// <summary>All problems of the file, in its order.</summary>
    public IReadOnlyList<SettingsProblem> Problems { get; }
}
