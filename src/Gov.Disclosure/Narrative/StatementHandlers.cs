using Gov.Disclosure.Narrative.Words;

namespace Gov.Disclosure.Narrative;

/// <summary>What a phrase without a figure says: none, all of them, or how it compares. The first handler that knows it takes it.</summary>
internal static class StatementHandlers
{
    private const ulong OfResults = (1ul << (int)WordRole.Term) | (1ul << (int)WordRole.Filler) | (1ul << (int)WordRole.Decide) | (1ul << (int)WordRole.OnTime)
        | (1ul << (int)WordRole.Flow);

    public static void Take(ref SentenceParser parser, Phrase phrase, in Segment segment)
    {
        if (segment.After == '、')
        {
            parser.Figures.Lists.Name(phrase);
        }

        if (phrase.Has(WordRole.Rest))
        {
            parser.Figures.Lists.LeaveOpen();
        }
        else if (segment is { Before: ';', After: not '、' } && phrase.TermCount > 0)
        {
            parser.Figures.Lists.End(); // 法人申请4件，其中企业3件；自然人申请中，本地9件
        }

        var listed = parser.TakeWaiting(segment.Before == '、', segment);
        if (listed.Has(WordRole.Negation) && (listed.TermCount == 0 || listed.Term(0) is { IsKindOfApplicant: true, IsGroup: false }))
        {
            phrase.ForgetApplicants(); // 未收到公众、法人或其他组织提出的申请: from nobody
            listed.ForgetApplicants();
        }

        phrase.Join(listed);
        _ = IsProvision(phrase)
            || Wait(ref parser, phrase, segment)
            || Denial(ref parser, phrase, segment)
            || Comparison(ref parser, phrase, segment)
            || Are(ref parser, phrase, segment)
            || AllDone(ref parser, phrase, segment);
        Follow(ref parser.Course, phrase, segment.After);
    }

    /// <summary>按照有关规定，…: what a sentence goes by, whatever its words are.</summary>
    public static bool IsProvision(in Phrase phrase) => phrase.Has(WordRole.Basis) && phrase.Has(WordRole.Provision);

    /// <summary>Whether what was said last is about some of the requests alone.</summary>
    public static bool SpeaksOfPart(in SentenceParser parser)
    {
        var list = parser.Figures;
        var i = list.Count - 1;
        while (i >= list.From && list[i].Kind is not (FigureKind.Count or FigureKind.Other))
        {
            i--;
        }

        return i >= list.From && list.Lists.MadeWhole < 0 && list[i] is not { Subject: { IsWhole: true }, Part: PartKind.None };
    }

    /// <summary>因属于国家秘密、过程性信息不予公开5件; 行政复议：0件; 涉及…的《某规划》…</summary>
    private static bool Wait(ref SentenceParser parser, in Phrase phrase, in Segment segment)
    {
        if (segment.After == '、' || (phrase.HasContent && parser.LabelsFigure(segment)))
        {
            parser.Course.Waiting = phrase;
            return true;
        }

        ref var waiting = ref parser.Course.Waiting;
        if (waiting.WaitsForBracket && segment is { Depth: > 0, Opening: Opening.Among } && phrase.TermCount == 1
            && phrase.Term(0) == FormTerms.Official.Granted.OftenWith)
        {
            waiting.AddTerm(FormTerms.Official.Granted); // 公开答复（含部分公开）14件
            waiting.AddTerm(phrase.Term(0));
        }

        parser.Figures.Lists.Name(Phrase.Empty);
        if (segment.After == '(' && segment.Depth == 0 && !phrase.Has(WordRole.Negation) && !phrase.Has(WordRole.All))
        {
            // 公开率（含部分公开）为80%; 公开区政府（含办公室）信息6452条
            parser.Course.Waiting = phrase;
            parser.Course.Waiting.Mark(WordRole.Break);
            return phrase.Has(WordRole.Rate);
        }

        if (segment.After == '《' && (phrase.Has(WordRole.Topic) || phrase.TermCount > 0))
        {
            parser.Course.Waiting = phrase.Has(WordRole.Topic) ? phrase with { Unknown = Doubts.Words } : phrase;
            return true;
        }

        return false;
    }

