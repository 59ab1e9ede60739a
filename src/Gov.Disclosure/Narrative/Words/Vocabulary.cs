namespace Gov.Disclosure.Narrative.Words;

/// <summary>Looks words up at a place of a sentence; the longest word wins.</summary>
internal sealed class Vocabulary
{
    private static readonly string[] Files = ["request", "relation", "scope", "case", "disclosure", "plain", "outcome"];

    // Where two files have a word: what it stands for, then the step, then any role; a name last.
    private static readonly WordRole[] Precedence = [WordRole.Term, WordRole.Rate, WordRole.Flow];

    private readonly Word[] _words;

    // The second character of each word, nothing for a word of one; words of one bucket are in its order, the longer later.
    private readonly char[] _seconds;

    // By first character the bucket of words that start with it, 0 for none; by bucket where it starts among the words.
    private readonly ushort[] _buckets = new ushort[char.MaxValue + 1];
    private readonly int[] _starts;

    private Vocabulary(IEnumerable<Word> words)
    {
        _words = [.. words.OrderBy(word => word.Text[0]).ThenBy(SecondOf).ThenBy(word => word.Text.Length).ThenBy(word => word.Text, StringComparer.Ordinal)];
        _seconds = Array.ConvertAll(_words, SecondOf);
        var starts = new List<int> { 0 };
        for (var i = 0; i < _words.Length; i++)
        {
            ref var bucket = ref _buckets[_words[i].Text[0]];
            if (bucket == 0)
            {
                bucket = (ushort)starts.Count;
                starts.Add(i);
            }
        }

        _starts = [.. starts, _words.Length];
    }

    public static Vocabulary Official { get; } = Of(FormTerms.Official);

    public Word this[int index] => _words[index];

    public bool TryMatch(FoldedSentence text, int at, out int word, out int length)
    {
        word = -1;
        length = 0;
        int bucket = _buckets[text[at]];
        if (bucket == 0)
        {
            return false;
        }

        var start = _starts[bucket];
        var second = text[at + 1];
        for (word = LastUpTo(second, start, _starts[bucket + 1]); word >= start && _seconds[word] == second; word--)
        {
            if (text.Characters.Slice(at).StartsWith(_words[word].Text.AsSpan(), StringComparison.Ordinal))
            {
                length = _words[word].Text.Length;
                return true;
            }
        }

        // A word of one character stands first in its bucket.
        (word, length) = _seconds[start] == default ? (start, 1) : (-1, 0);
        return word >= 0;
    }

    /// <summary>The last word of a bucket with a second character no greater than one.</summary>
    private int LastUpTo(char second, int start, int end)
    {
        while (start < end)
        {
            var middle = (start + end) / 2;
            (start, end) = _seconds[middle] <= second ? (middle + 1, end) : (start, middle);
        }

        return start - 1;
    }

    private static char SecondOf(Word word) => word.Text.Length > 1 ? word.Text[1] : default;

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

    private static int Rank(Word word) => word.Role == WordRole.Unknown ? Precedence.Length + 1
        : Array.IndexOf(Precedence, word.Role) is >= 0 and var rank ? rank : Precedence.Length;

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

        return Enum.TryParse(head[0], out WordRole role) && (head.Length == 1 || term is not null)
            ? words.Select(text => new Word(text, role, Term: term)) : [];
    }
}

/// <summary>A word of the vocabulary.</summary>
/// <param name="Text">The word, folded as sentences are.</param>
/// <param name="Role">What it does.</param>
/// <param name="Flow">The step, for <see cref="WordRole.Flow"/>.</param>
/// <param name="Term">The thing counted, for <see cref="WordRole.Term"/>.</param>
internal sealed record Word(string Text, WordRole Role, Flow Flow = Flow.None, FormTerm? Term = null);
