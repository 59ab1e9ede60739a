using Gov.Disclosure.Narrative.Words;

namespace Gov.Disclosure.Narrative;

/// <summary>Takes a sentence apart into words of the vocabulary, figures and marks in one pass.</summary>
internal static class SentenceLexer
{
    /// <summary>A sentence with more parts is not read.</summary>
    public const int MaxTokens = 200;

    private const int TelephoneDigits = 5;

    private static readonly CharacterSet WordsOfWhole = new("总全部体年度本新收到受理办结答复申请主动公开发布政务府信息件类数量比例重的");

    private static readonly CharacterSet Breaks = new(",，、;:()[]【】〔〕<>《》…/|");

    /// <summary>Fills the buffer with the parts of a sentence.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="agency">The name of the agency, which says nothing about what is counted.</param>
    /// <param name="tokens">A buffer of <see cref="MaxTokens"/>.</param>
    /// <returns>How many parts; 0 where there are more than fit.</returns>
    public static int Read(FoldedSentence text, ReadOnlySpan<char> agency, Span<Token> tokens)
    {
        var count = 0;
        var unknown = -1;
        var partStart = 0;
        for (var at = 0; at < text.Length;)
        {
            if (count + 3 > tokens.Length)
            {
                return 0;
            }

            var role = NextAt(text, at, partStart, unknown < 0 ? agency : default, out var word, out var end, out var number);
            if (role == WordRole.Unknown || (unknown >= 0 && IsPartOfName(text, role, at, end)))
            {
                unknown = unknown < 0 ? at : unknown;
                at = end;
                continue;
            }

            if (role == WordRole.Break && text[at] == '《' && text.Characters.Slice(at).IndexOf('》') is > 0 and var title)
            {
                end = at + title; // A title says nothing, whatever its words are.
                if (unknown < 0 && count > 0 && tokens[count - 1].Role == WordRole.Basis)
                {
                    at = end + 1; // 按照《条例》规定 goes on behind it.
                    continue;
                }
            }

            if (unknown >= 0)
            {
                tokens[count++] = Unknown(text, unknown, at, agency);
                unknown = -1;
            }

            if (role == WordRole.Filler && text[at] is '中' or '里' && count > 0 && tokens[count - 1].Role
                is WordRole.Number or WordRole.Application or WordRole.Requests or WordRole.Flow or WordRole.Filler && (tokens[count - 1].Role == WordRole.Number
                || (count > 1 && tokens[count - 2].Role == WordRole.Number)))
            {
                role = WordRole.Among; // 收到的15件申请中，…; 办结59件中，…; 在主动公开的6条信息中，…
            }

            if (role == WordRole.Class && count > 0 && tokens[count - 1] is { Role: not (WordRole.Break or WordRole.Number) } name)
            {
                // 规划计划类: the name of a class says nothing else, whatever words it is made of.
                tokens[count - 1] = new Token(WordRole.Unknown, -1, name.Start, name.End, default);
            }

            tokens[count++] = new Token(role, (short)word, (short)at, (short)end, number);
            at = end;
            partStart = role == WordRole.Break ? at : partStart;
        }

        if (unknown >= 0)
        {
            tokens[count++] = Unknown(text, unknown, text.Length, agency);
        }

        return count;
    }

    /// <summary>A word of one character behind characters nobody knows is one of them, unless a figure or a mark follows: 政务动态 has no 动.</summary>
    private static bool IsPartOfName(FoldedSentence text, WordRole role, int at, int end) => end - at == 1
        && role is not (WordRole.Break or WordRole.Number or WordRole.Etc) && "的在为已均共占未无比较由".IndexOf(text[at]) < 0
        && end < text.Length && !Breaks.Contains(text[end]) && !NumberScanner.MayStart(text[end]);

    /// <summary>What stands at a place, and where it ends.</summary>
    private static WordRole NextAt(
        FoldedSentence text, int at, int partStart, ReadOnlySpan<char> agency, out int word, out int end, out PrintedNumber number)
    {
        var (character, vocabulary) = (text[at], Vocabulary.Official);
        (word, end, number) = (-1, at + 1, default);
        // The name of the agency says nothing about what is counted, whatever words it is made of.
        if (AgencyName.LengthAt(text.Characters.Slice(at), agency) is > 0 and var own)
        {
            end = at + own;
            return WordRole.OwnScope;
        }

        // 一、 stands at the beginning alone: 一、二季度 is none; 一是 in front of any part.
        if (at == partStart && (character == '(' || NumberScanner.MayStart(character))
            && ItemNumber.LengthAt(text.Characters.Slice(at)) is > 0 and var item && (at == 0 || text[at + item - 1] == '是'))
        {
            end = at + item;
            return WordRole.Filler;
        }

        if (Breaks.Contains(character))
        {
            number = new PrintedNumber(character, 0, 0, FigureUnit.None, false);
            return WordRole.Break;
        }

        if (vocabulary.TryMatch(text, at, out word, out var length))
        {
            end = vocabulary[word].Role == WordRole.Share ? EndOfWhole(text, at + length) : at + length;
            return vocabulary[word].Role;
        }

        if (!NumberScanner.MayStart(character))
        {
            return WordRole.Unknown;
        }

        if (TryYear(text, at, out var year, out end))
        {
            number = new PrintedNumber(year, 0, 0, FigureUnit.Time, false);
            return WordRole.Year;
        }

        if (NumberScanner.TryRead(text, at, out end, out number) && text[at - 1] is not ('第' or '〔' or '-') && !IsLetter(text[at - 1]))
        {
            // 12369环保举报热线: five digits that a word follows are the number of a telephone; 发布12大类272项: the classes are not counted for themselves;
            // 6.2级地震灾后重建10条: a fraction of what nobody knows is a part of a name.
            return number.Unit == FigureUnit.None && (((number.Scale > 0 || end - at == TelephoneDigits) && end < text.Length && !Breaks.Contains(text[end]))
                || (vocabulary.TryMatch(text, end, out var next, out _) && vocabulary[next].Role == WordRole.Class)) ? WordRole.Unknown : WordRole.Number;
        }

        end = at + 1;
        return WordRole.Unknown;
    }

    /// <summary>占申请总数的, 占全年办结量的, 占总体比例的: of all of them, in whatever words.</summary>
    private static int EndOfWhole(FoldedSentence text, int at)
    {
        var (end, isAll) = (at, false);
        for (; WordsOfWhole.Contains(text[end]); end++)
        {
            isAll |= text[end] is '总' or '全';
        }

        end += text[end] == '为' ? 1 : 0;
        return isAll && (NumberScanner.MayStart(text[end]) || text[end] is '达' or '约') ? end : at;
    }

    private static bool TryYear(FoldedSentence text, int at, out int year, out int end)
    {
        end = at + YearMention.Digits;
        year = text[end] == '年' ? YearMention.Before(text.Characters, end) ?? 0 : 0;
        end += text[end + 1] is '度' or '底' or '末' ? 2 : 1;
        return year > 0;
    }

    /// <summary>What no word knows; the agency's own name, or its end, is known.</summary>
    private static Token Unknown(FoldedSentence text, int start, int end, ReadOnlySpan<char> agency)
    {
        var run = text.Characters.Slice(start, end - start);
        var role = AgencyName.IsOwn(run, agency) ? WordRole.OwnScope : AgencyName.IsOwnLevel(run, agency) ? WordRole.LevelScope : WordRole.Unknown;
        return new Token(role, -1, (short)start, (short)end, default);
    }

    private static bool IsLetter(char character) => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
}
