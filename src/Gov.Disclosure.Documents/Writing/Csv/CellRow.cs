using Gov.Disclosure.Documents.Addresses;
using Gov.Disclosure.Forms;
using Gov.Disclosure.Json;

namespace Gov.Disclosure.Documents;

/// <summary>One cell of a report as a line of a flat table of many reports.</summary>
public readonly record struct CellRow
{
    private readonly AnnualReport _report;
    private readonly ReportTable _table;
    private readonly FormCell _cell;

    internal CellRow(AnnualReport report, ReportTable table, FormCell cell)
    {
        _report = report;
        _table = table;
        _cell = cell;
    }

    /// <summary>The name of the agency; <see langword="null"/> where it is not known.</summary>
    public string? Agency => _report.Agency.Name;

    /// <summary>The report year; <see langword="null"/> where it is not known.</summary>
    public int? Year => _report.Year;

    /// <summary>The form of the table, as in <c>2021</c>; <see langword="null"/> for a table that is the same in all forms.</summary>
    public string? Form => _table.Form.NamesItsForm ? _table.Form.Edition.Id : null;

    /// <summary>The JSON name of the table, as in <c>requests</c>.</summary>
    public string Table => ReportSection.Of(_table.Form.Kind).Name;

    /// <summary>The JSON name of the row with those of its groups, as in <c>outcomes.refused.stateSecret</c>.</summary>
    public string Row => _cell.Row.Path;

    /// <summary>The JSON name of the column, as in <c>naturalPerson</c>.</summary>
    public string Column => _cell.Column.Name;

    /// <summary>What is printed in the cell: a number with its digits, <c>/</c> or nothing.</summary>
    public Cell Value => _table[_cell];

    /// <summary>The state of the cell: <c>number</c>, <c>notApplicable</c> or <c>blank</c>.</summary>
    public string State => Value.State switch
    {
        CellState.Number => FlatFileState.Number,
        CellState.NotApplicable => FlatFileState.NotApplicable,
        _ => FlatFileState.Blank,
    };

    /// <summary>How many digits are printed behind the decimal point; <see langword="null"/> where there is no number.</summary>
    public int? Decimals => Value.IsNumber ? Value.Scale : null;

    /// <summary>
    /// The unit of an amount, <c>元</c> or <c>万元</c>; <see langword="null"/> for what is counted, and for an amount whose unit is not printed.
    /// </summary>
    public string? Unit => (_cell.Column.UnitName is null ? _cell.Column.Unit : _table.GetUnit(_cell)) is { } unit ? AmountUnits.Label(unit) : null;

    /// <summary>
    /// Whose work the report counts, <c>own</c> or <c>aggregate</c>; <see langword="null"/> where it does not say. Sums over reports of both count twice.
    /// </summary>
    public string? Scope => _report.Scope is { } scope ? ReportFields.NameOf(scope) : null;

    /// <summary>The unified social credit code of the agency (统一社会信用代码); <see langword="null"/> where it is not known.</summary>
    public string? Code => _report.Agency.UnifiedSocialCreditCode;
}
