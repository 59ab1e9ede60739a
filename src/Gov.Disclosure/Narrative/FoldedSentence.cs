namespace Gov.Disclosure.Narrative;

/// <summary>A sentence in the characters that words and figures are looked up in, each with its place in the text.</summary>
internal readonly ref struct FoldedSentence(ReadOnlySpan<char> characters, ReadOnlySpan<int> places)
{
    /// <summary>The longest sentence that is read; a longer one is text that has lost its marks.</summary>
    public const int MaxLength = 800;

    private readonly ReadOnlySpan<int> _places = places;

    public ReadOnlySpan<char> Characters { get; } = characters;

    public int Length => Characters.Length;

    /// <summary>A character; zero before the first and behind the last.</summary>
    public char this[int index] => (uint)index < (uint)Characters.Length ? Characters[index] : '\0';

    /// <summary>Folds a sentence into buffers of <see cref="MaxLength"/>.</summary>
    public static FoldedSentence Of(ReadOnlySpan<char> text, int start, int end, Span<char> characters, Span<int> places)
    {
        var length = 0;
        for (var i = start; i < end && length < MaxLength; i++)
        {
            var character = text[i];
            if (IsIdeograph(character) || !IsPassedOver(character))
            {
                characters[length] = IsIdeograph(character) ? character : Fold(character);
                places[length++] = i;
            }
        }

        return new FoldedSentence(characters.Slice(0, length), places.Slice(0, length));
    }

    /// <summary>The place of a character in the text.</summary>
    public int PlaceOf(int index) => _places[index];

    /// <summary>Marks that stand inside words without changing them.</summary>
    public static bool IsPassedOver(char character) => character < 0x80
        ? character is ' ' or '\t' or '\n' or '\r' or '*' or '"' or '\''
        : character is '“' or '”' or '‘' or '’' or '\u3000' or '\u00A0' or '\u200B' or '\uFEFF';

    // Nearly all of them are, and stay what they are.
    private static bool IsIdeograph(char character) => character is >= '\u4E00' and <= '\u9FFF';

    private static char Fold(char character) => character switch
    {
        < '\u2000' => character,
        >= '！' and <= '～' and not '，' => (char)(character - '！' + '!'),
        '○' => '〇',
        _ => character,
    };
}
