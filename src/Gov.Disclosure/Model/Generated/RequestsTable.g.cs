// Written from the form descriptions in Forms/Official. Change those and run:
//   dotnet run --project src/Gov.Disclosure.Generator
#nullable enable

using System.Text.Json.Serialization;
using Gov.Disclosure.Forms.Official;

namespace Gov.Disclosure;

public sealed partial class RequestsTable
{
    /// <summary>The form of 国办公开办函〔2019〕60号.</summary>
    public static TableForm Form2019 => RequestsForms.Form2019;

    /// <summary>The form of 国办公开办函〔2021〕30号.</summary>
    public static TableForm Form2021 => RequestsForms.Form2021;

    /// <summary>一、本年新收政府信息公开申请数量.</summary>
    public RequestsRow Received => new(this, "received");

    /// <summary>二、上年结转政府信息公开申请数量.</summary>
    public RequestsRow CarriedOver => new(this, "carriedOver");

    /// <summary>三、本年度办理结果.</summary>
    public OutcomesGroup Outcomes => new(this, "outcomes");

    /// <summary>四、结转下年度继续办理.</summary>
    public RequestsRow CarriedForward => new(this, "carriedForward");
}

/// <summary>One row of 收到和处理政府信息公开申请情况 (国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号).</summary>
[JsonConverter(typeof(ResultConverter<RequestsRow>))]
public class RequestsRow : TableView
{
    internal RequestsRow(ReportTable table, string path)
        : base(table, path)
    {
    }

    /// <summary>申请人情况 自然人: a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell NaturalPerson
    {
        get => this["naturalPerson"];
        set => this["naturalPerson"] = value;
    }

    /// <summary>申请人情况 法人或其他组织 商业企业: a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell CommercialEnterprise
    {
        get => this["commercialEnterprise"];
        set => this["commercialEnterprise"] = value;
    }

    /// <summary>申请人情况 法人或其他组织 科研机构: a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell ResearchInstitution
    {
        get => this["researchInstitution"];
        set => this["researchInstitution"] = value;
    }

    /// <summary>申请人情况 法人或其他组织 社会公益组织: a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell PublicInterestOrganization
    {
        get => this["publicInterestOrganization"];
        set => this["publicInterestOrganization"] = value;
    }

    /// <summary>申请人情况 法人或其他组织 法律服务机构: a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell LegalServiceInstitution
    {
        get => this["legalServiceInstitution"];
        set => this["legalServiceInstitution"] = value;
    }

    /// <summary>申请人情况 法人或其他组织 其他: a count of 件, never negative; blank means not filled in, / not applicable, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell OtherOrganization
    {
        get => this["otherOrganization"];
        set => this["otherOrganization"] = value;
    }

    /// <summary>申请人情况 总计: a count of 件, never negative; blank means that the total was not filled in, / that it does not apply, and neither is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative or has decimals.</exception>
    /// <exception cref="InvalidOperationException">The form of the table does not have this cell.</exception>
    public Cell Total
    {
        get => this["total"];
        set => this["total"] = value;
    }
}

/// <summary>三、本年度办理结果, in 收到和处理政府信息公开申请情况 (国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号).</summary>
[JsonConverter(typeof(ResultConverter<OutcomesGroup>))]
public sealed class OutcomesGroup : TableView
{
    internal OutcomesGroup(ReportTable table, string path)
        : base(table, path)
    {
    }

    /// <summary>(一)予以公开.</summary>
    public RequestsRow Granted => new(Table, "outcomes.granted");

    /// <summary>(二)部分公开(区分处理的,只计这一情形,不计其他情形).</summary>
    public RequestsRow PartiallyGranted => new(Table, "outcomes.partiallyGranted");

    /// <summary>(三)不予公开.</summary>
    public RefusedGroup Refused => new(Table, "outcomes.refused");

    /// <summary>(四)无法提供.</summary>
    public UnableToProvideGroup UnableToProvide => new(Table, "outcomes.unableToProvide");

    /// <summary>(五)不予处理.</summary>
    public NotProcessedGroup NotProcessed => new(Table, "outcomes.notProcessed");

    /// <summary>(六)其他处理.</summary>
    public OtherHandlingGroup OtherHandling => new(Table, "outcomes.otherHandling");

    /// <summary>(七)总计.</summary>
    public RequestsRow Total => new(Table, "outcomes.total");
}

/// <summary>(三)不予公开, in 收到和处理政府信息公开申请情况 (国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号).</summary>
[JsonConverter(typeof(ResultConverter<RefusedGroup>))]
public sealed class RefusedGroup : TableView
{
    internal RefusedGroup(ReportTable table, string path)
        : base(table, path)
    {
    }

