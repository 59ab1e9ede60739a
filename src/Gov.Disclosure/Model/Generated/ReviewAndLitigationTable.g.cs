// Written from the form descriptions in Forms/Official. Change those and run:
//   dotnet run --project src/Gov.Disclosure.Generator
#nullable enable

using System.Text.Json.Serialization;
using Gov.Disclosure.Forms.Official;

namespace Gov.Disclosure;

public sealed partial class ReviewAndLitigationTable
{
    /// <summary>The form of 国办公开办函〔2019〕60号.</summary>
    public static TableForm Form2019 => ReviewAndLitigationForms.Form2019;

    /// <summary>行政复议.</summary>
    public ReviewAndLitigationRow Review => new(this, "review");

    /// <summary>行政诉讼 未经复议直接起诉.</summary>
    public ReviewAndLitigationRow DirectLitigation => new(this, "directLitigation");

    /// <summary>行政诉讼 复议后起诉.</summary>
    public ReviewAndLitigationRow LitigationAfterReview => new(this, "litigationAfterReview");
}

/// <summary>One row of 政府信息公开行政复议、行政诉讼情况 (国办公开办函〔2019〕60号, not changed since).</summary>
[JsonConverter(typeof(ResultConverter<ReviewAndLitigationRow>))]
public sealed class ReviewAndLitigationRow : TableView
{
    internal ReviewAndLitigationRow(ReportTable table, string path)
        : base(table, path)
    {
    }

    /// <summary>结果维持: a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    public Cell Upheld
    {
        get => this["upheld"];
        set => this["upheld"] = value;
    }

    /// <summary>结果纠正: a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    public Cell Corrected
    {
        get => this["corrected"];
        set => this["corrected"] = value;
    }

    /// <summary>其他结果: a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    public Cell OtherResult
    {
        get => this["otherResult"];
        set => this["otherResult"] = value;
    }

    /// <summary>尚未审结: a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    public Cell Pending
    {
        get => this["pending"];
        set => this["pending"] = value;
    }

    /// <summary>总计: a count of 件, never negative; blank means that the total was not filled in, / that it does not apply, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    public Cell Total
    {
        get => this["total"];
        set => this["total"] = value;
    }
}
