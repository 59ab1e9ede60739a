using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>The unit in which an amount of money is printed.</summary>
[JsonConverter(typeof(WordConverter<AmountUnit>))]
public enum AmountUnit
{
    /// <summary>元, one yuan.</summary>
    [JsonStringEnumMemberName("元")]
    Yuan,

    /// <summary>万元, ten thousand yuan.</summary>
    [JsonStringEnumMemberName("万元")]
    TenThousandYuan,
}
