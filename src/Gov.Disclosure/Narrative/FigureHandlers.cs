using Gov.Disclosure.Narrative.Words;

namespace Gov.Disclosure.Narrative;

/// <summary>Which kind of figure a number is. The first handler that knows the number takes it; each has its example.</summary>
internal static class FigureHandlers
{
    // What the entries of a list may be counted in, whatever its whole is: 公开信息504条，其中政策文件1件.
    private const string Counters = "件条篇份项个";

    /// <summary>予以公开和部分公开各5件, 行政许可、行政处罚均为0件 are two figures; how many 土地出让、城市规划各1件 are is not known.</summary>
    public static void TakeEach(ref SentenceParser parser, Phrase before, Phrase phrase, in Segment segment, PrintedNumber number)
    {
        if (phrase.Rows < 2)
        {
            phrase.Unknown |= Doubts.Words;
            Take(ref parser, before, phrase, segment, number);
            parser.Figures.Lists.LeaveOpen();
            return;
        }

        for (var i = 0; i < phrase.Rows; i++)
        {
            Take(ref parser, before.Row(i), phrase.Row(i), segment, number);
        }
    }

    public static void Take(ref SentenceParser parser, in Phrase before, in Phrase phrase, in Segment segment, PrintedNumber number)
    {
        var isKnown = Fee(ref parser, phrase, segment, number)
            || Rate(ref parser, before, phrase, segment, number)
            || Base(ref parser, before, phrase, segment, number)
            || Change(ref parser, before, phrase, segment, number)
            || Share(ref parser, before, phrase, segment, number)
            || ShareBase(ref parser, before, phrase, segment, number)
            || Name(ref parser, before, phrase, segment, number)
            || Count(ref parser, before, phrase, segment, number);
        if (!isKnown)
        {
            parser.Add(segment, phrase, new Figure { Kind = FigureKind.Other, Number = number });
        }
    }

    /// <summary>收取信息处理费380元; 信息处理费方面，2024年共收取0元</summary>
    private static bool Fee(ref SentenceParser parser, in Phrase phrase, in Segment segment, PrintedNumber number)
    {
        var isCollected = parser.Course.Topic == Topic.Fee && phrase.Has(WordRole.Collect) && phrase.TermCount == 0;
        parser.Course.Topic = phrase.Has(WordRole.Fee) ? Topic.Fee : parser.Course.Topic;
        if (number.Unit != FigureUnit.Money || !(phrase.Has(WordRole.Fee) || isCollected))
        {
            return false;
        }

        var isPart = segment.Opening != Opening.None || parser.Figures.Any(static (in Figure figure) => figure.Opening == Opening.Among)
            || phrase.Has(WordRole.Respectively) || (phrase.Has(WordRole.Amount) && !phrase.Has(WordRole.Collect));
        var doubts = DoubtsOf(parser, phrase, number) | (isPart ? Doubts.Subset : Doubts.None);
        parser.Add(segment, phrase, new Figure { Kind = FigureKind.Fee, Number = phrase.Has(WordRole.Negation) ? default : number, Doubts = doubts });
        return true;
    }

    /// <summary>政府信息公开申请办结率95%; 公开率59.0%; 纠错率25%</summary>
    private static bool Rate(ref SentenceParser parser, in Phrase before, in Phrase phrase, in Segment segment, PrintedNumber number)
    {
        if (number.Unit != FigureUnit.Percent || !before.Has(WordRole.Rate) || phrase.Direction != 0)
        {
            return false;
        }

        var doubts = DoubtsOf(parser, before, number);
        var subject = before.TermCount > 0 ? MeasureHandlers.RateOf(before, parser.Course, ref doubts)
            : MeasureHandlers.SpeaksOfRequests(before, parser.Course) ? Subject.Of(TableKind.Requests, Flow.Done) : null;
        var isDone = subject is { IsStep: true };
        doubts |= isDone ? MeasureHandlers.MatterOf(before, parser.Course) : Doubts.None;
        // 均在法定期限内答复，办结率100%: of those that were due.
        var isOnTime = before.Has(WordRole.OnTime) || parser.Figures.Any(static (in Figure figure) => figure.Kind == FigureKind.AllOnTime);
        var kind = !isDone || number.Value != 100 ? FigureKind.Rate : isOnTime ? FigureKind.AllOnTime : FigureKind.AllDone;
        doubts |= before.Has(WordRole.OnTime) && kind == FigureKind.Rate ? Doubts.Subset : Doubts.None;
        doubts |= kind != FigureKind.Rate && StatementHandlers.SpeaksOfPart(parser) ? Doubts.Subset : Doubts.None;
        parser.Add(segment, before, new Figure { Kind = kind, Number = number, Subject = subject, Doubts = doubts });
        return true;
    }

