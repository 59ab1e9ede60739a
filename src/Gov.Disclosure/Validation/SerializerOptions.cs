using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gov.Disclosure;

/// <content>The options know all that is written as JSON, results of a validation too, which reading and writing reports does not.</content>
public static partial class ReportJson
{
    private static readonly JsonSerializerOptions EnglishSerializerOptions = CreateSerializerOptions(MessageLanguage.English);

    /// <summary>Options with which <see cref="JsonSerializer"/> writes the same bytes as this class, findings and results in Chinese.</summary>
    public static JsonSerializerOptions SerializerOptions { get; } = CreateSerializerOptions(MessageLanguage.Chinese);

    /// <summary>Options with which <see cref="JsonSerializer"/> writes the same bytes as this class, findings and results in a language.</summary>
    /// <param name="language">The language of titles, messages, remedies, locations and legal bases.</param>
    public static JsonSerializerOptions GetSerializerOptions(MessageLanguage language) =>
        language == MessageLanguage.Chinese ? SerializerOptions : EnglishSerializerOptions;

    private static JsonSerializerOptions CreateSerializerOptions(MessageLanguage language)
    {
        var options = new JsonSerializerOptions
        {
            WriteIndented = true,
            IndentSize = 2,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = ReportJsonContext.Default,
            Converters = { new MessageLanguageConverter(language) },
        };
        options.MakeReadOnly();
        return options;
    }
}
