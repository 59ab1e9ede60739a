using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>Lets <see cref="JsonSerializer"/> read and write the values of an enumeration as the words that every published JSON has for them.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WordConverter<TEnum> : JsonStringEnumConverter<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>Creates a converter.</summary>
    public WordConverter()
        : base(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    {
    }
}
