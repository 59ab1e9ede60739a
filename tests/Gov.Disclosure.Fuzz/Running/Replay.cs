namespace Gov.Disclosure.Fuzz;

/// <summary>Runs one input once, to look into what it breaks.</summary>
internal static class Replay
{
    public static int Run(FuzzTarget target, byte[] input, TextWriter output)
    {
        var failure = Breakage.Of(target, input, CheckDepth.Writing);
        output.WriteLine(failure?.ToString() ?? "nothing broke");
        return failure is null ? 0 : 1;
    }
}
