using Gov.Disclosure.Narrative.Words;

namespace Gov.Disclosure.Narrative;

/// <summary>What a word does that does more than be there: it changes the phrase it stands in, or what holds from here on.</summary>
internal static class WordHandlers
{
    private const string AgencyEnds = "局委办厅镇乡院所心司门位府团校村区县市省馆站会道构园队室处";

    private static readonly CharacterSet FieldEnds = new("心领域类项目部");

    /// <summary>Takes in a word.</summary>
    public static void Take(ref Phrase phrase, ref Course course, in Token token, in FoldedSentence text, in NarrativeScope scope)
    {
        switch (token.Role)
        {
            case WordRole.Unknown:
                Unknown(ref phrase, ref course, text.Characters.Slice(token.Start, token.End - token.Start));
                break;
            case WordRole.Term when phrase.Has(WordRole.Share): // 占全部信访量的3%: of something else than the requests
                phrase.Unknown |= Doubts.Words;
                break;
            case WordRole.Term or WordRole.Told or WordRole.Rate when Vocabulary.Official[token.Word].Term is { } term: // 予以公开8件, 纠错率25%
                if (phrase.Has(WordRole.Publish) && phrase.TermCount == 0 && FormTerms.Official.Granted.OftenWith == term)
                {
                    phrase.AddTerm(FormTerms.Official.Granted); // 公开或部分公开18件
                }

                phrase.AddTerm(term);
                break;
            case WordRole.Flow: // 收到政府信息公开申请12件
                phrase.AddFlow(Vocabulary.Official[token.Word].Flow);
                break;
            case WordRole.Publish when (phrase.HasUnknown || phrase.Has(WordRole.Rest)) && !phrase.Has(WordRole.Through) && !phrase.Has(WordRole.Channel):
                phrase.Mark(WordRole.InName); // 预决算公开信息3条, 其他公开信息122条
                break;
            case WordRole.Rest when phrase.HasUnknown || phrase.Has(WordRole.Publish): // 民众关心的其他信息: one class among others; 主动公开的其他信息5条
                phrase.Mark(WordRole.InName);
                break;
            case WordRole.Online or WordRole.Offline:
                Take(ref phrase, ref course, token with { Role = WordRole.Channel }, text, scope);
                phrase.Mark(token.Role);
                return;
            case WordRole.Channel when text[token.Start] == '其': // 网络申请21件，其他方式18件
                phrase.Mark(WordRole.Rest);
                break;
            case WordRole.Channel when phrase.Has(WordRole.Channel) && phrase.Last != WordRole.Channel: // 网站和邮寄
                phrase.Mark(WordRole.Ways);
                break;
            case WordRole.Topic when phrase.HasUnknown && text[token.End - 1] == '关': // 产品质量相关信息8949条
                phrase.Mark(WordRole.Field);
                break;
            case WordRole.Field: // 征地方面的8件
                phrase.Mark(WordRole.Topic);
                break;
            case WordRole.Year when scope.Year is { } year: // 2023年收到…
                Year(ref phrase, ref course, (int)token.Number.Digits - year);
                break;
            case WordRole.ThisYear or WordRole.WholeYear: // 今年收到…, after 去年收到…; 全年累计办结…; 截至本年度末 is all of it
                course.Time = new SpokenTime
                {
                    YearOffset = token.Role == WordRole.ThisYear ? 0 : course.Time.YearOffset,
                    IsPartOfYear = course.Time.IsPartOfYear && phrase.Last != WordRole.PartOfYear,
                    IsNamed = true,
                };
                break;
            case WordRole.OtherYear:
                OtherYear(ref phrase, ref course);
                break;
            case WordRole.NextYear: // 结转下年度3件
                Year(ref phrase, ref course, 1);
                break;
            case WordRole.PartOfYear when phrase.Last != WordRole.Year || text[token.Start] != '以': // 2024年上半年收到…, but 2024年以来
                course.Time.IsPartOfYear = true;
                break;
            case WordRole.OtherScope when phrase.Has(WordRole.Publish): // 发布基层信息933条，收到…
                phrase.Unknown |= Doubts.Elsewhere;
                break;
            default:
                course.Scope = token.Role == WordRole.OwnScope && scope.IsAggregate && text[token.End - 1] == '府' ? Doubts.Scope
                    : ScopeOf(token.Role, phrase, course.Scope, scope.IsAggregate); // 县政府收到20件, of 50 of the county
                break;
        }

        phrase.First = phrase.First < 0 && token.Role is not (WordRole.Filler or WordRole.Basis or WordRole.Provision or WordRole.Among) ? token.Start
            : phrase.First;
        phrase.Mark(token.Role);
        phrase.Last = token.Role;
    }

    /// <summary>全区收到…, 我局收到…, 区财政局收到…; 区本级 is the office in the report of the whole level.</summary>
    private static Doubts ScopeOf(WordRole role, in Phrase phrase, Doubts scope, bool isAggregate) => role switch
    {
        WordRole.LevelScope => isAggregate ? Doubts.None : Doubts.Scope,
        WordRole.OwnScope => phrase.Has(WordRole.OtherScope) ? scope : Doubts.None,
        WordRole.OtherScope => Doubts.Elsewhere,
        _ => scope,
    };

    /// <summary>上年结转 is a step; 与上年相比 compares; 去年收到 is about last year.</summary>
    private static void OtherYear(ref Phrase phrase, ref Course course)
    {
        if (phrase.Flow is Flow.Carried)
        {
            phrase.Flow = Flow.CarriedOver;
        }
        else if (!phrase.Has(WordRole.Versus))
        {
            phrase.StepYear = -1;
            course.Time.YearOffset = -1;
        }
    }

    /// <summary>2023年收到12件; 较2022年增加; 2022年结转2件; 8件结转至2024年.</summary>
    private static void Year(ref Phrase phrase, ref Course course, int offset)
    {
        if (phrase.Has(WordRole.Versus) && offset == -1 && phrase.Flow == Flow.None)
        {
            phrase.Mark(WordRole.Compare);
        }
        else if (phrase.Flow is Flow.Carried or Flow.CarriedForward && offset == 1)
        {
            phrase.Flow = Flow.CarriedForward;
        }
        else
        {
            phrase.StepYear = offset;
            course.Time = new SpokenTime { YearOffset = offset, IsNamed = true };
        }
    }

    /// <summary>A run that ends as agencies' names do is somebody else; before the verb it may be who acts, behind it narrows down what is counted.</summary>
    private static void Unknown(ref Phrase phrase, ref Course course, ReadOnlySpan<char> run)
    {
        var isAgency = run.Length > 1 && !run.SequenceEqual("政府".AsSpan()) && AgencyEnds.IndexOf(run[run.Length - 1]) >= 0;
        if (isAgency && !phrase.HasContent && !phrase.Has(WordRole.LevelScope) && !phrase.Has(WordRole.Through))
        {
            course.Scope = Doubts.Elsewhere;
        }

        phrase.Unknown |= phrase.HasContent ? Doubts.Words : Doubts.Matter | (FieldEnds.IsIn(run) ? Doubts.Words : Doubts.None);
    }
}