    /// <summary>(三)不予公开 1.属于国家秘密.</summary>
    public RequestsRow StateSecret => new(Table, "outcomes.refused.stateSecret");

    /// <summary>(三)不予公开 2.其他法律行政法规禁止公开.</summary>
    public RequestsRow ProhibitedByLaw => new(Table, "outcomes.refused.prohibitedByLaw");

    /// <summary>(三)不予公开 3.危及“三安全一稳定”.</summary>
    public RequestsRow EndangersSecurityOrStability => new(Table, "outcomes.refused.endangersSecurityOrStability");

    /// <summary>(三)不予公开 4.保护第三方合法权益.</summary>
    public RequestsRow ThirdPartyRights => new(Table, "outcomes.refused.thirdPartyRights");

    /// <summary>(三)不予公开 5.属于三类内部事务信息.</summary>
    public RequestsRow InternalAffairs => new(Table, "outcomes.refused.internalAffairs");

    /// <summary>(三)不予公开 6.属于四类过程性信息.</summary>
    public RequestsRow ProcessInformation => new(Table, "outcomes.refused.processInformation");

    /// <summary>(三)不予公开 7.属于行政执法案卷.</summary>
    public RequestsRow EnforcementFile => new(Table, "outcomes.refused.enforcementFile");

    /// <summary>(三)不予公开 8.属于行政查询事项.</summary>
    public RequestsRow AdministrativeInquiry => new(Table, "outcomes.refused.administrativeInquiry");
}

/// <summary>(四)无法提供, in 收到和处理政府信息公开申请情况 (国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号).</summary>
[JsonConverter(typeof(ResultConverter<UnableToProvideGroup>))]
public sealed class UnableToProvideGroup : TableView
{
    internal UnableToProvideGroup(ReportTable table, string path)
        : base(table, path)
    {
    }

    /// <summary>(四)无法提供 1.本机关不掌握相关政府信息.</summary>
    public RequestsRow NotHeld => new(Table, "outcomes.unableToProvide.notHeld");

    /// <summary>(四)无法提供 2.没有现成信息需要另行制作.</summary>
    public RequestsRow RequiresCreation => new(Table, "outcomes.unableToProvide.requiresCreation");

    /// <summary>(四)无法提供 3.补正后申请内容仍不明确.</summary>
    public RequestsRow UnclearAfterCorrection => new(Table, "outcomes.unableToProvide.unclearAfterCorrection");
}

/// <summary>(五)不予处理, in 收到和处理政府信息公开申请情况 (国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号).</summary>
[JsonConverter(typeof(ResultConverter<NotProcessedGroup>))]
public sealed class NotProcessedGroup : TableView
{
    internal NotProcessedGroup(ReportTable table, string path)
        : base(table, path)
    {
    }

    /// <summary>(五)不予处理 1.信访举报投诉类申请.</summary>
    public RequestsRow PetitionOrComplaint => new(Table, "outcomes.notProcessed.petitionOrComplaint");

    /// <summary>(五)不予处理 2.重复申请.</summary>
    public RequestsRow Repeated => new(Table, "outcomes.notProcessed.repeated");

    /// <summary>(五)不予处理 3.要求提供公开出版物.</summary>
    public RequestsRow OfficialPublication => new(Table, "outcomes.notProcessed.officialPublication");

    /// <summary>(五)不予处理 4.无正当理由大量反复申请.</summary>
    public RequestsRow Excessive => new(Table, "outcomes.notProcessed.excessive");

    /// <summary>(五)不予处理 5.要求行政机关确认或重新出具已获取信息.</summary>
    public RequestsRow Reconfirmation => new(Table, "outcomes.notProcessed.reconfirmation");
}

/// <summary>(六)其他处理, in 收到和处理政府信息公开申请情况 (国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号).</summary>
[JsonConverter(typeof(ResultConverter<OtherHandlingGroup>))]
public sealed class OtherHandlingGroup : RequestsRow
{
    internal OtherHandlingGroup(ReportTable table, string path)
        : base(table, path)
    {
    }

    /// <summary>(六)其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 (form 2021 only).</summary>
    public RequestsRow CorrectionOverdue => new(Table, "outcomes.otherHandling.correctionOverdue");

    /// <summary>(六)其他处理 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 (form 2021 only).</summary>
    public RequestsRow FeeUnpaid => new(Table, "outcomes.otherHandling.feeUnpaid");

    /// <summary>(六)其他处理 3.其他 (form 2021 only).</summary>
    public RequestsRow Other => new(Table, "outcomes.otherHandling.other");
}
