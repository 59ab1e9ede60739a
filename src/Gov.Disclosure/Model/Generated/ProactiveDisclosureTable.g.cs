// Written from the form descriptions in Forms/Official. Change those and run:
//   dotnet run --project src/Gov.Disclosure.Generator
#nullable enable

using System.Text.Json.Serialization;
using Gov.Disclosure.Forms.Official;

namespace Gov.Disclosure;

public sealed partial class ProactiveDisclosureTable
{
    /// <summary>The form of 国办公开办函〔2019〕60号.</summary>
    public static TableForm Form2019 => ProactiveDisclosureForms.Form2019;

    /// <summary>The form of 国办公开办函〔2021〕30号.</summary>
    public static TableForm Form2021 => ProactiveDisclosureForms.Form2021;

    /// <summary>规章, article 20(1) of 政府信息公开条例.</summary>
    public AdministrativeRulesRow AdministrativeRules => new(this, "administrativeRules");

    /// <summary>规范性文件 / 行政规范性文件, article 20(1) of 政府信息公开条例.</summary>
    public NormativeDocumentsRow NormativeDocuments => new(this, "normativeDocuments");

    /// <summary>行政许可, article 20(5) of 政府信息公开条例.</summary>
    public AdministrativeLicensingRow AdministrativeLicensing => new(this, "administrativeLicensing");

    /// <summary>其他对外管理服务事项, article 20(5) of 政府信息公开条例 (form 2019 only).</summary>
    public OtherPublicServicesRow OtherPublicServices => new(this, "otherPublicServices");

    /// <summary>行政处罚, article 20(6) of 政府信息公开条例.</summary>
    public AdministrativePenaltiesRow AdministrativePenalties => new(this, "administrativePenalties");

    /// <summary>行政强制, article 20(6) of 政府信息公开条例.</summary>
    public AdministrativeCompulsionRow AdministrativeCompulsion => new(this, "administrativeCompulsion");

    /// <summary>行政事业性收费, article 20(8) of 政府信息公开条例.</summary>
    public AdministrativeFeesRow AdministrativeFees => new(this, "administrativeFees");

    /// <summary>政府集中采购, article 20(9) of 政府信息公开条例 (form 2019 only).</summary>
    public CentralizedProcurementRow CentralizedProcurement => new(this, "centralizedProcurement");
}

/// <summary>规章, article 20(1) of 政府信息公开条例, in 主动公开政府信息情况 (国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号).</summary>
[JsonConverter(typeof(ResultConverter<AdministrativeRulesRow>))]
public sealed class AdministrativeRulesRow : TableView
{
    internal AdministrativeRulesRow(ReportTable table, string path)
        : base(table, path)
    {
    }

    /// <summary>本年新制作数量 (form 2019 only): a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell NewlyIssued
    {
        get => this["newlyIssued"];
        set => this["newlyIssued"] = value;
    }

    /// <summary>本年新公开数量 (form 2019 only): a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell NewlyDisclosed
    {
        get => this["newlyDisclosed"];
        set => this["newlyDisclosed"] = value;
    }

    /// <summary>对外公开总数量 (form 2019 only): a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell TotalDisclosed
    {
        get => this["totalDisclosed"];
        set => this["totalDisclosed"] = value;
    }

    /// <summary>本年制发件数 (form 2021 only): a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell Issued
    {
        get => this["issued"];
        set => this["issued"] = value;
    }

    /// <summary>本年废止件数 (form 2021 only): a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell Repealed
    {
        get => this["repealed"];
        set => this["repealed"] = value;
    }

    /// <summary>现行有效件数 (form 2021 only): a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell InForce
    {
        get => this["inForce"];
        set => this["inForce"] = value;
    }
}

/// <summary>规范性文件 / 行政规范性文件, article 20(1) of 政府信息公开条例, in 主动公开政府信息情况 (国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号).</summary>
[JsonConverter(typeof(ResultConverter<NormativeDocumentsRow>))]
public sealed class NormativeDocumentsRow : TableView
{
    internal NormativeDocumentsRow(ReportTable table, string path)
        : base(table, path)
    {
    }

    /// <summary>本年新制作数量 (form 2019 only): a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell NewlyIssued
    {
        get => this["newlyIssued"];
        set => this["newlyIssued"] = value;
    }

    /// <summary>本年新公开数量 (form 2019 only): a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell NewlyDisclosed
    {
        get => this["newlyDisclosed"];
        set => this["newlyDisclosed"] = value;
    }

    /// <summary>对外公开总数量 (form 2019 only): a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell TotalDisclosed
    {
        get => this["totalDisclosed"];
        set => this["totalDisclosed"] = value;
    }

    /// <summary>本年制发件数 (form 2021 only): a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell Issued
    {
        get => this["issued"];
        set => this["issued"] = value;
    }

    /// <summary>本年废止件数 (form 2021 only): a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell Repealed
    {
        get => this["repealed"];
        set => this["repealed"] = value;
    }

    /// <summary>现行有效件数 (form 2021 only): a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell InForce
    {
        get => this["inForce"];
        set => this["inForce"] = value;
    }
}

/// <summary>行政许可, article 20(5) of 政府信息公开条例, in 主动公开政府信息情况 (国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号).</summary>
[JsonConverter(typeof(ResultConverter<AdministrativeLicensingRow>))]
public sealed class AdministrativeLicensingRow : TableView
{
    internal AdministrativeLicensingRow(ReportTable table, string path)
        : base(table, path)
    {
    }

