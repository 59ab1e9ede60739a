namespace Gov.Disclosure.Fuzz;

/// <summary>Makes an input as short as it can be while it still does what it did, by cutting out ever smaller pieces.</summary>
internal static class Shortening
{
    /// <param name="input">What to shorten.</param>
    /// <param name="shortestPiece">The smallest piece to cut out, in bytes.</param>
    /// <param name="mayGoOn">Whether there is time left for another attempt.</param>
    /// <param name="doesTheSame">Whether a shorter input does what <paramref name="input"/> does.</param>
    public static byte[] Of(byte[] input, int shortestPiece, Func<bool> mayGoOn, Func<byte[], bool> doesTheSame)
    {
        for (var length = Math.Max(shortestPiece, input.Length / 2); ; length = Math.Max(shortestPiece, length / 2))
        {
            var before = input.Length;
            for (var start = 0; start < input.Length;)
            {
                if (!mayGoOn())
                {
                    return input;
                }

                byte[] shorter = [.. input.AsSpan(0, start), .. input.AsSpan(Math.Min(input.Length, start + length))];
                if (doesTheSame(shorter))
                {
                    input = shorter;
                }
                else
                {
                    start += length;
                }
            }

            if (length == shortestPiece && input.Length == before)
            {
                return input;
            }
        }
    }
}
