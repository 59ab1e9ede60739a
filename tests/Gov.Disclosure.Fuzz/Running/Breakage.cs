namespace Gov.Disclosure.Fuzz;

/// <summary>What an input broke, in a form that tells two causes apart.</summary>
internal static class Breakage
{
    /// <summary>Runs an input.</summary>
    /// <returns>What broke; <see langword="null"/> where nothing did.</returns>
    public static Exception? Of(FuzzTarget target, byte[] input, CheckDepth depth)
    {
#pragma warning disable CA1031 // Readers throw nothing for bad data, so whatever comes is what is looked for.
        try
        {
            target.Check(input, depth);
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
#pragma warning restore CA1031
    }

    /// <summary>The kind of failure and where it came from.</summary>
    public static string NameOf(Exception failure) =>
        failure is Broken ? failure.Message
        : failure.GetType().Name + Places(failure.StackTrace ?? "");

    private static string Places(string trace) =>
        string.Concat(trace.Split('\n').Take(1).Concat(trace.Split('\n').Where(line => line.Contains("Gov.Disclosure", StringComparison.Ordinal)).Take(2)).Select(line => " " + line.Trim()));
}
