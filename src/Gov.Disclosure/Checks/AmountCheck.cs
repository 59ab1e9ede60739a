using Gov.Disclosure.Forms;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>GD206, GD207, GD208: amounts of money have a unit, the right one, and a plausible size.</summary>
internal static class AmountCheck
{
    private const decimal YuanPerTenThousand = 10_000;

    // A trillion yuan is more than the yearly budget of any province's agency; a billion more than that of any township.
    private const decimal LargestPlausibleYuan = 1_000_000_000_000;
    private const decimal LargestPlausibleYuanAtGrassRoots = 1_000_000_000;

    public static void Run(AnnualReport report, ref Assessment assessment)
    {
        if (report.ProactiveDisclosure is not { } table)
        {
            return;
        }

        for (var i = 0; i < table.Form.Cells.Count; i++)
        {
            var cell = table.Form.Cells[i];
            if (cell.Kind == CellKind.Amount)
            {
                CheckAmount(report, table, cell, ref assessment);
            }
        }
    }

    private static void CheckAmount(AnnualReport report, ReportTable table, FormCell cell, ref Assessment assessment)
    {
        var hasUnitOfItsOwn = cell.Column.UnitName is not null;
        var unit = hasUnitOfItsOwn ? table.GetUnit(cell) : cell.Column.Unit;
        if (!table[cell.Index].IsNumber || assessment.Doubts(cell) || (hasUnitOfItsOwn && assessment.HasDoubts && assessment.Doubts(UnitPointer(table, cell))))
        {
            assessment.NotAssessable(ProactiveDisclosureRules.UnitAgainstHeader);
            assessment.NotAssessable(ProactiveDisclosureRules.AmountImplausible);
            if (hasUnitOfItsOwn)
            {
                assessment.NotAssessable(ProactiveDisclosureRules.AmountWithoutUnit);
            }

            return;
        }

        var printed = table[cell.Index];
        if (hasUnitOfItsOwn)
        {
            // Nothing bought is nothing spent in any unit.
            Expect(ProactiveDisclosureRules.AmountWithoutUnit, unit is not null || printed.Digits == 0, table, cell, default, null, ref assessment);
        }

        var note = report.HasAnnotations ? NoteOf(report, cell) : null;
        var noted = UnitIn(note);
        Expect(
            ProactiveDisclosureRules.UnitAgainstHeader,
            noted is null || unit is null || noted == unit,
            table,
            cell,
            unit is { } headed ? AmountUnits.Label(headed) : null,
            note,
            ref assessment);

        if (unit is not { } known)
        {
            assessment.NotAssessable(ProactiveDisclosureRules.AmountImplausible);
            return;
        }

        var yuan = printed.Number!.Value * (known == AmountUnit.TenThousandYuan ? YuanPerTenThousand : 1);
        var limit = AgencyPowers.IsGrassRoots(report.Agency) ? LargestPlausibleYuanAtGrassRoots : LargestPlausibleYuan;
        Expect(ProactiveDisclosureRules.AmountImplausible, yuan <= limit, table, cell, default, AmountUnits.Label(known), ref assessment);
    }

    private static void Expect(Rule rule, bool holds, ReportTable table, FormCell cell, DiagnosticValue expected, string? note, ref Assessment assessment)
    {
        if (holds)
        {
            assessment.Holds(rule);
            return;
        }

        assessment.Broken(new Diagnostic(rule)
        {
            Cells = [cell.Pointer],
            Place = ReportLocation.Of(table.Form, cell),
            Expected = expected,
            Actual = table[cell.Index],
            Arguments = [new("note", note), new("unit", note)],
        });
    }

    private static JsonPointer UnitPointer(ReportTable table, FormCell cell) =>
        cell.Row.Path.Split('.').Aggregate(ReportSection.Of(table.Form.Kind).Pointer, (pointer, name) => pointer.Append(name)).Append(cell.Column.UnitName!);

    private static string? NoteOf(AnnualReport report, FormCell cell)
    {
        foreach (var annotation in report.Annotations)
        {
            if (annotation.Pointer == cell.Pointer)
            {
                return annotation.Text;
            }
        }

        return null;
    }

    private static AmountUnit? UnitIn(string? note) =>
        note is null || note.IndexOf('元') < 0 ? null
        : note.IndexOf('万') >= 0 ? AmountUnit.TenThousandYuan
        : AmountUnit.Yuan;
}
