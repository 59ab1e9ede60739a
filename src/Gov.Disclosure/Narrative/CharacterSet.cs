#if NET
using System.Buffers;
#endif

namespace Gov.Disclosure.Narrative;

/// <summary>Characters that are looked for: how many there are costs nothing, neither for one character nor for the first of them in a text.</summary>
internal sealed class CharacterSet
{
    private const int BitsPerWord = 32;

    private readonly uint[] _bits = new uint[(char.MaxValue + 1) / BitsPerWord];
#if NET
    private readonly SearchValues<char> _characters;
#else
    private readonly string _characters;
#endif

    public CharacterSet(string characters)
    {
#if NET
        _characters = SearchValues.Create(characters);
#else
        _characters = characters;
#endif
        foreach (var character in characters)
        {
            _bits[character / BitsPerWord] |= 1u << (character % BitsPerWord);
        }
    }

    public bool Contains(char character) => (_bits[character / BitsPerWord] & (1u << (character % BitsPerWord))) != 0;

    /// <summary>Where the first of them stands in a text; -1 for none.</summary>
#if NET
    public int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(_characters);
#else
    public int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(_characters.AsSpan());
#endif

    /// <summary>Whether one of them stands in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;
}