    /// <summary>未收到政府信息公开申请; 未发生行政复议、行政诉讼; 没有收取信息处理费; 无结转; 无一被纠错</summary>
    private static bool Denial(ref SentenceParser parser, in Phrase phrase, in Segment segment)
    {
        if (!phrase.Has(WordRole.Negation))
        {
            return false;
        }

        if (phrase.Has(WordRole.Amount) && !phrase.Has(WordRole.Fee))
        {
            // 未对政府信息公开申请收取费用 denies the money, not the requests.
            return true;
        }

        var zero = new PrintedNumber(0, 0, 0, FigureUnit.Documents, false);
        // 没有收到书面、电子等形式的申请 denies all of them, 收到2件。未收到信函、传真等形式的申请 does not.
        var isOfWays = phrase.Has(WordRole.Channel) && (!phrase.Has(WordRole.Etc) || TellsOfSome(parser));
        var doubts = FigureHandlers.DoubtsOf(parser, phrase, zero) | (isOfWays
            || phrase.Has(WordRole.OnTime) || phrase.Has(WordRole.All) || phrase.Has(WordRole.Rest) ? Doubts.Words : Doubts.None); // 纠正1件，其余未纠正
        if (phrase.Has(WordRole.Fee))
        {
            parser.Add(segment, phrase, new Figure { Kind = FigureKind.Fee, Number = zero, Doubts = doubts });
            return true;
        }

        // 行政复议、行政诉讼 are denied one by one; 没有因不予公开引起的行政复议 denies neither.
        for (var i = 0; i < Math.Max(phrase.Rows, 1) && phrase.RowsOf(phrase.Term(0).Table) == phrase.Rows; i++)
        {
            Deny(ref parser, phrase, phrase.Row(i), segment, zero, doubts);
        }

        return true;
    }

    /// <summary>Whether this sentence, or the one before, has counted some that came in.</summary>
    private static bool TellsOfSome(in SentenceParser parser)
    {
        var figures = parser.Figures;
        for (var i = figures.Count - 1; i >= 0 && figures[i].Sentence >= parser.Sentence - 1; i--)
        {
            var opens = i == 0 || figures[i - 1].Sentence < figures[i].Sentence;
            if (figures[i] is { Kind: FigureKind.Count, Number.Digits: > 0 } some && (some.Doubts & (Doubts.Period | Doubts.Elsewhere)) == 0
                && (some.Subject is { Table: TableKind.Requests, IsCarried: false } || (some is { Subject: null, Part: PartKind.None } && opens
                && some.Has(WordRole.Flow) && !some.Has(WordRole.OtherMatter) && !some.Has(WordRole.NotCounted))))
            {
                return true;
            }
        }

        return false;
    }

    private static void Deny(ref SentenceParser parser, in Phrase phrase, in Phrase one, in Segment segment, PrintedNumber zero, Doubts doubts)
    {
        var subject = MeasureHandlers.SubjectOf(one, parser.Course, zero, ref doubts);
        subject = subject is { IsStep: true, Flow: Flow.None } && phrase.Has(WordRole.Requests) ? subject.Value with { Flow = Flow.Received } : subject;
        if (subject is { Table: TableKind.ReviewAndLitigation, Column: < 0 } && (phrase.Has(WordRole.Requests) || phrase.Has(WordRole.Disclosure))
            && !parser.DeniesOther(segment))
        {
            // 未发生有关政府信息公开工作的举报、投诉、行政复议: whatever else is denied with them
            doubts &= ~(Doubts.Words | Doubts.Matter);
        }
        else if (subject is { Table: TableKind.ProactiveDisclosure } && phrase.HasUnknown)
        {
            doubts |= Doubts.Words; // 未发现违规制发规范性文件
        }

        if (subject is { IsStep: false } or { IsCarried: true } or { Flow: Flow.Received or Flow.NewlyReceived })
        {
            var denied = subject.Value with { IsDenied = true };
            parser.Add(segment, phrase, new Figure { Kind = FigureKind.Count, Number = zero, Subject = denied, Doubts = doubts });
        }
    }

