namespace Gov.Disclosure.Narrative.Words;

/// <summary>Looks words up at a place of a sentence; the longest word wins.</summary>
internal sealed class Vocabulary
{
    private static readonly string[] Files = ["request", "relation", "scope", "case", "disclosure", "plain", "outcome"];

    // Where two files have a word: what it stands for, then the step, then any role; a name last.
    private static readonly WordRole[] Precedence = [WordRole.Term, WordRole.Rate, WordRole.Flow];

    private readonly Word[] _words;

    // The words by their first two characters, the longest first, and those of one character.
    private readonly Dictionary<uint, (int From, int To)> _pairs = [];
    private readonly Dictionary<char, int> _singles = [];

    private Vocabulary(IEnumerable<Word> words)
    {
        _words = [.. words.OrderBy(word => word.Text.Length == 1 ? 0 : PairOf(word.Text[0], word.Text[1])).ThenByDescending(word => word.Text.Length).ThenBy(word => word.Text, StringComparer.Ordinal)];
        for (var i = 0; i < _words.Length; i++)
        {
            var text = _words[i].Text;
            if (text.Length == 1)
            {
                _singles.Add(text[0], i);
            }
            else
            {
                var pair = PairOf(text[0], text[1]);
                _pairs[pair] = (_pairs.TryGetValue(pair, out var known) ? known.From : i, i + 1);
            }
        }
    }

    public static Vocabulary Official { get; } = Of(FormTerms.Official);

    public Word this[int index] => _words[index];

    public bool TryMatch(FoldedSentence text, int at, out int word, out int length)
    {
        var first = text[at];
        if (_pairs.TryGetValue(PairOf(first, text[at + 1]), out var range))
        {
            var rest = text.Characters.Slice(at);
            for (word = range.From; word < range.To; word++)
            {
                length = _words[word].Text.Length;
                if (rest.StartsWith(_words[word].Text.AsSpan(), StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        length = 1;
        return _singles.TryGetValue(first, out word);
    }

    private static uint PairOf(char first, char second) => ((uint)first << 16) | second;

    /// <summary>The words of all files. What stands first stays: labels before what stands for them, before steps, before roles, before names.</summary>
    private static Vocabulary Of(FormTerms terms)
    {
        IEnumerable<Word> words =
        [
            .. terms.FlowLabels.Select(entry => new Word(entry.Key, WordRole.Flow, entry.Value)),
            .. terms.Labels.Select(entry => new Word(entry.Key, WordRole.Term, Term: entry.Value)),
            .. Files.SelectMany(LinesOf).SelectMany(line => WordsOf(line, terms)).OrderBy(Rank),
        ];
        return new Vocabulary(words.GroupBy(word => word.Text, StringComparer.Ordinal).Select(group => group.First()));
    }

    private static int Rank(Word word) => word.Role == WordRole.Unknown ? Precedence.Length + 1 : Array.IndexOf(Precedence, word.Role) is >= 0 and var rank ? rank : Precedence.Length;

    private static IEnumerable<string> LinesOf(string file)
    {
        using var reader = new StreamReader(typeof(Vocabulary).Assembly.GetManifestResourceStream($"Gov.Disclosure.Narrative.Words.{file}.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>A line says what its words do, for a row or a column with its label: <c>Requests: …</c>, <c>Flow.Done: …</c>, <c>Term 行政许可: …</c>.</summary>
    private static IEnumerable<Word> WordsOf(string line, FormTerms terms)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var head = line.Substring(0, colon).Split(' ');
        var words = line.Substring(colon + 2).Split(' ');
        var term = head.Length > 1 && terms.TryGet(LabelCore.Of(head[1]), out var named) ? named : null;
        if (head[0] == "Together")
        {
            // 予以公开 alone often counts 部分公开 too.
            foreach (var word in words)
            {
                if (terms.TryGet(word, out var loose))
                {
                    loose.OftenWith = term;
                }
            }

            return [];
        }

        if (Enum.TryParse(head[0].Replace("Flow.", ""), out Flow flow) && head[0].StartsWith("Flow.", StringComparison.Ordinal))
        {
            return words.Select(text => new Word(text, WordRole.Flow, flow));
        }

        return Enum.TryParse(head[0], out WordRole role) && (head.Length == 1 || term is not null) ? words.Select(text => new Word(text, role, Term: term)) : [];
    }
}

/// <summary>A word of the vocabulary.</summary>
/// <param name="Text">The word, folded as sentences are.</param>
/// <param name="Role">What it does.</param>
/// <param name="Flow">The step, for <see cref="WordRole.Flow"/>.</param>
/// <param name="Term">The thing counted, for <see cref="WordRole.Term"/>.</param>
internal sealed record Word(string Text, WordRole Role, Flow Flow = Flow.None, FormTerm? Term = null);
