namespace Gov.Disclosure.Forms.Official;

/// <summary>Table three, 收到和处理政府信息公开申请情况: the requests received and how they were handled.</summary>
internal static class RequestsForms
{
    private const string Applicants = "申请人情况";
    private const string Organizations = "法人或其他组织";
    private const string Total = "total";
    private const string CarriedOver = "carriedOver";
    private const string CarriedForward = "carriedForward";

    internal static readonly FormColumn[] Columns =
    [
        FormColumn.Count("naturalPerson", Applicants, "自然人"),
        FormColumn.Count("commercialEnterprise", Applicants, Organizations, "商业企业"),
        FormColumn.Count("researchInstitution", Applicants, Organizations, "科研机构"),
        FormColumn.Count("publicInterestOrganization", Applicants, Organizations, "社会公益组织"),
        FormColumn.Count("legalServiceInstitution", Applicants, Organizations, "法律服务机构"),
        FormColumn.Count("otherOrganization", Applicants, Organizations, "其他"),
        FormColumn.Total(Total, Applicants, "总计"),
    ];

    public static TableForm Form2019 { get; } = Describe(FormEditions.Edition2019, Columns, Row("otherHandling", "(六)其他处理"));

    public static TableForm Form2021 { get; } = Describe(
        FormEditions.Edition2021,
        Columns,
        new FormGroup(
            "otherHandling",
            "(六)其他处理",
            Row("correctionOverdue", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
            Row("feeUnpaid", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
            Row("other", "3.其他")));

    public static IReadOnlyList<TableForm> All { get; } = [Form2019, Form2021];

    /// <summary>The table as the notices of 2019 and 2021 print it; they differ in (六)其他处理 alone.</summary>
    internal static TableForm Describe(FormEdition edition, FormColumn[] columns, FormPart otherHandling) => new(
        TableKind.Requests,
        edition,
        TableLayout.RowsUnderOneHeader,
        [
            Row("received", "一、本年新收政府信息公开申请数量"),
            Row(CarriedOver, "二、上年结转政府信息公开申请数量"),
            new FormGroup(
                "outcomes",
                "三、本年度办理结果",
                Row("granted", "(一)予以公开"),
                Row("partiallyGranted", "(二)部分公开", "(区分处理的,只计这一情形,不计其他情形)"),
                new FormGroup(
                    "refused",
                    "(三)不予公开",
                    Row("stateSecret", "1.属于国家秘密"),
                    Row("prohibitedByLaw", "2.其他法律行政法规禁止公开"),
                    Row("endangersSecurityOrStability", "3.危及“三安全一稳定”"),
                    Row("thirdPartyRights", "4.保护第三方合法权益"),
                    Row("internalAffairs", "5.属于三类内部事务信息"),
                    Row("processInformation", "6.属于四类过程性信息"),
                    Row("enforcementFile", "7.属于行政执法案卷"),
                    Row("administrativeInquiry", "8.属于行政查询事项")),
                new FormGroup(
                    "unableToProvide",
                    "(四)无法提供",
                    Row("notHeld", "1.本机关不掌握相关政府信息"),
                    Row("requiresCreation", "2.没有现成信息需要另行制作"),
                    Row("unclearAfterCorrection", "3.补正后申请内容仍不明确")),
                new FormGroup(
                    "notProcessed",
                    "(五)不予处理",
                    Row("petitionOrComplaint", "1.信访举报投诉类申请"),
                    Row("repeated", "2.重复申请"),
                    Row("officialPublication", "3.要求提供公开出版物"),
                    Row("excessive", "4.无正当理由大量反复申请"),
                    Row("reconfirmation", "5.要求行政机关确认或重新出具已获取信息")),
                otherHandling,
                Row(Total, "(七)总计")),
            Row(CarriedForward, "四、结转下年度继续办理"),
        ],
        Relations,
        columns)
    {
        AcrossYears = AcrossYears,
        PrintedNote = "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)",
    };

    internal static FormRow Row(string name, string label, string? note = null) => new(name, label) { Note = note };

    /// <summary>What last year's table carries forward is carried over, column by column.</summary>
    internal static IEnumerable<YearRelation> AcrossYears(TableForm form) => form.Rows[0].Columns.Select(column => new YearRelation(
        YearRelationKind.CarryOver,
        form.Cell(form.Row(CarriedOver), column.Name),
        YearTerm.PreviousYears(CarriedForward, column.Name)));

    /// <summary>The sums of every form of table three: rows, result columns and the balance the form prints.</summary>
    internal static IEnumerable<Relation> Relations(TableForm form)
    {
        var outcomeTotal = form.Row("outcomes.total");
        var outcomes = form.Rows.Where(row => row != outcomeTotal && IsOutcome(row)).ToArray();
        var received = form.Row("received");
        var carriedOver = form.Row(CarriedOver);
        var carriedForward = form.Row(CarriedForward);

        foreach (var row in form.Rows)
        {
            var parts = row.Columns.Where(column => !column.IsTotal).Select(column => form.Cell(row, column.Name));
            yield return new Relation(RelationKind.RowTotal, [.. parts], [form.Cell(row, Total)]);
        }

        foreach (var column in form.Rows[0].Columns)
        {
            var parts = outcomes.Select(row => form.Cell(row, column.Name));
            yield return new Relation(RelationKind.OutcomeTotal, [.. parts], [form.Cell(outcomeTotal, column.Name)]);
        }

        foreach (var column in form.Rows[0].Columns)
        {
            yield return new Relation(
                RelationKind.Balance,
                [form.Cell(received, column.Name), form.Cell(carriedOver, column.Name)],
                [form.Cell(outcomeTotal, column.Name), form.Cell(carriedForward, column.Name)]);
        }

        static bool IsOutcome(FormRow row) => row.Path.StartsWith("outcomes.", StringComparison.Ordinal);
    }
}
