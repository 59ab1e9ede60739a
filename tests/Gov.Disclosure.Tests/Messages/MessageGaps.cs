using System.Text.RegularExpressions;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Tests;

/// <summary>Finds placeholders of a message that a diagnostic leaves open or fills with nothing.</summary>
internal static partial class MessageGaps
{
    // No unit stands behind a number of requests.
    private static readonly string[] AlwaysThere = ["location", "difference", "expected", "actual", "unit"];

    public static IReadOnlyList<string> Of(Diagnostic diagnostic)
    {
        var gaps = new List<string>();
        foreach (var language in Enum.GetValues<MessageLanguage>())
        {
            var text = MessageCatalogue.Of(language).Text(diagnostic.Rule.Id);
            foreach (var name in Placeholder().Matches(text.Template + text.Remedy).Select(match => match.Groups[1].Value).Distinct())
            {
                var isFilled = name switch
                {
                    "pointer" => diagnostic.Cells.Count > 0,
                    "difference" => diagnostic.Difference is not null,
                    "expected" => !diagnostic.Expected.IsNone,
                    _ when AlwaysThere.Contains(name) => true,
                    _ => diagnostic.Arguments.Any(argument => argument.Name == name && argument.Value is { IsNone: false } value && value.ToString().Length > 0),
                };
                if (!isFilled)
                {
                    gaps.Add($"{language} {{{name}}}");
                }
            }

            if (string.IsNullOrWhiteSpace(diagnostic.GetMessage(language)) || string.IsNullOrWhiteSpace(diagnostic.GetRemedy(language)))
            {
                gaps.Add($"{language} message");
            }
        }

        return gaps;
    }

    [GeneratedRegex(@"\{([a-z]+)(?::[a-z]+)?\}")]
    private static partial Regex Placeholder();
}
