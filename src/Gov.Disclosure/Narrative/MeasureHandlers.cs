using Gov.Disclosure.Narrative.Words;

namespace Gov.Disclosure.Narrative;

/// <summary>What a figure counts, from the words of its phrase. One handler for each table, and one for the steps of a request's way.</summary>
internal static class MeasureHandlers
{
    /// <summary>What the figure counts; <see langword="null"/> where no table counts it.</summary>
    public static Subject? SubjectOf(in Phrase phrase, in Course course, PrintedNumber number, ref Doubts doubts)
    {
        var isNarrowed = phrase.Has(WordRole.Topic) && phrase.HasUnknown
            && !(phrase.Has(WordRole.Negation) && phrase.Has(WordRole.Disclosure) && NamesCase(phrase));
        if (phrase.Has(WordRole.NotCounted) || (phrase.Has(WordRole.OtherMatter) && !NamesCase(phrase)
            && !(phrase.Has(WordRole.Negation) && phrase.Has(WordRole.Requests))) || phrase.Has(WordRole.Class) || isNarrowed
            || (phrase.Has(WordRole.Etc) && phrase.Has(WordRole.Rest)) || !Subject.TryOf(phrase, out var named))
        {
            return null;
        }

        var subject = Case(phrase, course, named, ref doubts) ?? Document(phrase, course, named, ref doubts) ?? Outcome(phrase, course, named, ref doubts)
            ?? Carried(phrase, course, named, ref doubts) ?? Step(phrase, course, named, ref doubts) ?? Applicant(phrase, course, named, ref doubts)
            ?? Granted(phrase, course, named, ref doubts);
        if (number.Unit == FigureUnit.Money && subject is not null)
        {
            // An amount is that of the fees of table two, or of nothing that a table has.
            doubts &= ~Doubts.Matter;
            return subject is { Table: TableKind.ProactiveDisclosure } ? subject : null;
        }

        return subject;
    }

    /// <summary>未发生行政复议、行政诉讼问题</summary>
    private static bool NamesCase(in Phrase phrase) => phrase.RowsOf(TableKind.ReviewAndLitigation) > 0;

    /// <summary>What a rate with a name of its own is the part of: 公开率, 纠错率.</summary>
    public static Subject? RateOf(in Phrase phrase, in Course course, ref Doubts doubts) =>
        Subject.TryOf(phrase, out var named) ? Case(phrase, course, named, ref doubts) ?? Outcome(phrase, course, named, ref doubts) : null;

    /// <summary>By what the whole is divided that such a figure is a part of.</summary>
    public static PartKind PartOf(in Phrase phrase, Subject? subject, in Course course) => subject switch
    {
        { Table: TableKind.Requests, Row: >= 0 } => PartKind.Outcomes,
        { Table: TableKind.Requests, Column: >= 0 } => PartKind.Applicants,
        { Table: TableKind.ReviewAndLitigation, Column: >= 0 } => PartKind.CaseResults,
        { } => phrase.Has(WordRole.LevelPart) ? PartKind.Named : PartKind.None,
        null when phrase.Has(WordRole.NotCounted) => PartKind.None,
        null when phrase.Has(WordRole.Publish) && course.Topic != Topic.Requests => phrase.HasUnknown || phrase.Has(WordRole.Channel) ? PartKind.Named
            : PartKind.None,
        null when phrase.Has(WordRole.Channel) => PartKind.Channels,
        _ => phrase.HasUnknown || phrase.Has(WordRole.Class) || phrase.Has(WordRole.Rest) || phrase.Has(WordRole.Topic) || phrase.TermCount > 0
            || phrase.Has(WordRole.OtherScope) || phrase.Has(WordRole.OtherMatter) || phrase.Has(WordRole.LevelPart)
            || (phrase.Has(WordRole.OwnScope) && !phrase.HasContent) ? PartKind.Named : PartKind.None,
    };

    /// <summary>What a figure leaves behind for those after it.</summary>
    public static void Follow(ref Course course, in Phrase phrase, Subject? subject, Doubts doubts)
    {
        course.Thread.Row = subject is { Table: not TableKind.Requests, Row: var row } ? row : course.Thread.Row;
        course.Thread.IsRowOpen = subject is { Table: not TableKind.Requests } ? (doubts & Doubts.Words) != 0 : course.Thread.IsRowOpen;
        course.Thread.Table = subject?.Table;
        course.Thread.Step = subject is { IsStep: true, Flow: var step } ? subject.Value.IsCarried ? Flow.Carried : step
            : subject is { Table: TableKind.Requests, Row: >= 0 } ? Flow.Done : course.Thread.Step;

        // 主动公开121件、依申请公开64件 are marks that documents bear.
        var isMark = phrase.Has(WordRole.Requests) && phrase.Has(WordRole.Publish) && phrase.Flow == Flow.None;
        var isOther = subject is null && !phrase.Has(WordRole.Requests) && (phrase.Flow != Flow.None || phrase.Has(WordRole.Publish))
            && (phrase.HasUnknown || phrase.Has(WordRole.OtherMatter) || phrase.Has(WordRole.Publish));
        course.Topic = isOther || isMark ? Topic.Other
            : phrase.Has(WordRole.Requests) ? Topic.Requests
            : subject is { IsStep: true } && phrase.Has(WordRole.Application) && course.Topic != Topic.Requests ? Topic.Applications
            : subject is { Table: TableKind.ReviewAndLitigation } && phrase.Has(WordRole.Disclosure) ? Topic.Cases
            : course.Topic;
    }