    /// <summary>较上年的36件增加9件; 比2023年（73件）减少9件; 同比增长20%（上年89件）</summary>
    private static bool Base(ref SentenceParser parser, in Phrase before, in Phrase phrase, in Segment segment, PrintedNumber number)
    {
        var isCompared = (before.Has(WordRole.Compare) && !phrase.IsCarried) || (parser.Course.IsCompared && segment.Depth > 0 && !phrase.HasContent);
        var isOfLastYear = parser.Course.Time.YearOffset == -1 && !phrase.IsCarried;
        if (number.Unit is not (FigureUnit.Documents or FigureUnit.Money) || before.Direction != 0 || !(isCompared || isOfLastYear))
        {
            return false;
        }

        var doubts = DoubtsOf(parser, phrase, number);
        var subject = isCompared ? null : MeasureHandlers.SubjectOf(phrase, parser.Course, number, ref doubts);
        parser.Add(segment, phrase, new Figure { Kind = FigureKind.Base, Number = number, Subject = subject, Doubts = doubts | Doubts.Period });
        parser.Course.IsCompared |= isCompared;
        MeasureHandlers.Follow(ref parser.Course, phrase, subject, doubts);
        return true;
    }

    /// <summary>增长25%; 减少9件; 提高5个百分点; 是上年的3.5倍</summary>
    private static bool Change(ref SentenceParser parser, in Phrase before, in Phrase phrase, in Segment segment, PrintedNumber number)
    {
        // 2022年收到8件，2023年收到10件，增长25%
        var isCompared = before.Has(WordRole.Compare) || parser.Course.IsCompared
            || parser.Figures.Any(static (in Figure figure) => figure.Kind == FigureKind.Base);
        var isMultiple = number.Unit == FigureUnit.Times;
        if (!isCompared || !(phrase.Direction != 0 || isMultiple)
            || number.Unit is not (FigureUnit.Percent or FigureUnit.Documents or FigureUnit.Times or FigureUnit.Points or FigureUnit.Money))
        {
            return false;
        }

        var doubts = (DoubtsOf(parser, phrase, number) | (phrase.IsOfOthers ? Doubts.Words : Doubts.None)) & ~Doubts.Period;
        parser.Add(segment, phrase, new Figure { Kind = FigureKind.Change, Number = number, Doubts = doubts, Direction = phrase.Direction });
        parser.Course.IsCompared = number.Unit == FigureUnit.Documents;
        return true;
    }

    /// <summary>占4.9%; 自然人占87.5%; 占全部12件的58%; 予以公开15件（12.1%）</summary>
    private static bool Share(ref SentenceParser parser, in Phrase before, in Phrase phrase, in Segment segment, PrintedNumber number)
    {
        ref readonly var last = ref parser.Figures.Last;
        // 分别占92%、8%
        var goesOn = last.Kind == FigureKind.Share && last.Has(FigureNotes.Respectively) && !phrase.HasContent && !phrase.HasUnknown;
        var isInBracket = segment.Opening == Opening.Bracket && !phrase.HasContent && !phrase.HasUnknown && phrase.Direction == 0;
        if (number.Unit != FigureUnit.Percent || !(before.Has(WordRole.Share) || last.Kind == FigureKind.ShareBase || isInBracket || goesOn))
        {
            return false;
        }

        var doubts = DoubtsOf(parser, phrase, number);
        var hasOwn = before.TermCount > 0 || before.Has(WordRole.Channel);
        var subject = before.TermCount > 0 ? MeasureHandlers.SubjectOf(before, parser.Course, number, ref doubts) : null;
        doubts |= (before.Flow != Flow.None && !hasOwn) || before.Has(WordRole.LevelScope) || before.Has(WordRole.Topic) ? Doubts.Words : Doubts.None;
        parser.Add(segment, phrase, new Figure
        {
            Kind = FigureKind.Share,
            Number = number,
            Subject = subject,
            Part = MeasureHandlers.PartOf(before, subject, parser.Course),
            Doubts = doubts,
            Notes = (before.Has(WordRole.Respectively) || goesOn ? FigureNotes.Respectively : 0) | (hasOwn || NamesItself(before) ? FigureNotes.OwnSubject : 0),
        });
        return true;
    }

