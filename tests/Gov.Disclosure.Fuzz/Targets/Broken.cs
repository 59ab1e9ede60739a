namespace Gov.Disclosure.Fuzz;

/// <summary>Something that must be true of every input is not.</summary>
internal sealed class Broken : Exception
{
    private Broken(string message)
        : base(message)
    {
    }

    public static void If(bool isBroken, string message)
    {
        if (isBroken)
        {
            throw new Broken(message);
        }
    }
}
