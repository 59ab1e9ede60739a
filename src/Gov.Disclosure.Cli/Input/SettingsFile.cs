using System.Diagnostics.CodeAnalysis;
using Gov.Disclosure.Documents.Files;
using Gov.Disclosure.Results;

namespace Gov.Disclosure.Cli;

/// <summary>Files that steer a run. What is wrong with one is said on standard error, and nothing is done.</summary>
internal static class SettingsFile
{
    private delegate bool Reader<T>(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? settings, out IReadOnlyList<SettingsProblem> problems, string? fileName);

    public static bool TryReadRules(string? path, ToolMessages messages, ToolConsole console, [NotNullWhen(true)] out RuleSet? rules) =>
        TryRead(path, RuleSet.Default, RuleSet.TryRead, messages, console, out rules);

    public static bool TryReadProfile(string? path, ToolMessages messages, ToolConsole console, out Profile? profile)
    {
        profile = null;
        return path is null || TryRead(path, null!, Profile.TryRead, messages, console, out profile);
    }

    public static bool TryReadAcknowledged(
        string? path, ToolMessages messages, ToolConsole console, [NotNullWhen(true)] out AcknowledgementList? acknowledged) =>
        TryRead(path, AcknowledgementList.Empty, AcknowledgementList.TryRead, messages, console, out acknowledged);

    /// <summary>Reads an earlier result.</summary>
    public static bool TryReadBaseline(string? path, ToolMessages messages, ToolConsole console, out Baseline? baseline)
    {
        baseline = null;
        return path is null || TryRead(path, null!, Baseline.TryRead, messages, console, out baseline);
    }

    /// <summary>Reads a list of agencies; one that names nobody is a slip.</summary>
    public static bool TryReadRoster(string? path, ToolMessages messages, ToolConsole console, out IReadOnlyList<RosterEntry>? roster)
    {
        roster = path is null ? null : RosterFile.Read(path);
        if (roster is { Count: 0 })
        {
            console.Tell(messages.RosterEmpty(path!));
            return false;
        }

        return true;
    }

    private static bool TryRead<T>(string? path, T standard, Reader<T> read, ToolMessages messages, ToolConsole console, [NotNullWhen(true)] out T? settings)
        where T : class
    {
        settings = standard;
        if (path is null || read(SourceStream.ReadAllBytes(path), out settings, out var problems, path))
        {
            return settings is not null;
        }

        foreach (var problem in problems)
        {
            console.Tell(messages.Settings(problem));
        }

        return false;
    }
}
