using Gov.Disclosure.Messages;

namespace Gov.Disclosure;

/// <summary>The names of severities for people.</summary>
public static class SeverityName
{
    /// <summary>The name of a severity: 错误, 警告 or 提示.</summary>
    /// <param name="severity">The severity.</param>
    /// <param name="language">The language.</param>
    public static string GetName(this Severity severity, MessageLanguage language = MessageLanguage.Chinese) =>
        MessageCatalogue.Of(language).Phrase($"Severity.{severity}");
}
