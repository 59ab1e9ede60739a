using Gov.Disclosure.Forms;
using Gov.Disclosure.Forms.Official;

namespace Gov.Disclosure.Tests.Forms;

/// <summary>Forms that no notice has issued: table three with a fourth row under (四)无法提供, table two with other columns.</summary>
internal static class MadeUpForms
{
    public static FormEdition Edition { get; } = new("2030", "国办公开办函〔2030〕1号", 2030, null);

    public static TableForm Requests { get; } = new(
        TableKind.Requests,
        Edition,
        TableLayout.RowsUnderOneHeader,
        [.. RequestsTable.Form2021.Parts.Select(WithMovedFiles)],
        RequestsForms.Relations)
    {
        AcrossYears = RequestsForms.AcrossYears,
    };

    public static TableForm ProactiveDisclosure { get; } = new(
        TableKind.ProactiveDisclosure,
        Edition,
        TableLayout.BlocksWithOwnHeader,
        [
            new FormRow("administrativeRules", "规章", [FormColumn.Count("online", "网上公开件数"), FormColumn.Count("onPaper", "纸质公开件数"), FormColumn.Total("total", "合计")]),
            new FormRow("openData", "公共数据", [FormColumn.Change("change", "本年增/减"), FormColumn.Amount("revenue", "收入(单位:元)", AmountUnit.Yuan)]),
        ],
        form =>
        [
            new Relation(RelationKind.RowTotal, [form.Cells[0], form.Cells[1]], [form.Cells[2]]),
        ])
    {
        // What is online stays there, and no more is on paper than is online this year.
        AcrossYears = form =>
        [
            new YearRelation(YearRelationKind.InForce, form.Cells[0], YearTerm.PreviousYears("administrativeRules", "online")) { Comparison = YearRelationComparison.AtLeast },
            new YearRelation(YearRelationKind.Items, form.Cells[1], YearTerm.Plus("administrativeRules", "online")) { Comparison = YearRelationComparison.AtMost },
        ],
    };

    public static FormSet Forms { get; } = FormSet.Official.With(Requests).With(ProactiveDisclosure);

    public static ReportReadOptions ReadOptions { get; } = new() { Forms = Forms };

    private static FormPart WithMovedFiles(FormPart part) => part switch
    {
        FormRow row => new FormRow(row.Name!, row.Label, row.Columns) { Note = row.Note },
        FormGroup { Name: "unableToProvide" } group => new FormGroup(
            group.Name,
            group.Label,
            [.. group.Parts.Select(WithMovedFiles), new FormRow("movedToArchives", "4.已移交档案馆", ((FormRow)group.Parts[0]).Columns)]),
        _ => new FormGroup(part.Name, part.Label, [.. ((FormGroup)part).Parts.Select(WithMovedFiles)]),
    };
}
