using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>The three statistical tables of the report, numbered as the sections they stand in.</summary>
[JsonConverter(typeof(WordConverter<TableKind>))]
public enum TableKind
{
    /// <summary>Table two (表二), 主动公开政府信息情况.</summary>
    ProactiveDisclosure = 2,

    /// <summary>Table three (表三), 收到和处理政府信息公开申请情况.</summary>
    Requests = 3,

    /// <summary>Table four (表四), 政府信息公开行政复议、行政诉讼情况.</summary>
    ReviewAndLitigation = 4,
}
