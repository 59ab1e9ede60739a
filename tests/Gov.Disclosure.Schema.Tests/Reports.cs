using System.Text.Json.Nodes;

namespace Gov.Disclosure.Schema.Tests;

/// <summary>Valid reports as JSON trees, to be changed by tests.</summary>
internal static class Reports
{
    /// <summary>A report with every key of the contract, its tables in one edition of the form where that edition has the table.</summary>
    public static JsonObject Full(FormEdition edition)
    {
        var report = new AnnualReport
        {
            Schema = "annual-report.schema.json",
            Year = edition.SinceYear,
            Title = "河湾镇政府信息公开工作年度报告",
            Agency = new Agency { Name = "河湾镇人民政府", UnifiedSocialCreditCode = "11000000MB00000001", DivisionCode = "110000", Kind = AgencyKind.Township },
            Scope = ReportScope.Own,
            Period = new ReportPeriod { Start = new CalendarDate(edition.SinceYear, 1, 1), End = new CalendarDate(edition.SinceYear, 12, 31) },
            PublishedOn = new CalendarDate(edition.SinceYear + 1, 1, 20),
            Url = "https://example.gov.cn/report.html",
            Preamble = "本报告按规定编制。",
            Overview = "情况平稳。",
            ProblemsAndImprovements = "人手不足,正在补充。",
            OtherMatters = "无。",
        };
        report.Annotations.Add(new Annotation(new JsonPointer("/requests/received/total"), "其中重复一件"));
        foreach (var kind in Enum.GetValues<TableKind>())
        {
            var form = FormSet.Official.TryGet(kind, edition.Id, out var own) ? own : FormSet.Official.Of(kind).First();
            var table = ReportTable.Create(form);
            table.Narrative = "另有说明。";
            foreach (var cell in form.Cells)
            {
                table[cell.Index] = (cell.Index % 7) switch
                {
                    5 => Cell.Blank,
                    6 => Cell.NotApplicable,
                    var number => cell.Kind == CellKind.Amount ? (Cell)18.8710m : (Cell)(long)number,
                };
            }

            foreach (var cell in form.UnitCells)
            {
                table.SetUnit(cell, AmountUnit.TenThousandYuan);
            }

            report.SetTable(table);
        }

        return Tree(ReportJson.Serialize(report));
    }

    public static JsonObject Suqian() => Tree(ReportJson.Serialize(Fixtures.Suqian2024()));

    private static JsonObject Tree(string json) => JsonNode.Parse(json)!.AsObject();
}
