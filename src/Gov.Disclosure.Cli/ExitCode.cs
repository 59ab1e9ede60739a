namespace Gov.Disclosure.Cli;

/// <summary>How the tool ends; part of its contract with scripts.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above <c>--fail-on</c>.</summary>
    public const int Success = 0;

    /// <summary>Findings at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Something could not be read or written; the rest was done.</summary>
    public const int Failure = 3;

    /// <summary>Ended by Ctrl-C, as shells count it (128 + SIGINT), or by another signal that asks for the end.</summary>
    public const int Cancelled = 130;
}
