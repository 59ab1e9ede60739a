namespace Gov.Disclosure;

/// <summary>The languages messages exist in. Official labels stay Chinese in both.</summary>
public enum MessageLanguage
{
    /// <summary>Simplified Chinese, zh-CN.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
