namespace Gov.Disclosure.Fuzz;

/// <summary>Runs one input once, to look into what it breaks.</summary>
internal static class Replay
{
    public static int Run(FuzzTarget target, byte[] input, TextWriter output)
    {
#pragma warning disable CA1031 // Whatever an input brings about is what is looked for.
        try
        {
            target.Check(input, isThorough: true);
            output.WriteLine("nothing broke");
            return 0;
        }
        catch (Exception failure)
        {
            output.WriteLine(failure);
            return 1;
        }
#pragma warning restore CA1031
    }
}
