using Gov.Disclosure.Narrative.Words;

namespace Gov.Disclosure.Narrative;

/// <summary>A heading, or a sentence as short: （二）依申请公开情况.</summary>
internal static class Heading
{
    private const int Longest = 20;

    /// <summary>What a heading names; <see langword="null"/> where the sentence is none.</summary>
    public static Topic? TopicOf(ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length == 0 || tokens[tokens.Length - 1].End > Longest)
        {
            return null;
        }

        Topic? topic = IsNumbered(tokens[0]) ? Topic.None : null;
        foreach (var token in tokens)
        {
            switch (token.Role)
            {
                case WordRole.Number or WordRole.Negation or WordRole.All:
                    return null;
                case WordRole.Requests:
                    topic = Topic.Requests;
                    break;
                case WordRole.Fee when topic is null or Topic.None:
                    topic = Topic.Fee;
                    break;
                case WordRole.Term when Vocabulary.Official[token.Word].Term!.Table == TableKind.ReviewAndLitigation && topic is null or Topic.None:
                    topic = Topic.Cases;
                    break;
            }
        }

        return topic;
    }

    /// <summary>（三）政府信息管理, 1.主动公开.</summary>
    private static bool IsNumbered(in Token first) => first is { Role: WordRole.Filler, Word: < 0 };
}
