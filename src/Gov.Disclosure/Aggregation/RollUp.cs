using System.Globalization;
using Gov.Disclosure.Aggregation;
using Gov.Disclosure.Json;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure;

/// <summary>
/// The reports of several agencies added up into one, table by table and cell by cell. A cell is the sum of the numbers printed; blank where
/// none is, and <c>/</c> where every report says so. What cannot be added is refused with a diagnostic, never guessed.
/// </summary>
public sealed class RollUp
{
    private RollUp(AnnualReport report, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<RollUpGap> gaps)
    {
        Report = report;
        Diagnostics = diagnostics;
        Gaps = gaps;
    }

    /// <summary>
    /// The sum, of scope <see cref="ReportScope.Aggregate"/>. Tables that could not be added, and those no report has, are missing; so is
    /// everything that is not a number.
    /// </summary>
    public AnnualReport Report { get; }

    /// <summary>What could not be added, and why: GD703 for reports or tables, GD704 for single cells, which are left blank.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Where reports print no number for cells that others count: such cells add nothing to the sum, which may be too small for it.</summary>
    public IReadOnlyList<RollUpGap> Gaps { get; }

    /// <summary>Whether everything could be added.</summary>
    public bool IsComplete => Diagnostics.Count == 0;

    /// <summary>Adds up reports. They must be of one year and of different agencies, and a table must be in one form in all of them.</summary>
    /// <param name="children">The reports, in any order.</param>
    public static RollUp Sum(IEnumerable<AnnualReport> children)
    {
        var reports = children.ToArray();
        var sum = new AnnualReport { Scope = ReportScope.Aggregate };
        if (Obstacle(reports) is { } obstacle)
        {
            return new RollUp(sum, [obstacle], []);
        }

        sum.Year = reports.Length == 0 ? null : reports[0].Year;
        sum.Period = sum.Year is { } year ? ReportPeriod.OfYear(year) : null;
        var diagnostics = new List<Diagnostic>();
        foreach (var section in ReportSection.All)
        {
            if (section.Table is { } kind)
            {
                AddTables(kind, reports, sum, diagnostics);
            }
        }

        return new RollUp(sum, diagnostics, RollUpGap.Of(reports, sum));
    }

    /// <summary>What forbids to add up the reports at all.</summary>
    private static Diagnostic? Obstacle(AnnualReport[] reports)
    {
        var years = reports.Select(report => report.Year).Distinct().ToArray();
        if (years.Length > 1)
        {
            return NotAddable(
                ReportLocation.Report, MessageTerm.YearsDiffer, years.Select(year => year?.ToString(CultureInfo.InvariantCulture) ?? "?"),
                JsonPointer.Root.Append("year"));
        }

        var agencies = new AgencyIndex();
        foreach (var agency in reports.Select(report => report.Agency))
        {
            if (agencies.Contains(agency.Name, agency.UnifiedSocialCreditCode))
            {
                return NotAddable(
                    ReportLocation.Report, MessageTerm.AgencyTwice, [agency.Name ?? agency.UnifiedSocialCreditCode!], JsonPointer.Root.Append("agency"));
            }

            agencies.Add(agency.Name, agency.UnifiedSocialCreditCode);
        }

        return null;
    }

    private static void AddTables(TableKind kind, AnnualReport[] reports, AnnualReport sum, List<Diagnostic> diagnostics)
    {
        var tables = reports.Select(report => report.GetTable(kind)).ToArray();
        var forms = tables.Where(table => table is not null).Select(table => table!.Form).Distinct().ToArray();
        if (forms.Length > 1)
        {
            diagnostics.Add(NotAddable(
                new ReportLocation { Table = kind },
                MessageTerm.FormsDiffer,
                forms.OrderBy(form => form.Edition.SinceYear).Select(form => form.Edition.Id),
                ReportSection.Of(kind).Pointer.Append(TableShape.FormKey)));
        }
        else if (forms.Length == 1)
        {
            var total = ReportTable.Create(forms[0]);
            foreach (var cell in total.Form.Cells)
            {
                if (!TryAdd(cell, tables, total, out var reason))
                {
                    diagnostics.Add(new Diagnostic(AgencyRules.CellNotAddable)
                    {
                        Cells = [cell.Pointer],
                        Place = ReportLocation.Of(total.Form, cell),
                        Arguments = [new("reason", DiagnosticValue.Of(new MessageTermValue(reason)))],
                    });
                }
            }

            sum.SetTable(total);
        }
    }

    private static bool TryAdd(FormCell cell, ReportTable?[] tables, ReportTable total, out MessageTerm reason)
    {
        reason = MessageTerm.SumTooLarge;
        var units = cell.Column.UnitName is null ? [] : UnitsOf(cell, tables);
        if (units.Contains(null))
        {
            reason = MessageTerm.UnitUnknown;
            return false;
        }

        // Decimals hold 28 digits and cells 16, so a sum that were rounded here is one no cell could hold.
        decimal sum = 0;
        var numbers = 0;
        var notApplicable = 0;
        foreach (var table in tables)
        {
            var content = table is null ? Cell.Blank : table[cell];
            numbers += content.IsNumber ? 1 : 0;
            notApplicable += content.IsNotApplicable ? 1 : 0;
            sum += units.Count > 1 && content.Digits != 0 ? YuanAmount.Of(content, table!.GetUnit(cell)!.Value) : content.Number ?? 0;
        }

        if (numbers == 0)
        {
            total[cell] = notApplicable == tables.Length ? Cell.NotApplicable : Cell.Blank;
            return true;
        }

        if (!Cell.TryFromDecimal(sum, out var added))
        {
            return false;
        }

        total[cell] = added;
        if (cell.Column.UnitName is not null)
        {
            total.SetUnit(
                cell, units.Count > 1 ? AmountUnit.Yuan : units.Count == 1 ? units.Single()
                    : tables.Select(table => table?.GetUnit(cell)).FirstOrDefault(unit => unit is not null));
        }

        return true;
    }

    /// <summary>The units of the amounts to be added; nothing is nothing in any unit.</summary>
    private static HashSet<AmountUnit?> UnitsOf(FormCell cell, ReportTable?[] tables) =>
        new(tables.Where(table => table is not null && table[cell].Digits != 0).Select(table => table!.GetUnit(cell)));

    private static Diagnostic NotAddable(ReportLocation place, MessageTerm reason, IEnumerable<string> values, JsonPointer pointer) =>
        new(AgencyRules.NotAddable)
        {
            Cells = [pointer],
            Place = place,
            Actual = string.Join("、", values),
            Arguments = [new("reason", DiagnosticValue.Of(new MessageTermValue(reason)))],
        };
}