    private static bool NamesItself(in Phrase before) => before.HasUnknown || before.Has(WordRole.Rest) || before.Has(WordRole.NotCounted)
        || before.Has(WordRole.Publish) || before.Has(WordRole.OtherMatter);

    /// <summary>占全部12件的58%</summary>
    private static bool ShareBase(ref SentenceParser parser, in Phrase before, in Phrase phrase, in Segment segment, PrintedNumber number)
    {
        if (number.Unit != FigureUnit.Documents || !before.Has(WordRole.Share) || segment.After is ',' or '，' or ';')
        {
            return false; // 网站占310条 is a part.
        }

        parser.Add(segment, phrase, new Figure { Kind = FigureKind.ShareBase, Number = number, Doubts = DoubtsOf(parser, phrase, number) });
        return true;
    }

    /// <summary>公开信息504条，其中工作动态140条、行政处罚42条: what the entries are called says nothing of the tables.</summary>
    private static bool Name(ref SentenceParser parser, in Phrase before, in Phrase phrase, in Segment segment, PrintedNumber number)
    {
        var figures = parser.Figures;
        var names = figures.Lists.Names;
        var opens = segment.Opening != Opening.None && !(segment.Depth > 0 && names >= 0);
        if (names < 0 ? !opens || number.Unit != FigureUnit.Documents || IsOfTable(parser, phrase, number)
            : number.Unit is not (FigureUnit.Documents or FigureUnit.Things) || (segment.Depth == 0 && phrase.IsTotal))
        {
            return false;
        }

        var hasVerb = phrase.Has(WordRole.Publish) && before.Last != WordRole.Publish && !phrase.Has(WordRole.InName);
        if (!(opens ? IsNamedWhole(figures) : GoesOn(figures, figures[names], phrase, segment, hasVerb)) || !IsName(parser, phrase, segment))
        {
            return false;
        }

        var isOther = phrase.TermCount == 1 && phrase.Term(0) == FormTerms.Official.Other; // 网站180条; 其他类2条
        var notes = FigureNotes.Entry | (isOther ? FigureNotes.Rest : 0)
            | (hasVerb && phrase.Has(WordRole.Through) && !opens && !figures[names].Has(WordRole.Through) ? FigureNotes.Published : 0)
            | (hasVerb ? FigureNotes.Verb : 0);
        var doubts = (number.IsInexact ? Doubts.Inexact : Doubts.None) | (MayBeCountedTwice(phrase) ? Doubts.Subset : Doubts.None);
        parser.Add(segment, phrase, new Figure { Kind = FigureKind.Count, Number = number, Part = PartKind.Named, Doubts = doubts, Notes = notes });
        return true;
    }

    /// <summary>
    /// 答复结果为：公开9件，部分公开4件; 因信息公开引发争议3件，其中行政复议1件: what a table counts is no name where its matter is spoken of and no list of names is open.
    /// </summary>
    private static bool IsOfTable(in SentenceParser parser, in Phrase phrase, PrintedNumber number)
    {
        var (doubts, figures) = (Doubts.None, parser.Figures);
        var subject = phrase.HasUnknown ? null : MeasureHandlers.SubjectOf(phrase, parser.Course, number, ref doubts);
        return subject switch
        {
            { Table: TableKind.Requests, IsStep: false } => parser.Course.Topic is Topic.Requests or Topic.Applications,
            { Table: TableKind.ReviewAndLitigation } => figures.LastCounted is >= 0 and var last && figures[last].Has(WordRole.Disclosure)
                && !figures[last].Has(WordRole.Publish),
            _ => false,
        };
    }