    /// <summary>涉及政府信息公开的行政复议2件; 维持1件; 已审结3件</summary>
    private static Subject? Case(in Phrase phrase, in Course course, in Subject named, ref Doubts doubts)
    {
        var row = named.Row >= 0 ? named.Row : course.Thread.Row;
        if (named.IsEmpty && phrase.Flow == Flow.CarriedForward && course.Thread.Table == TableKind.ReviewAndLitigation
            && FormTerms.Official.Pending is { } pending)
        {
            // 行政复议3件，尚未办结1件
            return Subject.Of(TableKind.ReviewAndLitigation, Flow.None, row, -1, pending.Index);
        }

        var isCase = named.Table == TableKind.ReviewAndLitigation
            || (named.IsEmpty && phrase.Flow == Flow.Done && course.Thread.Table == TableKind.ReviewAndLitigation && !phrase.Has(WordRole.Requests)
            && !phrase.HasUnknown);
        if (!isCase || row < 0 || FormTerms.Official[row].Table != TableKind.ReviewAndLitigation || phrase.IsCarried)
        {
            return null;
        }

        // What comes in in a year is less than what table four has, with those of the year before.
        var isOfRequests = phrase.Has(WordRole.Disclosure) || phrase.Has(WordRole.Requests);
        doubts |= phrase.Flow is Flow.NewlyReceived ? Doubts.Words : phrase.Flow is Flow.None or Flow.Done or Flow.Received || isOfRequests ? Doubts.None
            : Doubts.Matter;
        doubts = course.Topic is Topic.Cases or Topic.Requests || isOfRequests ? doubts : doubts | Doubts.Matter;
        // 不服答复申请复议1件 counts all of them, 审结复议1件 may leave out what is open.
        var flow = phrase.Flow != Flow.Done ? Flow.None : named.Row < 0 ? Flow.Done : Flow.Processed;
        return named with { Table = TableKind.ReviewAndLitigation, Flow = flow, Row = row };
    }

    /// <summary>作出行政许可决定1862件; 制发行政规范性文件3件，废止1件</summary>
    private static Subject? Document(in Phrase phrase, in Course course, in Subject named, ref Doubts doubts)
    {
        var row = named.Row >= 0 ? named.Row : course.Thread.Row;
        if (named.Table != TableKind.ProactiveDisclosure || row < 0 || FormTerms.Official[row].Table != TableKind.ProactiveDisclosure
            || phrase.Has(WordRole.Requests) || named.Also >= 0)
        {
            return null;
        }

        var isSure = named.Column >= 0 || phrase.Has(WordRole.Decide) || phrase.Has(WordRole.Collect) || phrase.Has(WordRole.Negation)
            || course.Topic == Topic.Disclosure;
        doubts = named is { Row: >= 0, Column: >= 0 } ? doubts & ~Doubts.Matter : doubts | (isSure ? Doubts.None : Doubts.Matter);
        doubts |= named.Row < 0 && course.Thread.IsRowOpen ? Doubts.Words : Doubts.None;
        // 申请内容涉及行政许可3件; 食品经营许可190件; 公开行政处罚决定42件: some of them, or what others asked about.
        doubts |= !phrase.Has(WordRole.Decide) && named.Column < 0 && (phrase.Has(WordRole.Publish) || phrase.Has(WordRole.Topic) || phrase.HasUnknown)
            ? Doubts.Words : Doubts.None;
        doubts |= phrase.Flow is Flow.None or Flow.Processed or Flow.Done ? Doubts.None : Doubts.Words;
        // 制定并公开规范性文件5件 may count what was made or what was published.
        return named with { Row = row, Column = phrase.Has(WordRole.Publish) ? (short)-1 : named.Column };
    }

    /// <summary>予以公开8件; 因属于过程性信息不予公开4件; 予以公开和部分公开合计40件</summary>
    private static Subject? Outcome(in Phrase phrase, in Course course, in Subject named, ref Doubts doubts)
    {
        if (named is not { Table: TableKind.Requests, Row: >= 0 and var row } || phrase.IsCarried)
        {
            return null;
        }

        var isSure = course.Topic == Topic.Requests || phrase.Has(WordRole.Requests);
        var isMark = course.Topic == Topic.Other && phrase.Has(WordRole.Publish);
        doubts |= isSure ? Doubts.None : IsAlsoOther(FormTerms.Official[row]) || isMark ? Doubts.Matter | Doubts.Words : Doubts.Matter;
        return named;
    }

