using Gov.Disclosure.Narrative.Words;

namespace Gov.Disclosure.Narrative;

/// <summary>What the words of a sentence tell of its topic, whatever figures they stand beside.</summary>
internal readonly struct SentenceTopic
{
    private const int LongestHeading = 20;

    /// <param name="tokens">The words.</param>
    /// <param name="isApplied">Whether the sentence before told of applications.</param>
    public SentenceTopic(ReadOnlySpan<Token> tokens, bool isApplied)
    {
        var (roles, cases, isSure, first, before) = (0ul, 0, false, default(FormTerm), WordRole.Break);
        foreach (var token in tokens)
        {
            // 档案开放审核申请 asks for something else.
            isApplied |= token.Role == WordRole.Application
                && before is not (WordRole.Unknown or WordRole.NotCounted or WordRole.OtherMatter or WordRole.Term or WordRole.Class);
            before = token.Role;
            roles |= 1ul << (int)token.Role;
            var term = token.Role == WordRole.Term ? Vocabulary.Official[token.Word].Term : null;
            cases += term?.Table == TableKind.ReviewAndLitigation ? 1 : 0;
            if (term is { Table: TableKind.Requests, IsColumn: false })
            {
                isSure |= !MeasureHandlers.IsAlsoOther(term);
                NamesResults |= first is not null && term != first;
                first ??= term;
            }
        }

        bool Has(WordRole role) => (roles & (1ul << (int)role)) != 0;
        OfWords = isSure && isApplied ? Topic.Requests : NamesResults ? Topic.Applications : Topic.None;
        DeniesCases = cases > 1 && Has(WordRole.Negation) && !(Has(WordRole.Unknown) || Has(WordRole.OtherMatter) || Has(WordRole.NotCounted)
            || Has(WordRole.Number));
        OpensWithOther = NamesResults && !(Has(WordRole.Requests) || Has(WordRole.Application)) && tokens.Length > 1
            && tokens[0].Role == WordRole.Unknown && tokens[1].Role == WordRole.Break;
        var isShort = tokens.Length > 0 && tokens[tokens.Length - 1].End <= LongestHeading;
        Heading = !isShort || Has(WordRole.Number) || Has(WordRole.Negation) || Has(WordRole.All) ? null
            : Has(WordRole.Requests) ? Topic.Requests
            : Has(WordRole.Fee) ? Topic.Fee
            : cases > 0 ? Topic.Cases
            : tokens[0] is { Role: WordRole.Filler, Word: < 0 } ? Topic.None // （三）政府信息管理
            : null;
    }

    /// <summary>Whether two results of table three are named.</summary>
    public bool NamesResults { get; }

    /// <summary>梳理执法文书，予以公开312份、不予公开5份: results, perhaps of something else.</summary>
    public bool OpensWithOther { get; }

    /// <summary>没有发生行政复议、行政诉讼, and no word of what else: none about anything.</summary>
    public bool DeniesCases { get; }

    /// <summary>今年受理9件，予以公开5件、部分公开4件: two results tell what was received; of applications (收到申请5件，均为部分公开) one does that nobody else has.</summary>
    public Topic OfWords { get; }

    /// <summary>（二）依申请公开情况: what a heading, or a sentence as short, names; <see langword="null"/> where it is none.</summary>
    public Topic? Heading { get; }
}