    /// <summary>涉及征地的8件 may be counted with those about something else, 征地领域8条 is a name. 夜间作业许可73条共443份 counts the same things twice.</summary>
    private static bool MayBeCountedTwice(in Phrase phrase) =>
        (phrase.Has(WordRole.Topic) && !phrase.Has(WordRole.Field) && !phrase.Has(WordRole.Rest))
        || phrase.IsTotal;

    /// <summary>收到各类诉求140件，其中政府信息公开申请53件: the requests that came in by that way alone.</summary>
    private static bool IsOfOthers(FigureList figures, in Phrase phrase, in Segment segment) => segment.Opening != Opening.None && phrase.Has(WordRole.Requests)
        && !phrase.HasUnknown && figures.LastCounted is >= 0 and var last && figures[last].Has(WordRole.OtherMatter);

    /// <summary>Whether a figure is no statement of its own about requests or what was done with them.</summary>
    private static bool IsName(in SentenceParser parser, in Phrase phrase, in Segment segment) => Counters.IndexOf(parser.CounterOf(segment)) >= 0
        && !IsOfOthers(parser.Figures, phrase, segment) && (phrase.Flow == Flow.None
            || ((phrase.HasUnknown || phrase.Has(WordRole.OtherMatter) || phrase.TermCount > 0) && !phrase.Has(WordRole.Requests)
                && !(segment.Before == ';' && phrase.TermCount > 0)));

    /// <summary>Whether a figure is the next entry of a list of names, by the mark before it and by a verb as the first entry has one.</summary>
    private static bool GoesOn(FigureList figures, in Figure first, in Phrase phrase, in Segment segment, bool hasVerb) =>
        (segment.Opening != Opening.None || segment.Depth > 0 || segment.Before is not (';' or '。' or ':') || segment.Before == first.After
            || (segment.Before == ';' && phrase.Has(WordRole.Class)) || figures[figures.Count - 1].Kind == FigureKind.Share)
        && (!hasVerb || first.Has(FigureNotes.Verb) || segment.Before is ' ' or '、');

    /// <summary>公开信息504条: whether the figure right before counts what no table has.</summary>
    private static bool IsNamedWhole(FigureList list) => list.LastCount(list.Count, Math.Max(0, list.From - 1)) is >= 0 and var last
        && list[last].Subject is null && !list[last].Has(FigureNotes.Narrowed)
        && (list[last].Has(FigureNotes.Published) || !list[last].Has(WordRole.NotCounted));

    /// <summary>收到政府信息公开申请12件; 3件被复议机关纠正; 自然人占65%（13件）</summary>
    private static bool Count(ref SentenceParser parser, in Phrase before, in Phrase phrase, in Segment segment, PrintedNumber number)
    {
        if (number.Unit is not (FigureUnit.Documents or FigureUnit.Money or FigureUnit.Things or FigureUnit.None))
        {
            return false;
        }

        number = Denied(before, number);
        var named = Governed(ref parser, phrase, segment, number);
        var doubts = DoubtsOf(parser, phrase, number) | (parser.Figures.Lists.TryTakeThing(ref named, phrase.Has(WordRole.Respectively)) ? Doubts.None
            : Doubts.Words);
        var subject = MeasureHandlers.SubjectOf(named, parser.Course, number, ref doubts) ?? TotalOfChannels(parser, phrase, segment);
        var part = IsOfOthers(parser.Figures, phrase, segment) ? PartKind.Named
            : PartOfRest(parser.Figures, phrase) ?? MeasureHandlers.PartOf(named, subject, parser.Course);
        ref readonly var last = ref parser.Figures.Last;
        var isOfShare = subject is null && !phrase.HasContent && last.Kind == FigureKind.Share && last.Has(FigureNotes.OwnSubject);
        if (isOfShare)
        {
            (subject, part, doubts) = (last.Subject, last.Part, doubts | last.Doubts);
        }

        (subject, part) = IsOtherOfNames(subject, last) ? (null, PartKind.Named) : (subject, part);

        if (!IsCounted(number.Unit, before, phrase, subject, part, segment.After))
        {
            return number.Unit == FigureUnit.None;
        }

        doubts |= LeftOpen(parser, before, phrase, named, segment, number, subject, part);
        var notes = NotesOf(parser, phrase, segment, subject) | (isOfShare ? FigureNotes.Etc : 0);
        parser.Add(segment, phrase, new Figure { Kind = FigureKind.Count, Number = number, Subject = subject, Part = part, Doubts = doubts, Notes = notes });
        Follow(ref parser, before, named, phrase, segment, subject, doubts);
        return true;
    }

