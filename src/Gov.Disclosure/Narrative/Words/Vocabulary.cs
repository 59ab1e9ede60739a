namespace Gov.Disclosure.Narrative.Words;

/// <summary>Looks words up at a place of a sentence; the longest word wins.</summary>
internal sealed class Vocabulary
{
    private static readonly string[] Files = ["request", "relation", "scope", "case", "disclosure", "plain", "outcome"];

    private readonly Word[] _words;

    // The words as a tree of their characters, level by level, so that the nodes below one stand together; by first character the node, 0 for none.
    private readonly ushort[] _roots = new ushort[char.MaxValue + 1];
    private readonly Node[] _nodes;

    private Vocabulary(IEnumerable<Word> words)
    {
        _words = [.. words.OrderBy(word => word.Text, StringComparer.Ordinal)];
        List<Node> nodes = [new(default, -1)];
        var level = new Queue<(int From, int To, int Depth)>([(0, _words.Length, 0)]);
        for (var node = 0; level.Count > 0; node++)
        {
            var (from, to, depth) = level.Dequeue();
            nodes[node] = nodes[node] with { Below = (ushort)nodes.Count };
            from += from < to && _words[from].Text.Length == depth ? 1 : 0;
            while (from < to)
            {
                var (first, character) = (from, _words[from].Text[depth]);
                while (from < to && _words[from].Text[depth] == character)
                {
                    from++;
                }

                _roots[character] = depth == 0 ? (ushort)nodes.Count : _roots[character];
                nodes.Add(new Node(character, _words[first].Text.Length == depth + 1 ? (short)first : (short)-1));
                level.Enqueue((first, from, depth + 1));
            }
        }

        _nodes = [.. nodes, new Node(default, -1) { Below = (ushort)nodes.Count }];
    }

    public static Vocabulary Official { get; } = Of(FormTerms.Official);

    public Word this[int index] => _words[index];

    public bool TryMatch(FoldedSentence text, int at, out int word, out int length)
    {
        (word, length) = (-1, 0);
        int node = _roots[text[at]];
        for (var depth = 1; node != 0; depth++)
        {
            if (_nodes[node].Word >= 0)
            {
                (word, length) = (_nodes[node].Word, depth);
            }

            node = Below(node, text[at + depth]);
        }

        return word >= 0;
    }

    /// <summary>The node below one for a character; 0 for none. They stand in the order of their characters, and most have one or two.</summary>
    private int Below(int node, char character)
    {
        int end = _nodes[node + 1].Below;
        for (int at = _nodes[node].Below; at < end; at++)
        {
            if (_nodes[at].Character >= character)
            {
                return _nodes[at].Character == character ? at : 0;
            }
        }

        return 0;
    }

    /// <summary>The words of all files. What a label of a table says stays, whatever a file says of it.</summary>
    private static Vocabulary Of(FormTerms terms)
    {
        IEnumerable<Word> words =
        [
            .. terms.FlowLabels.Select(entry => new Word(entry.Key, WordRole.Flow, entry.Value)),
            .. terms.Labels.Select(entry => new Word(entry.Key, WordRole.Term, Term: entry.Value)),
            .. Files.SelectMany(LinesOf).SelectMany(line => WordsOf(line, terms)),
        ];
        return new Vocabulary(words.GroupBy(word => word.Text, StringComparer.Ordinal).Select(group => group.First()));
    }

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
        if (head[0] is "Together" or "Alike" && term is not null && terms.TryGet(words[0], out var other))
        {
            // 予以公开 alone often counts 部分公开 too.
            other.OftenWith = head[0] == "Together" ? term : other.OftenWith;
            if (head[0] == "Alike")
            {
                term.AddLabel(words[0]);
                other.AddLabel(head[1]);
            }

            return [];
        }

        var (name, step) = head[0].Split('.') is [var before, var behind] ? (before, behind) : (head[0], nameof(Flow.None));
        return Enum.TryParse(name, out WordRole role) && Enum.TryParse(step, out Flow flow) && (head.Length == 1 || term is not null)
            ? words.Select(text => new Word(text, role, flow, term)) : [];
    }

    /// <summary>A character of the tree, the word that ends at it (-1 for none) and the first node below it; the next node has the end of those.</summary>
    private readonly record struct Node(char Character, short Word)
    {
        public ushort Below { get; init; }
    }
}

/// <summary>A word of the vocabulary.</summary>
/// <param name="Text">The word, folded as sentences are.</param>
/// <param name="Role">What it does.</param>
/// <param name="Flow">The step, for <see cref="WordRole.Flow"/>.</param>
/// <param name="Term">The thing counted, for <see cref="WordRole.Term"/>.</param>
internal readonly record struct Word(string Text, WordRole Role, Flow Flow = Flow.None, FormTerm? Term = null);
