namespace Gov.Disclosure.Fuzz;

/// <summary>A reader, what it is fed with, and what must be true of everything it reads.</summary>
/// <param name="Name">The name on the command line; also the folder of its seeds below <c>corpus</c>.</param>
/// <param name="Share">How many of a thousand executions it gets.</param>
/// <param name="Mutation">How inputs are changed.</param>
/// <param name="Check">Reads an input and throws where something is not as it must be.</param>
/// <param name="Seeds">What it starts from, besides its folder.</param>
internal sealed record FuzzTarget(string Name, int Share, IMutation Mutation, FuzzCheck Check, Func<IEnumerable<byte[]>> Seeds);

/// <summary>Reads an input and throws where something is not as it must be.</summary>
/// <param name="input">The input.</param>
/// <param name="depth">How much to look at.</param>
internal delegate void FuzzCheck(byte[] input, CheckDepth depth);
