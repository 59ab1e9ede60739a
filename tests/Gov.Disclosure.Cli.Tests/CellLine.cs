using System.Globalization;
using Gov.Disclosure.Documents;
using Parquet;
using Parquet.Schema;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>One line of the flat table, in words that compare.</summary>
internal sealed record CellLine(string? Agency, int? Year, string? Form, string Table, string Row, string Column, decimal? Value, string State, int? Decimals, string? Unit, string? Scope, string? Code)
{
    /// <summary>The lines that reports should give, taken from their JSON names and cells.</summary>
    public static IEnumerable<CellLine> Of(params AnnualReport[] reports) =>
        from report in reports
        from table in Enum.GetValues<TableKind>().Select(report.GetTable).OfType<ReportTable>()
        from cell in table.Form.Cells
        let path = cell.Pointer.ToString().Split('/')
        let content = table[cell]
        select new CellLine(
            report.Agency.Name,
            report.Year,
            path[1] == "reviewAndLitigation" ? null : table.Form.Edition.Id,
            path[1],
            string.Join('.', path[2..^1]),
            path[^1],
            content.Number,
            content.IsNumber ? "number" : content.IsBlank ? "blank" : "notApplicable",
            content.Number?.Scale,
            UnitOf(table, cell),
            report.Scope?.ToString().ToLowerInvariant(),
            report.Agency.UnifiedSocialCreditCode);

    /// <summary>The lines of a Parquet file, read back with the library that wrote it.</summary>
    public static async Task<IReadOnlyList<CellLine>> ReadAsync(string path)
    {
        await using var reader = await ParquetReader.CreateAsync(path);
        var fields = reader.Schema.GetDataFields().ToDictionary(field => field.Name);
        var lines = new List<CellLine>();
        for (var group = 0; group < reader.RowGroupCount; group++)
        {
            using var rows = reader.OpenRowGroupReader(group);
            var texts = new Dictionary<string, string?[]>();
            foreach (var name in CellTable.Columns.Except(["year", "value", "decimals"]))
            {
                texts[name] = new string?[rows.RowCount];
                await rows.ReadAsync(fields[name], texts[name].AsMemory()!);
            }

            var years = await NumbersAsync<int>(rows, fields["year"]);
            var values = await NumbersAsync<decimal>(rows, fields["value"]);
            var decimals = await NumbersAsync<int>(rows, fields["decimals"]);
            for (var i = 0; i < rows.RowCount; i++)
            {
                lines.Add(new CellLine(
                    texts["agency"][i], years[i], texts["form"][i], texts["table"][i]!, texts["row"][i]!, texts["column"][i]!,
                    values[i], texts["state"][i]!, decimals[i], texts["unit"][i], texts["scope"][i], texts["code"][i]));
            }
        }

        return lines;
    }

    /// <summary>What is printed in the cell, from the value and the digits behind its point.</summary>
    public string Printed => State switch
    {
        "number" => Value!.Value.ToString("F" + Decimals!.Value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        "blank" => "",
        _ => "/",
    };

    private static async Task<T?[]> NumbersAsync<T>(ParquetRowGroupReader rows, DataField field)
        where T : struct
    {
        var values = new T?[rows.RowCount];
        await rows.ReadAsync<T>(field, values.AsMemory());
        return values;
    }

    private static string? UnitOf(ReportTable table, FormCell cell) => cell.Kind != CellKind.Amount ? null
        : (cell.Column.UnitName is null ? cell.Column.Unit : table.GetUnit(cell)) switch
        {
            AmountUnit.Yuan => "元",
            AmountUnit.TenThousandYuan => "万元",
            _ => null,
        };
}