    /// <summary>数量与上年持平; 比上年翻了一番</summary>
    private static bool Comparison(ref SentenceParser parser, in Phrase phrase, in Segment segment)
    {
        parser.Course.IsCompared |= phrase.Has(WordRole.Compare);
        var isSame = phrase.Has(WordRole.Same);
        if (!parser.Course.IsCompared || !(isSame || phrase.Has(WordRole.Double)))
        {
            return phrase.Has(WordRole.Compare);
        }

        var number = isSame ? new PrintedNumber(0, 0, 0, FigureUnit.Documents, false) : new PrintedNumber(2, 0, 0, FigureUnit.Times, false);
        var doubts = FigureHandlers.DoubtsOf(parser, phrase, number) & ~Doubts.Period;
        doubts |= phrase.IsOfOthers ? Doubts.Words : Doubts.None;
        parser.Add(segment, phrase, new Figure
        {
            Kind = FigureKind.Change,
            Number = number,
            Doubts = doubts,
        });
        return true;
    }

    /// <summary>收到9件，均予以公开; 行政诉讼4件，均获维持; 申请人均为自然人; 申请人撤回3件，计入其他处理, which has as many, or more.</summary>
    private static bool Are(ref SentenceParser parser, in Phrase phrase, in Segment segment)
    {
        var (list, isIn) = (parser.Figures, phrase.Has(WordRole.CountedIn));
        // 收到11件，其中网络9件、邮寄2件，均为自然人: all that came in. 予以公开6件、不予公开5件，均属内部事务: the last.
        var last = isIn ? list.LastCounted : list.Last.Part == PartKind.Channels && list.Lists.MadeWhole is >= 0 and var whole ? whole : list.Count - 1;
        var isAll = (phrase.Has(WordRole.All) && !phrase.Has(WordRole.Rest)) || IsDone(parser, phrase, segment) || IsResultOf(list.Last, phrase, segment);
        if (!(isIn || isAll) || last < list.From || list[last] is not { Kind: FigureKind.Count } of)
        {
            return isIn;
        }

        var doubts = of.Doubts | FigureHandlers.DoubtsOf(parser, phrase, of.Number) | (phrase.Has(WordRole.Channel) || phrase.Has(WordRole.Except)
            || (!isIn && phrase.Flow != Flow.None && phrase.TermCount > 0 && !parser.OpensWithAll(segment)) ? Doubts.Words : Doubts.None); // 已结案的均获维持
        if (MeasureHandlers.SubjectOf(phrase, parser.Course, of.Number, ref doubts) is not { IsStep: false } subject
            || (isIn ? subject is not { Table: TableKind.Requests, Row: >= 0 } : of.Subject?.Table != subject.Table))
        {
            return isIn;
        }

        // 不予公开2件，均为保护第三方合法权益: a group of results has parts, too.
        var hasParts = isIn || of.Subject is { IsStep: true } or { Table: TableKind.ReviewAndLitigation, Column: < 0 } || subject.IsPartOf(of.Subject!.Value);
        doubts |= hasParts ? Doubts.None : Doubts.Words;
        var notes = isIn ? FigureNotes.AtMost : FigureNotes.Implied;
        parser.Add(segment, phrase, new Figure { Kind = FigureKind.Count, Number = of.Number, Subject = subject, Doubts = doubts, Notes = notes });
        for (last--; subject is { Table: TableKind.ReviewAndLitigation } && last >= list.From && list[last] is { After: '、', Subject.Column: < 0 } row
            && row.Subject?.Table == subject.Table; last--)
        {
            // 行政复议2件、行政诉讼3件，均获维持
            parser.Add(segment, phrase, row with { Subject = subject with { Row = row.Subject!.Value.Row }, Doubts = row.Doubts | doubts, Notes = notes });
        }

        return true;
    }

    /// <summary>收到政府信息公开申请1件，予以公开; 行政复议1件，复议机关作出维持决定; 不予公开2件（过程性信息）: the result of the one, or the reason, in words that say nothing else.</summary>
    private static bool IsResultOf(in Figure of, in Phrase phrase, in Segment segment)
    {
        if (segment.Opening != Opening.None || phrase.TermCount != 1 || (phrase.Roles & ~OfResults) != 0 || of is not { Subject: { IsCarried: false } counted })
        {
            return false;
        }

        var isReason = phrase.Term(0) is { IsColumn: false, Group.Index: var group } && group == counted.Row;
        return isReason ? of.Number.Value == 1 || segment is { Before: '(', After: ')' }
            : of.Number.Value == 1 && phrase.Term(0) is { Group: null } term && term.IsColumn == (term.Table == TableKind.ReviewAndLitigation);
    }

