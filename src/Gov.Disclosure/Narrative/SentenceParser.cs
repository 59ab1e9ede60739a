using Gov.Disclosure.Narrative.Words;

namespace Gov.Disclosure.Narrative;

/// <summary>
/// Reads a sentence from left to right into figures. Words fill a phrase (<see cref="WordHandlers"/>), the phrase says what the figure counts
/// (<see cref="MeasureHandlers"/>), and which kind of figure it is is decided by the first of <see cref="FigureHandlers"/> that knows it.
/// </summary>
internal ref struct SentenceParser(NarrativeScope scope, FoldedSentence text, ReadOnlySpan<Token> tokens, FigureList figures, int sentence)
{
    private readonly FoldedSentence _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    /// <summary>What holds at the place that is being read.</summary>
    public Course Course = default;

    public FigureList Figures { get; } = figures;

    public NarrativeScope Scope { get; } = scope;

    /// <summary>The sentence, counted from the first of the text.</summary>
    public int Sentence { get; } = sentence;

    /// <summary>Reads the sentence.</summary>
    /// <param name="carry">What the sentence before handed on.</param>
    /// <returns>What this one hands on.</returns>
    public Carry Read(Carry carry)
    {
        var opensWithAmong = _tokens.Length > 0 && Segments.Opens(_tokens[0]);
        var topic = Scope.Topic != Topic.None ? Scope.Topic : carry.Topic != Topic.None && carry.Topic != Topic.Other ? carry.Topic : carry.Heading;
        var told = new SentenceTopic(_tokens, topic == Topic.Applications);
        Course = new Course
        {
            Topic = (topic, told) switch
            {
                (Topic.Applications, { OfWords: Topic.Requests }) => Topic.Requests,
                (Topic.Requests, { OpensWithOther: true }) when topic != Scope.Topic => Topic.Applications,
                (Topic.None, _) => told.DeniesCases && carry.Row < 0 ? Topic.Cases : told.OfWords,
                _ => topic,
            },
            Thread = new Thread { Row = carry.Row, Step = opensWithAmong ? carry.Step : told.NamesResults ? Flow.Done : Flow.None },
            Scope = opensWithAmong ? carry.Doubts & (Doubts.Scope | Doubts.Elsewhere) : Doubts.None,
            Time = new SpokenTime { IsPartOfYear = opensWithAmong && (carry.Doubts & Doubts.Period) != 0 },
            Waiting = Phrase.Empty,
        };
        var segments = new Segments(_tokens);
        while (segments.MoveNext())
        {
            if (IsDivision(segments.Current))
            {
                segments.OpenParts();
                continue;
            }

            Segment(segments.Current);
        }

        Figures.Lists.End();
        return Hand(carry, told.Heading);
    }

    /// <summary>Adds a figure with the words of its segment.</summary>
    public void Add(in Segment segment, in Phrase phrase, in Figure figure)
    {
        var number = segment.Number >= 0 ? _tokens[segment.Number] : default;
        var last = segment.To - 1;
        while (last > segment.From && last > segment.Number && _tokens[last].Role == WordRole.Unknown)
        {
            last--;
        }

        var start = phrase.First >= 0 ? phrase.First : segment.Number >= 0 ? number.Start : _tokens[segment.From].Start;
        start = segment.Number >= 0 ? Math.Min(start, number.Start) : start;
        Figures.Add(figure with
        {
            Opening = segment.Opening,
            Depth = segment.Depth,
            After = segment.After,
            Counter = CounterOf(segment),
            Sentence = Sentence,
            Start = _text.PlaceOf(start),
            End = _text.PlaceOf(_tokens[last].End - 1) + 1,
            Roles = phrase.Roles,
            Notes = figure.Notes | Notes(phrase, segment),
        });
    }

    /// <summary>因国家秘密、过程性信息…: whether 、 leads to words without a figure.</summary>
    public readonly bool ListsWords(in Segment segment)
    {
        var at = segment.To + 1;
        while (segment.After == '、' && at < _tokens.Length && _tokens[at].Role is not (WordRole.Break or WordRole.Number))
        {
            at++;
        }

        return segment.After == '、' && (at >= _tokens.Length || _tokens[at].Role == WordRole.Break);
    }

    /// <summary>行政复议：0件; whether a colon leads to a figure without words.</summary>
    public readonly bool LabelsFigure(in Segment segment) => segment.After == ':' && segment.To + 1 < _tokens.Length
        && _tokens[segment.To + 1] is { Role: WordRole.Number, Number.Unit: not FigureUnit.Time }
        && (segment.To + 2 == _tokens.Length || _tokens[segment.To + 2].Role == WordRole.Break);

    /// <summary>Whether a segment opens with 均, in front of whatever else it says.</summary>
    public readonly bool OpensWithAll(in Segment segment)
    {
        var at = segment.From;
        while (at < segment.To - 1 && _tokens[at].Role == WordRole.Filler)
        {
            at++;
        }

        return _tokens[at].Role == WordRole.All;
    }

    /// <summary>Whether a segment denies something else of what it names first: 行政复议未出现失误.</summary>
    public readonly bool DeniesOther(in Segment segment)
    {
        var (isNamed, isDenied) = (false, false);
        foreach (var token in _tokens.Slice(segment.From, segment.To - segment.From))
        {
            if (isDenied && token.Role == WordRole.Unknown)
            {
                return true;
            }

            isDenied |= isNamed && token.Role == WordRole.Negation;
            isNamed |= token.Role == WordRole.Term;
        }

        return false;
    }

    /// <summary>Whether a segment opens with a character: 已审结, 主动公开2件.</summary>
    public readonly bool OpensWith(in Segment segment, char first) => _text[_tokens[segment.From].Start] == first;

    /// <summary>The last character of the number with its unit; 条次 counts as 条.</summary>
    public readonly char CounterOf(in Segment segment)
    {
        var end = segment.Number >= 0 ? _tokens[segment.Number].End : 0;
        return end == 0 ? default : _text[end - 1] switch { '次' => _text[end - 2], ')' => _text[end - "(次)".Length - 1], var last => last };
    }

    /// <summary>按公开渠道分，…; 从申请方式来看：…</summary>
    private readonly bool IsDivision(in Segment segment)
    {
        var last = segment.Number < 0 && segment.After is ',' or '，' or ':' ? _text[_tokens[segment.To - 1].End - 1] : default;
        return last is '分' or '看' or '计' && _tokens[segment.From].Role != WordRole.Basis && _text[_tokens[segment.From].Start] is '按' or '从' or '以';
    }

    private void Segment(in Segment segment)
    {
        var (time, scope) = (Course.Time, Course.Scope);
        var phrase = Phrase.Empty;
        Words(ref phrase, segment.From, segment.Number < 0 ? segment.To : segment.Number);
        if (segment.Number < 0)
        {
            StatementHandlers.Take(ref this, phrase, segment);
        }
        else
        {
            var before = phrase;
            Words(ref phrase, segment.Number + 1, segment.To);
            if (phrase.Has(WordRole.Respectively))
            {
                for (var i = 0; i < Math.Max(phrase.Rows, 1); i++)
                {
                    Figures.Lists.Name(phrase.Row(i)); // 公开与部分公开分别为4件和2件
                }
            }

            var waiting = TakeWaiting(!Course.Waiting.WaitsForBracket || segment.Before == ')', segment);
            before.Join(waiting);
            phrase.Join(waiting);
            if (_text[_tokens[segment.Number].Start - 1] == '各' || (before.Last == WordRole.All && before.Rows > 1))
            {
                FigureHandlers.TakeEach(ref this, before, phrase, segment, _tokens[segment.Number].Number);
            }
            else
            {
                FigureHandlers.Take(ref this, before, phrase, segment, _tokens[segment.Number].Number);
            }
        }

        // The year of 2022年结转2件 says where they come from, not what the sentence is about; what a bracket says holds in it alone.
        Course.Time = phrase.StepYear != 0 && phrase.IsCarried ? new SpokenTime { IsPartOfYear = time.IsPartOfYear } : segment.Depth > 0 ? time : Course.Time;
        Course.Scope = segment.Depth > 0 || StatementHandlers.IsProvision(phrase) ? scope : Course.Scope;
    }

    /// <summary>The words that wait, for the segment that is the next of their list; those before a bracket wait until the bracket is over.</summary>
    public Phrase TakeWaiting(bool isNext, in Segment segment)
    {
        var waiting = Course.Waiting;
        Course.Waiting = waiting.WaitsForBracket && segment.Depth > 0 ? waiting : Phrase.Empty;
        return isNext ? waiting : Phrase.Empty;
    }

    private void Words(ref Phrase phrase, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_tokens[i].Role == WordRole.Number)
            {
                if (_tokens[i].Number.Unit == FigureUnit.Time)
                {
                    Date(i);
                }
            }
            else
            {
                WordHandlers.Take(ref phrase, ref Course, _tokens[i], _text, Scope);
            }
        }
    }

    /// <summary>1月1日至12月31日 and 1月-12月 are the year; 3月 is a part of it; 20个工作日 is no date.</summary>
    private void Date(int index)
    {
        var number = _tokens[index].Number;
        switch (_text[_tokens[index].End - 1])
        {
            case '月' or '底' or '末' when index > 0 && _text[_tokens[index].End - 2] != '个':
                var day = index + 1 < _tokens.Length && _tokens[index + 1].Number.Unit == FigureUnit.Time ? _tokens[index + 1].Number.Digits : 0;
                Course.Time.IsPartOfYear = !(number.Digits == 12 && (day == 31 || _text[_tokens[index].End - 1] is '底' or '末'))
                    && _text.Characters.Slice(0, _tokens[index].End) is not [.., '年', '1', '月', '-' or '至' or '到', '1', '2', '月']
                    && (number.Digits != 1 || day != 1 || Course.Time.IsPartOfYear);
                break;
            case '月':
            case '度':
            case '年':
                Course.Time.IsPartOfYear = true;
                break;
        }
    }

    private static FigureNotes Notes(in Phrase phrase, in Segment segment) =>
        (phrase.Has(WordRole.Rest) ? FigureNotes.Rest : 0)
        | (phrase.Has(WordRole.Whole) || phrase.IsTotal ? FigureNotes.Whole : 0)
        | (phrase.Last == WordRole.Etc ? FigureNotes.Etc : 0)
        | (segment.Before is ';' or '。' ? FigureNotes.AfterStop : 0)
        | (segment.Number < 0 ? FigureNotes.Implied : 0);

    private readonly Carry Hand(Carry carry, Topic? heading)
    {
        var doubts = Doubts.None;
        var speaksOfRequests = Figures.Count == Figures.From;
        for (var i = Figures.From; i < Figures.Count; i++)
        {
            doubts = Figures[i] is { Kind: FigureKind.Count, Depth: 0 } ? Figures[i].Doubts : doubts;
            speaksOfRequests |= Figures[i].Subject?.Table == TableKind.Requests || Figures[i].Part == PartKind.Channels;
        }

        return carry with
        {
            Heading = heading ?? carry.Heading,
            Topic = heading ?? (speaksOfRequests ? Course.Topic : Topic.None),
            Row = heading is null ? Course.Thread.Row : (short)-1,
            Doubts = doubts,
            Step = Course.Thread.Step == Flow.None && speaksOfRequests ? carry.Step : Course.Thread.Step,
        };
    }
}
