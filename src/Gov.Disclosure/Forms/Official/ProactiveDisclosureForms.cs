namespace Gov.Disclosure.Forms.Official;

/// <summary>Table two, 主动公开政府信息情况: what was published proactively under article 20 of 政府信息公开条例.</summary>
internal static class ProactiveDisclosureForms
{
    private const string LabelHeader = "信息内容";
    private const string PreviousItems = "previousItems";
    private const string ItemChange = "change";
    private const string Decisions = "decisions";
    private const string Issued = "issued";
    private const string Repealed = "repealed";
    private const string InForce = "inForce";

    private static readonly FormColumn[] Documents2021 =
    [
        FormColumn.Count(Issued, "本年制发件数"),
        FormColumn.Count(Repealed, "本年废止件数"),
        FormColumn.Count(InForce, "现行有效件数"),
    ];

    private static readonly FormColumn[] Decisions2021 = [FormColumn.Count(Decisions, "本年处理决定数量")];

    private static readonly FormColumn[] Fees2021 = [FormColumn.Amount("amount", "本年收费金额(单位:万元)", AmountUnit.TenThousandYuan)];

    private static readonly FormColumn[] Documents2019 =
    [
        FormColumn.Count("newlyIssued", "本年新制作数量"),
        FormColumn.Count("newlyDisclosed", "本年新公开数量"),
        FormColumn.Count("totalDisclosed", "对外公开总数量"),
    ];

    private static readonly FormColumn[] Items2019 =
    [
        FormColumn.Items(PreviousItems, "上一年项目数量"),
        FormColumn.Change(ItemChange, "本年增/减"),
    ];

    private static readonly FormColumn[] Decisions2019 = [.. Items2019, FormColumn.Count(Decisions, "处理决定数量")];

    private static readonly FormColumn[] Procurement2019 =
    [
        FormColumn.Items("items", "采购项目数量"),
        FormColumn.AmountWithUnit("amount", "采购总金额", "amountUnit"),
    ];

    public static TableForm Form2019 { get; } = new(
        TableKind.ProactiveDisclosure,
        FormEditions.Edition2019,
        TableLayout.BlocksWithOwnHeader,
        [
            Item("一", "20(1)", Rules(Documents2019), new FormRow("normativeDocuments", "规范性文件", Documents2019)),
            Item("五", "20(5)", Licensing(Decisions2019), new FormRow("otherPublicServices", "其他对外管理服务事项", Decisions2019)),
            Item("六", "20(6)", Penalties(Decisions2019), Compulsion(Decisions2019)),
            Item("八", "20(8)", Fees(Items2019)),
            Item("九", "20(9)", new FormRow("centralizedProcurement", "政府集中采购", Procurement2019)),
        ],
        Relations2019)
    {
        LabelHeader = LabelHeader,
        AcrossYears = ItemsAcrossYears,
    };

    public static TableForm Form2021 { get; } = new(
        TableKind.ProactiveDisclosure,
        FormEditions.Edition2021,
        TableLayout.BlocksWithOwnHeader,
        [
            Item("一", "20(1)", Rules(Documents2021), new FormRow("normativeDocuments", "行政规范性文件", Documents2021)),
            Item("五", "20(5)", Licensing(Decisions2021)),
            Item("六", "20(6)", Penalties(Decisions2021), Compulsion(Decisions2021)),
            Item("八", "20(8)", Fees(Fees2021)),
        ],
        _ => [])
    {
        LabelHeader = LabelHeader,
        AcrossYears = InForceAcrossYears,
    };

    public static IReadOnlyList<TableForm> All { get; } = [Form2019, Form2021];

    private static FormGroup Item(string number, string article, params FormPart[] rows) =>
        new(null, $"第二十条第({number})项", rows) { Article = article };

    private static FormRow Rules(FormColumn[] columns) => new(WellKnownRows.AdministrativeRules, "规章", columns);

    private static FormRow Licensing(FormColumn[] columns) => new("administrativeLicensing", "行政许可", columns);

    private static FormRow Penalties(FormColumn[] columns) => new("administrativePenalties", "行政处罚", columns);

    private static FormRow Compulsion(FormColumn[] columns) => new("administrativeCompulsion", "行政强制", columns);

    private static FormRow Fees(FormColumn[] columns) => new("administrativeFees", "行政事业性收费", columns);

    private static IEnumerable<Relation> Relations2019(TableForm form)
    {
        foreach (var row in form.Rows.Where(row => row.Columns == Documents2019))
        {
            yield return new Relation(RelationKind.DisclosedWithinTotal, [form.Cell(row, "newlyDisclosed")], [form.Cell(row, "totalDisclosed")]);
        }

        foreach (var row in form.Rows.Where(row => row.Columns == Decisions2019 || row.Columns == Items2019))
        {
            FormCell[] items = [form.Cell(row, PreviousItems), form.Cell(row, ItemChange)];
            yield return new Relation(RelationKind.ItemsNotBelowZero, items, []);
            if (row.Columns == Decisions2019)
            {
                yield return new Relation(RelationKind.DecisionsNotItems, items, [form.Cell(row, Decisions)]);
            }
        }
    }

    /// <summary>Last year's number of items, changed as last year's report says, is 上一年项目数量 of this year.</summary>
    private static IEnumerable<YearRelation> ItemsAcrossYears(TableForm form) =>
        from row in form.Rows
        where row.Columns.Any(column => column.Name == PreviousItems)
        select new YearRelation(
            YearRelationKind.Items,
            form.Cell(row, PreviousItems),
            YearTerm.PreviousYears(row.Path, PreviousItems),
            YearTerm.PreviousYears(row.Path, ItemChange));

    /// <summary>What was in force last year, with what was issued and without what was repealed, is in force this year.</summary>
    private static IEnumerable<YearRelation> InForceAcrossYears(TableForm form) =>
        from row in form.Rows
        where row.Columns.Any(column => column.Name == InForce)
        select new YearRelation(
            YearRelationKind.InForce,
            form.Cell(row, InForce),
            YearTerm.PreviousYears(row.Path, InForce),
            YearTerm.Plus(row.Path, Issued),
            YearTerm.Minus(row.Path, Repealed));
}