    /// <summary>收到书面申请1件、网上申请1件，共2件: what came in by all those ways.</summary>
    private static Subject? TotalOfChannels(in SentenceParser parser, in Phrase phrase, in Segment segment) => parser.Course.Topic == Topic.Requests
        && phrase.IsTotal && parser.CounterOf(segment) == '件' && parser.Figures.Lists.IsOfChannels ? Subject.Of(TableKind.Requests) : null;

    /// <summary>予以公开20件，部分公开8件，其他1件; 维持5件，占71%，纠正2件，占29%，其他1件: the rest of what was told apart.</summary>
    private static PartKind? PartOfRest(FigureList figures, in Phrase phrase) => phrase.Has(WordRole.Rest) && !phrase.HasUnknown && phrase.TermCount == 0
        && !phrase.Has(WordRole.Channel)
        && figures.LastCounted is >= 0 and var last
        && figures[last].Part is PartKind.Outcomes or PartKind.Applicants or PartKind.CaseResults ? figures[last].Part : null;

    /// <summary>网络9件（公民7件，企业2件）: what a bracket tells apart is of the part before it alone.</summary>
    private static bool IsOfPart(FigureList figures, in Segment segment, Subject? subject)
    {
        var outer = figures.Count - 1;
        while (outer >= figures.From && figures[outer].Depth >= segment.Depth)
        {
            outer--;
        }

        return outer >= figures.From && figures[outer] is { Kind: FigureKind.Count, Part: not PartKind.None, Subject: not { IsStep: true } } part
            && (subject is { Row: < 0 } || (subject is not null && part.Subject is not { Row: >= 0 }));
    }

    /// <summary>学籍类9件、招生类7件、其他类4件: the rest of the names.</summary>
    private static bool IsOtherOfNames(Subject? subject, in Figure last) => last.Part == PartKind.Named && subject?.Row == FormTerms.Official.Other.Index;

    /// <summary>未收到一例: none.</summary>
    private static PrintedNumber Denied(in Phrase before, PrintedNumber number) =>
        before.Has(WordRole.Negation) && before.Flow is Flow.Received or Flow.NewlyReceived && number.Value == 1 ? number with { Digits = 0 } : number;

    /// <summary>The words with the verb that governs them.</summary>
    private static Phrase Governed(ref SentenceParser parser, in Phrase phrase, in Segment segment, PrintedNumber number)
    {
        var named = phrase;
        if (number.Unit == FigureUnit.Documents && phrase.Has(WordRole.Collect) && !phrase.Has(WordRole.Topic)
            && segment is { Opening: Opening.None, Before: not '、' })
        {
            named.AddFlow(Flow.Received); // 登记65件，扣除重复登记4件，实收61件
        }

        if (phrase.Flow is Flow.Received or Flow.NewlyReceived && phrase.Has(WordRole.Disclosure) && phrase.TermCount == 0
            && !(phrase.HasUnknown || phrase.Has(WordRole.Publish) || phrase.Has(WordRole.OtherMatter) || phrase.Has(WordRole.NotCounted))
            && parser.CounterOf(segment) == '件')
        {
            named.Mark(WordRole.Requests); // 共受理政府信息公开2件
        }

        // 主动公开政府规章2件，规范性文件49件: what is published needs no verb of its own behind a comma.
        var isPublished = parser.Course.Thread is { Verb: WordRole.Publish, Table: TableKind.ProactiveDisclosure };
        named.Govern(ref parser.Course.Thread.Verb, segment.Before == '、' || (isPublished && segment.Before is ',' or '，'));
        return named;
    }

    /// <summary>部分公开67，占4.61%; 申请数量为47，…: the unit of a list may be left out. 规范性文件16个 are documents, 专栏16个 are not.</summary>
    private static bool IsCounted(FigureUnit unit, in Phrase before, in Phrase phrase, Subject? subject, PartKind part, char after) => unit switch
    {
        FigureUnit.Things => subject is { Table: TableKind.ProactiveDisclosure } || before.Has(WordRole.Requests),
        FigureUnit.None => !phrase.HasUnknown && (part is PartKind.Outcomes or PartKind.Applicants
            || (subject is { Table: TableKind.ProactiveDisclosure } or { IsStep: true, Flow: not Flow.None } && before.HasContent
            && !phrase.Has(WordRole.Channel) && after is ',' or '，' or '、' or ';')),
        _ => true,
    };