    /// <summary>收到政府信息公开申请12件，均已办结; 全部按时答复</summary>
    public static bool AllDone(ref SentenceParser parser, in Phrase phrase, in Segment segment)
    {
        var isAll = (phrase.Has(WordRole.All) || IsDone(parser, phrase, segment)) && phrase.Flow is Flow.Done or Flow.ReceivedAndDone && phrase.TermCount == 0
            && !phrase.Has(WordRole.Rest) && !phrase.Has(WordRole.Except);
        if (!isAll || !MeasureHandlers.SpeaksOfRequests(phrase, parser.Course))
        {
            return false;
        }

        // 受理的申请全部办结 names two steps of the same requests.
        var words = FigureHandlers.DoubtsOf(parser, phrase, default);
        var doubts = (phrase.HasUnknown ? words : words & ~Doubts.Words) | MeasureHandlers.MatterOf(phrase, parser.Course) | (phrase.Has(WordRole.Channel)
            || (SpeaksOfPart(parser) && !phrase.Has(WordRole.Requests)) ? Doubts.Subset : Doubts.None);
        parser.Add(segment, phrase, new Figure
        {
            Kind = phrase.Has(WordRole.OnTime) ? FigureKind.AllOnTime : FigureKind.AllDone,
            Doubts = doubts,
        });
        return true;
    }

    /// <summary>收到政府信息公开申请1件，已按期答复; 行政复议9件，已审结: without a number of its own, of all that was counted just before.</summary>
    private static bool IsDone(in SentenceParser parser, in Phrase phrase, in Segment segment) => segment.Before is ',' or '，' && segment.After is ',' or '，' or ' '
        && segment.Number < 0 && phrase is { Flow: Flow.Done, TermCount: 0, HasUnknown: false } && parser.OpensWith(segment, '已')
        && parser.Figures.Last is { Kind: FigureKind.Count, Part: PartKind.None, Depth: 0, Subject: { Column: < 0 } of }
        && (of.Table == TableKind.ReviewAndLitigation || (of.IsWhole && of.Flow is not (Flow.Done or Flow.Processed))) && !parser.Figures.Last.Has(FigureNotes.Implied);

    /// <summary>What the phrase leaves behind: 依申请公开方面，…; 在行政复议方面，…; 行政规范性文件：…; 规章方面，…</summary>
    private static void Follow(ref Course course, in Phrase phrase, char after)
    {
        course.Topic = phrase.Has(WordRole.Requests) ? Topic.Requests : phrase.Has(WordRole.Fee) ? Topic.Fee
            : phrase.Has(WordRole.Application) && phrase.Has(WordRole.Field) && !phrase.HasUnknown && course.Topic == Topic.None ? Topic.Applications
            : course.Topic;
        for (var i = 0; i < phrase.TermCount; i++)
        {
            if (phrase.Term(i) is { IsColumn: false, Table: var table } row && !phrase.Has(WordRole.Negation)
                && (table == TableKind.ReviewAndLitigation || (table == TableKind.ProactiveDisclosure && (after == ':' || (phrase.Has(WordRole.Topic) && !phrase.HasUnknown)))))
            {
                (course.Thread.Row, course.Thread.IsRowOpen) = ((short)row.Index, false);
                var isOfRequests = phrase.Has(WordRole.Disclosure) || phrase.Has(WordRole.Requests);
                course.Topic = table == TableKind.ReviewAndLitigation && isOfRequests ? Topic.Cases : course.Topic;
            }
        }

        if (phrase.Has(WordRole.Field) && phrase.TermCount == 0)
        {
            course.Thread.Row = -1; // 制度方面，制定5件
        }

        // 征地拆迁方面，… sets a field, where 主要集中在征地等方面 tells of what was counted.
        if (phrase.HasUnknown && phrase.Has(WordRole.Topic) && after != '、' && !phrase.Has(WordRole.Etc) && !phrase.Has(WordRole.Requests)
            && !phrase.Has(WordRole.Negation))
        {
            course.Scope |= Doubts.Scope;
        }
    }
}
