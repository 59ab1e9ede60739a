using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>The languages messages exist in. Official labels stay Chinese in both.</summary>
[JsonConverter(typeof(WordConverter<MessageLanguage>))]
public enum MessageLanguage
{
    /// <summary>Simplified Chinese, zh-CN.</summary>
    [JsonStringEnumMemberName("zh-CN")]
    Chinese,

    /// <summary>English.</summary>
    [JsonStringEnumMemberName("en")]
    English,
}
