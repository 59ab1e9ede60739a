namespace Gov.Disclosure.Narrative.Words;

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

    public static Vocabulary Official { get; } = Of(FormTerms.Official);

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

    /// <summary>The words of all files. What stands first stays: labels before synonyms before steps before roles.</summary>
    private static Vocabulary Of(FormTerms terms)
    {
        foreach (var line in OutcomeWords.CountedTogether)
        {
            if (terms.TryGet(LabelOf(line), out var with) && terms.TryGet(WordsOf(line)[0], out var term))
            {
                term.OftenWith = with;
            }
        }

        string[] synonyms = [.. RequestWords.Synonyms, .. OutcomeWords.Synonyms, .. CaseWords.Synonyms, .. DisclosureWords.Synonyms];
        (WordRole Role, string Words)[] roles =
            [.. RequestWords.Roles, .. RelationWords.Roles, .. ScopeWords.Roles, .. CaseWords.Roles, .. DisclosureWords.Roles, .. PlainWords.Roles];
        IEnumerable<Word> words =
        [
            .. terms.FlowLabels.Select(entry => new Word(entry.Key, WordRole.Flow, entry.Value)),
            .. terms.Labels.Select(entry => new Word(entry.Key, WordRole.Term, Term: entry.Value)),
            .. synonyms.SelectMany(line => terms.TryGet(LabelCore.Of(LabelOf(line)), out var term) ? WordsOf(line).Select(text => new Word(text, WordRole.Term, Term: term)) : []),
            .. RequestWords.Rates.SelectMany(line => terms.TryGet(LabelOf(line), out var term) ? WordsOf(line).Select(text => new Word(text, WordRole.Rate, Term: term)) : []),
            .. from flow in RequestWords.Flows from text in flow.Words.Split(' ') select new Word(text, WordRole.Flow, flow.Flow),
            .. from role in roles from text in role.Words.Split(' ') select new Word(text, role.Role),
            .. PlainWords.Names.Select(name => new Word(name, WordRole.Unknown)),
        ];
        return new Vocabulary(words.GroupBy(word => word.Text, StringComparer.Ordinal).Select(group => group.First()));
    }

    private static string LabelOf(string line) => line.Substring(line.IndexOf(" = ", StringComparison.Ordinal) + 3);

    private static string[] WordsOf(string line) => line.Substring(0, line.IndexOf(" = ", StringComparison.Ordinal)).Split(' ');
}

/// <summary>A word of the vocabulary.</summary>
/// <param name="Text">The word, folded as sentences are.</param>
/// <param name="Role">What it does.</param>
/// <param name="Flow">The step, for <see cref="WordRole.Flow"/>.</param>
/// <param name="Term">The thing counted, for <see cref="WordRole.Term"/>.</param>
internal sealed record Word(string Text, WordRole Role, Flow Flow = Flow.None, FormTerm? Term = null);