    /// <summary>What the words beside a count leave open of what it counts.</summary>
    private static Doubts LeftOpen(
        in SentenceParser parser, in Phrase before, in Phrase phrase, in Phrase named, in Segment segment, PrintedNumber number, Subject? subject, PartKind part)
    {
        // 通过网站公开100条、通过平台公开60条: what is published in several places is counted in each.
        var mayOverlap = (part == PartKind.Channels && !MeasureHandlers.SpeaksOfRequests(phrase, parser.Course))
            || (part == PartKind.Named && phrase.Has(WordRole.Publish) && !phrase.Has(WordRole.InName));
        // 行政处罚316项 may be what the office may do.
        var isItem = parser.CounterOf(segment) == '项' && subject is { Table: TableKind.ProactiveDisclosure, Column: < 0 } && !named.Has(WordRole.Decide);
        return (mayOverlap ? Doubts.Subset : Doubts.None) | (isItem ? Doubts.Matter : Doubts.None)
            | ((part == PartKind.Applicants && segment.Before == '、' && parser.Figures.Last.Part == PartKind.Named)
            || (before.TermCount == 0 && phrase.TermCount > 0 && parser.ListsWords(segment))
            || (before.Has(WordRole.Negation) && number.Digits > 0) // 没有公开的2件; 答复没有的1件
            || (part == PartKind.Outcomes && phrase.TermCount == 0 && parser.OpensWith(segment, '主')) // 主动公开2件 may be what was public before
            || IsOfPart(parser.Figures, segment, subject) ? Doubts.Words : Doubts.None);
    }

    private static FigureNotes NotesOf(in SentenceParser parser, in Phrase phrase, in Segment segment, Subject? subject) =>
        (phrase.Has(WordRole.LevelPart) && parser.Scope.IsAggregate ? FigureNotes.AtMost : 0)
        | (IsOfOthers(parser.Figures, phrase, segment) ? FigureNotes.AtMost | FigureNotes.Entry : 0)
        | (subject is { Table: TableKind.ReviewAndLitigation, Column: >= 0 } && phrase.TermCount == 1 ? FigureNotes.OfThread : 0)
        | (subject is null && (phrase.Has(WordRole.Publish) || phrase.Has(WordRole.Disclosure)) && !phrase.Has(WordRole.Requests) ? FigureNotes.Published : 0)
        | (subject is null && (phrase.Has(WordRole.Requests) || phrase.TermCount > 0) ? FigureNotes.Narrowed : 0);

    private static void Follow(
        ref SentenceParser parser, in Phrase before, in Phrase named, in Phrase phrase, in Segment segment, Subject? subject, Doubts doubts)
    {
        MeasureHandlers.Follow(ref parser.Course, named, subject, doubts);
        if (phrase.Has(WordRole.All) && !before.Has(WordRole.All) && subject is { IsStep: true })
        {
            // 收到的9件申请均已答复 counts them and says that they are done.
            StatementHandlers.AllDone(ref parser, phrase, segment);
        }

        parser.Course.IsCompared = false;
        if (phrase.Has(WordRole.LevelPart) && parser.Scope.IsAggregate)
        {
            parser.Course.Scope = Doubts.Elsewhere; // 全区受理800件，区本级受理206件，结转6件
        }
    }

    /// <summary>What the words beside a figure, and those before it that still hold, leave open.</summary>
    public static Doubts DoubtsOf(in SentenceParser parser, in Phrase phrase, PrintedNumber number) =>
        parser.Course.Scope | parser.Course.Time.Doubts | phrase.Unknown
        | (number.IsInexact || phrase.Has(WordRole.About) ? Doubts.Inexact : Doubts.None)
        | (phrase.Has(WordRole.Total) && phrase.Flow == Flow.None && !parser.Course.Time.IsNamed ? Doubts.Scope : Doubts.None);
}