    /// <summary>上一年项目数量 (form 2019 only): a count of 项, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell PreviousItems
    {
        get => this["previousItems"];
        set => this["previousItems"] = value;
    }

    /// <summary>本年增/减 (form 2019 only): a change in 项, with a sign; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell Change
    {
        get => this["change"];
        set => this["change"] = value;
    }

    /// <summary>处理决定数量 / 本年处理决定数量: a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    public Cell Decisions
    {
        get => this["decisions"];
        set => this["decisions"] = value;
    }
}

/// <summary>其他对外管理服务事项, article 20(5) of 政府信息公开条例, in 主动公开政府信息情况 (国办公开办函〔2019〕60号).</summary>
[JsonConverter(typeof(ResultConverter<OtherPublicServicesRow>))]
public sealed class OtherPublicServicesRow : TableView
{
    internal OtherPublicServicesRow(ReportTable table, string path)
        : base(table, path)
    {
    }

    /// <summary>上一年项目数量 (form 2019 only): a count of 项, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell PreviousItems
    {
        get => this["previousItems"];
        set => this["previousItems"] = value;
    }

    /// <summary>本年增/减 (form 2019 only): a change in 项, with a sign; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell Change
    {
        get => this["change"];
        set => this["change"] = value;
    }

    /// <summary>处理决定数量 (form 2019 only): a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell Decisions
    {
        get => this["decisions"];
        set => this["decisions"] = value;
    }
}

/// <summary>行政处罚, article 20(6) of 政府信息公开条例, in 主动公开政府信息情况 (国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号).</summary>
[JsonConverter(typeof(ResultConverter<AdministrativePenaltiesRow>))]
public sealed class AdministrativePenaltiesRow : TableView
{
    internal AdministrativePenaltiesRow(ReportTable table, string path)
        : base(table, path)
    {
    }

    /// <summary>上一年项目数量 (form 2019 only): a count of 项, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell PreviousItems
    {
        get => this["previousItems"];
        set => this["previousItems"] = value;
    }

    /// <summary>本年增/减 (form 2019 only): a change in 项, with a sign; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell Change
    {
        get => this["change"];
        set => this["change"] = value;
    }

    /// <summary>处理决定数量 / 本年处理决定数量: a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    public Cell Decisions
    {
        get => this["decisions"];
        set => this["decisions"] = value;
    }
}

/// <summary>行政强制, article 20(6) of 政府信息公开条例, in 主动公开政府信息情况 (国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号).</summary>
[JsonConverter(typeof(ResultConverter<AdministrativeCompulsionRow>))]
public sealed class AdministrativeCompulsionRow : TableView
{
    internal AdministrativeCompulsionRow(ReportTable table, string path)
        : base(table, path)
    {
    }

    /// <summary>上一年项目数量 (form 2019 only): a count of 项, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell PreviousItems
    {
        get => this["previousItems"];
        set => this["previousItems"] = value;
    }

    /// <summary>本年增/减 (form 2019 only): a change in 项, with a sign; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell Change
    {
        get => this["change"];
        set => this["change"] = value;
    }

    /// <summary>处理决定数量 / 本年处理决定数量: a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    public Cell Decisions
    {
        get => this["decisions"];
        set => this["decisions"] = value;
    }
}

/// <summary>行政事业性收费, article 20(8) of 政府信息公开条例, in 主动公开政府信息情况 (国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号).</summary>
[JsonConverter(typeof(ResultConverter<AdministrativeFeesRow>))]
public sealed class AdministrativeFeesRow : TableView
{
    internal AdministrativeFeesRow(ReportTable table, string path)
        : base(table, path)
    {
    }

    /// <summary>上一年项目数量 (form 2019 only): a count of 项, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell PreviousItems
    {
        get => this["previousItems"];
        set => this["previousItems"] = value;
    }

    /// <summary>本年增/减 (form 2019 only): a change in 项, with a sign; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell Change
    {
        get => this["change"];
        set => this["change"] = value;
    }

    /// <summary>本年收费金额(单位:万元) (form 2021 only): an amount in 万元; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell Amount
    {
        get => this["amount"];
        set => this["amount"] = value;
    }
}

/// <summary>政府集中采购, article 20(9) of 政府信息公开条例, in 主动公开政府信息情况 (国办公开办函〔2019〕60号).</summary>
[JsonConverter(typeof(ResultConverter<CentralizedProcurementRow>))]
public sealed class CentralizedProcurementRow : TableView
{
    internal CentralizedProcurementRow(ReportTable table, string path)
        : base(table, path)
    {
    }

    /// <summary>采购项目数量 (form 2019 only): a count of 项, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell Items
    {
        get => this["items"];
        set => this["items"] = value;
    }

    /// <summary>采购总金额 (form 2019 only): an amount in the unit printed beside it; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell Amount
    {
        get => this["amount"];
        set => this["amount"] = value;
    }

    /// <summary>The unit printed with 采购总金额 (form 2019 only), 元 or 万元; null where none is printed.</summary>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public AmountUnit? AmountUnit
    {
        get => GetUnit("amount");
        set => SetUnit("amount", value);
    }
}
