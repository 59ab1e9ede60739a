namespace Gov.Disclosure.Narrative;

/// <summary>Characters, one bit each: whether one is among them costs the same however many there are.</summary>
internal sealed class CharacterSet
{
    private const int BitsPerWord = 32;

    private readonly uint[] _bits = new uint[(char.MaxValue + 1) / BitsPerWord];

    public CharacterSet(string characters)
    {
        foreach (var character in characters)
        {
            _bits[character / BitsPerWord] |= 1u << (character % BitsPerWord);
        }
    }

    /// <summary>Whether one of them stands in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (Contains(character))
            {
                return true;
            }
        }

        return false;
    }

    public bool Contains(char character) => (_bits[character / BitsPerWord] & (1u << (character % BitsPerWord))) != 0;
}
