namespace Gov.Disclosure.Forms.Official;

/// <summary>Table four, 政府信息公开行政复议、行政诉讼情况: the cases decided and pending. No notice has changed it since 2019.</summary>
internal static class ReviewAndLitigationForms
{
    private const string Total = "total";

    private static readonly FormColumn[] Columns =
    [
        FormColumn.Count("upheld", "结果维持"),
        FormColumn.Count("corrected", "结果纠正"),
        FormColumn.Count("otherResult", "其他结果"),
        FormColumn.Count("pending", "尚未审结"),
        FormColumn.Total(Total, "总计"),
    ];

    public static TableForm Form2019 { get; } = new(
        TableKind.ReviewAndLitigation,
        FormEditions.Edition2019,
        TableLayout.RowsSideBySide,
        [
            new FormRow("review", "行政复议"),
            new FormGroup(
                null,
                "行政诉讼",
                new FormRow("directLitigation", "未经复议直接起诉"),
                new FormRow("litigationAfterReview", "复议后起诉")),
        ],
        Relations,
        Columns)
    {
        NamesItsForm = false,
    };

    public static IReadOnlyList<TableForm> All { get; } = [Form2019];

    private static IEnumerable<Relation> Relations(TableForm form) => form.Rows.Select(row => new Relation(
        RelationKind.GroupTotal,
        [.. Columns.Where(column => !column.IsTotal).Select(column => form.Cell(row, column.Name))],
        [form.Cell(row, Total)]));
}
