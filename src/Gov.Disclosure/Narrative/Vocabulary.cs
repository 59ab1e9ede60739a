namespace Gov.Disclosure.Narrative;

/// <summary>Looks words up at a place of a sentence; the longest word wins.</summary>
internal sealed class Vocabulary
{
    private const int BitsPerWord = 32;

    private readonly Word[] _words;
    private readonly char[] _firsts;
    private readonly int[] _starts;
    private readonly uint[] _mayStart = new uint[(char.MaxValue + 1) / BitsPerWord];

    private Vocabulary(IEnumerable<Word> words)
    {
        _words = [.. words.OrderBy(word => word.Text[0]).ThenByDescending(word => word.Text.Length).ThenBy(word => word.Text, StringComparer.Ordinal)];
        _firsts = [.. _words.Select(word => word.Text[0]).Distinct()];
        _starts = [.. _firsts.Select(first => Array.FindIndex(_words, word => word.Text[0] == first)), _words.Length];
        foreach (var first in _firsts)
        {
            _mayStart[first / BitsPerWord] |= 1u << (first % BitsPerWord);
        }
    }

    public static Vocabulary Official { get; } = new(VocabularyWords.Of(FormTerms.Official));

    public Word this[int index] => _words[index];

    public bool TryMatch(FoldedSentence text, int at, out int word, out int length)
    {
        var first = text[at];
        word = -1;
        length = 0;
        if ((_mayStart[first / BitsPerWord] & (1u << (first % BitsPerWord))) == 0)
        {
            return false;
        }

        var bucket = Array.BinarySearch(_firsts, first);
        var rest = text.Characters.Slice(at);
        for (var i = _starts[bucket]; i < _starts[bucket + 1]; i++)
        {
            if (rest.StartsWith(_words[i].Text.AsSpan(), StringComparison.Ordinal))
            {
                word = i;
                length = _words[i].Text.Length;
                return true;
            }
        }

        return false;
    }
}