    /// <summary>信访, 重复 and 不予受理 are said of many things.</summary>
    public static bool IsAlsoOther(FormTerm row) => (row.Group ?? row) == FormTerms.Official.NotProcessed;

    /// <summary>上年结转2件; 2022年转来的4件; 8件结转至2024年</summary>
    private static Subject? Carried(in Phrase phrase, in Course course, in Subject named, ref Doubts doubts)
    {
        if (!phrase.IsCarried || !named.IsEmpty || !SpeaksOfRequests(phrase, course))
        {
            return null;
        }

        // 上年未办结的1件 were open at the end of last year.
        var flow = phrase.StepYear < 0 ? Flow.CarriedOver : phrase.StepYear > 0 && phrase.Flow == Flow.Carried ? Flow.CarriedForward : phrase.Flow;
        doubts = phrase.StepYear != 0 ? doubts & ~Doubts.Period : doubts;
        doubts |= (phrase.StepYear is < -1 or > 1 ? Doubts.Period : Doubts.None) | MatterOf(phrase, course);
        return Subject.Of(TableKind.Requests, flow);
    }

    /// <summary>收到政府信息公开申请12件，办结11件; 收到62件，上年结转2件，共64件</summary>
    private static Subject? Step(in Phrase phrase, in Course course, in Subject named, ref Doubts doubts)
    {
        if (course.Thread.Step == Flow.Carried && phrase.IsTotal && SpeaksOfRequests(phrase, course))
        {
            doubts |= MatterOf(phrase, course);
            return Subject.Of(TableKind.Requests, Flow.Handled);
        }

        var isNamed = phrase.Has(WordRole.Requests) || (phrase.Has(WordRole.Application) && course.Topic == Topic.Requests);
        if ((phrase.Flow == Flow.None && !isNamed) || !named.IsEmpty
            || (phrase.Has(WordRole.Channel) && !(phrase.Has(WordRole.Requests)
            && (phrase.Has(WordRole.Whole) || (phrase.Has(WordRole.Etc) && phrase.Has(WordRole.Ways))))) || !SpeaksOfRequests(phrase, course)
            || (phrase.HasUnknown && (!phrase.Has(WordRole.Requests) || (phrase.Unknown & Doubts.Words) != 0))
            || (phrase.Has(WordRole.Rest) && phrase.Flow == Flow.None))
        {
            return null;
        }

        doubts |= MatterOf(phrase, course) | (phrase.Has(WordRole.Publish) ? Doubts.Words : Doubts.None);
        return Subject.Of(TableKind.Requests, phrase.Flow);
    }

    /// <summary>其中自然人9件，法人和其他组织3件</summary>
    private static Subject? Applicant(in Phrase phrase, in Course course, in Subject named, ref Doubts doubts)
    {
        // 自然人中老年人3件 are some of them.
        if (phrase.Has(WordRole.Etc) || phrase.Last == WordRole.Unknown || named is not { Table: TableKind.Requests, Row: < 0, Column: >= 0 and var column }
            || !SpeaksOfRequests(phrase, course) || phrase.Has(WordRole.Channel))
        {
            return null;
        }

        doubts |= MatterOf(phrase, course);
        return Subject.Of(TableKind.Requests, phrase.Flow == Flow.None ? course.Thread.Step : phrase.Flow, column: column);
    }

    /// <summary>作出答复决定21件，其中公开16件、无法提供5件</summary>
    private static Subject? Granted(in Phrase phrase, in Course course, in Subject named, ref Doubts doubts)
    {
        if (!phrase.Has(WordRole.Publish) || !named.IsEmpty || phrase.HasUnknown || phrase.Has(WordRole.Channel) || phrase.Has(WordRole.Rest)
            || course.Thread.Step == Flow.None || !SpeaksOfRequests(phrase, course))
        {
            return null;
        }

        doubts |= MatterOf(phrase, course);
        return Subject.Of(TableKind.Requests, row: FormTerms.Official.Granted.Index);
    }

    /// <summary>Whether what is told may be requests, as far as is known here: what it was asked for need not be said.</summary>
    public static bool SpeaksOfRequests(in Phrase phrase, in Course course) => phrase.Has(WordRole.Requests)
        || course.Topic is Topic.Requests or Topic.Applications || (phrase.Has(WordRole.Application) && course.Topic is Topic.None or Topic.Other
            && phrase.Flow != Flow.None);

    /// <summary>收到申请12件: that they asked for information is proven by the figures beside it.</summary>
    public static Doubts MatterOf(in Phrase phrase, in Course course) =>
        phrase.Has(WordRole.Requests) || course.Topic == Topic.Requests ? Doubts.None : Doubts.Matter;
}
