using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>
/// Chooses the language in which <see cref="JsonSerializer"/> writes findings and results; without it they are in Chinese. Put it into
/// <see cref="JsonSerializerOptions.Converters"/>.
/// </summary>
public sealed class MessageLanguageConverter : JsonConverterFactory
{
    private readonly MessageLanguage _language;

    /// <summary>Creates a converter.</summary>
    /// <param name="language">The language of titles, messages, remedies, locations and legal bases.</param>
    public MessageLanguageConverter(MessageLanguage language) => _language = language;

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Create(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Create(typeToConvert);

    private JsonConverter? Create(Type type) =>
        type == typeof(Diagnostic) ? new ResultConverter<Diagnostic>(_language)
        : type == typeof(DiagnosticValue) ? new ResultConverter<DiagnosticValue>(_language)
        : type == typeof(RelatedCell) ? new ResultConverter<RelatedCell>(_language)
        : type == typeof(ReadResult) ? new ResultConverter<ReadResult>(_language)
        : type == typeof(ValidationResult) ? new ResultConverter<ValidationResult>(_language)
        : type == typeof(DiagnosticGroup) ? new ResultConverter<DiagnosticGroup>(_language)
        : type == typeof(RepairResult) ? new ResultConverter<RepairResult>(_language)
        : type == typeof(RepairProposal) ? new ResultConverter<RepairProposal>(_language)
        : type == typeof(RepairEvidence) ? new ResultConverter<RepairEvidence>(_language)
        : type == typeof(SettingsProblem) ? new ResultConverter<SettingsProblem>(_language)
        : null;
}
