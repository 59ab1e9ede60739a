namespace Gov.Disclosure.Fuzz;

/// <summary>Makes an input that breaks something as short as it can be while it still breaks the same.</summary>
internal static class Minimiser
{
    private const int MostRuns = 3000;

    public static byte[] Shorten(FuzzTarget target, byte[] input, string what)
    {
        var runs = 0;
        for (var length = Math.Max(1, input.Length / 2); ; length = Math.Max(1, length / 2))
        {
            var before = input.Length;
            for (var start = 0; start < input.Length && runs < MostRuns;)
            {
                byte[] shorter = [.. input.AsSpan(0, start), .. input.AsSpan(Math.Min(input.Length, start + length))];
                runs++;
                if (Breakage.Of(target, shorter, isThorough: true) is { } failure && Breakage.NameOf(failure) == what)
                {
                    input = shorter;
                }
                else
                {
                    start += length;
                }
            }

            if (runs >= MostRuns || (length == 1 && input.Length == before))
            {
                return input;
            }
        }
    }
}
