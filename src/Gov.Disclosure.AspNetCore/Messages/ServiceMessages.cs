using System.Globalization;
using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.Messages;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Gov.Disclosure.AspNetCore.Messages;

/// <summary>The service's own words in one language; what it says of reports stands in the catalogues of the libraries.</summary>
internal sealed class ServiceMessages
{
    private static readonly ServiceMessages Chinese = new(MessageLanguage.Chinese);
    private static readonly ServiceMessages English = new(MessageLanguage.English);

    private readonly MessageFile _texts;

    private ServiceMessages(MessageLanguage language)
    {
        Language = language;
        _texts = MessageFile.In(typeof(ServiceMessages).Assembly, "Gov.Disclosure.AspNetCore.Messages", language);
    }

    public MessageLanguage Language { get; }

    /// <summary>The names of all texts.</summary>
    public IEnumerable<string> Names => _texts.Names;

    public string this[string name] => _texts[name];

    public static ServiceMessages Of(MessageLanguage language) => language == MessageLanguage.English ? English : Chinese;

    /// <summary>The words in the language that a parameter names.</summary>
    public static ServiceMessages Of(string lang) => Of(LanguageOf(lang) ?? MessageLanguage.Chinese);

    /// <summary>
    /// The language a request asks for: by its parameter, or else by the first of its <c>Accept-Language</c> that there is; Chinese where it does not say.
    /// </summary>
    public static ServiceMessages Of(HttpRequest request)
    {
        if (LanguageOf(request.Query["lang"]) is { } asked)
        {
            return Of(asked);
        }

        var preferred = StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var languages)
            ? languages.OrderByDescending(language => language.Quality ?? 1).Select(language => LanguageOf(language.Value.Value?.Split('-')[0]))
                .FirstOrDefault(language => language is not null)
            : null;
        return Of(preferred ?? MessageLanguage.Chinese);
    }

    /// <summary>The text of both languages, Chinese first.</summary>
    public static string Both(string name) => $"{Chinese[name]} / {English[name]}";

    public string TitleOf(ProblemKind kind) => _texts[kind.Name + ".Title"];

    public string DetailOf(ProblemKind kind, object[] arguments) => string.Format(CultureInfo.InvariantCulture, _texts[kind.Name + ".Detail"], arguments);

    private static MessageLanguage? LanguageOf(string? word) => word?.ToUpperInvariant() switch
    {
        "ZH" => MessageLanguage.Chinese,
        "EN" => MessageLanguage.English,
        _ => null,
    };
}
