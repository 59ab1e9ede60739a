namespace Gov.Disclosure.Fuzz;

/// <summary>Makes a new input of old ones.</summary>
internal interface IMutation
{
    /// <summary>Whether an input out of which a piece is cut is still one that readers get into; a packed file is not.</summary>
    bool CanBeCut { get; }

    /// <summary>Takes the words of a seed into the dictionary.</summary>
    void Learn(byte[] seed);

    /// <summary>Changes an input.</summary>
    /// <param name="input">The input to change; it stays as it is.</param>
    /// <param name="other">Another one to take parts from.</param>
    /// <param name="chance">Decides what is done.</param>
    byte[] Mutate(byte[] input, byte[] other, Random chance);
}
