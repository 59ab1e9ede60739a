using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>Where a rule comes from.</summary>
[JsonConverter(typeof(WordConverter<LegalBasis>))]
public enum LegalBasis
{
    /// <summary>This library's own contract for files, not the law.</summary>
    FileContract,

    /// <summary>政府信息公开条例 (国务院令第711号), article 20: what is published proactively.</summary>
    Article20,

    /// <summary>政府信息公开条例, article 49: when reports are published.</summary>
    Article49,

    /// <summary>政府信息公开条例, article 50: what a report contains.</summary>
    Article50,

    /// <summary>The notices that issue the official forms: 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.</summary>
    FormNotices,

    /// <summary>The relation that the form prints in table three.</summary>
    PrintedRelation,

    /// <summary>The layout of the form: a column or row named 总计 is the sum of its parts.</summary>
    FormLayout,

    /// <summary>国办函〔2020〕109号, the measures for the 信息处理费 that an agency may charge for information.</summary>
    ProcessingFeeNotice,

    /// <summary>GB 32100-2015, the standard of the 统一社会信用代码.</summary>
    CreditCodeStandard,

    /// <summary>No text of law: a number or text that is unusual enough to be looked at.</summary>
    Plausibility,
}
