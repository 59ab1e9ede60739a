using System.Globalization;
using DuckDB.NET.Data;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>Queries on files, answered by DuckDB.</summary>
internal static class DuckDb
{
    /// <summary>The lines a query gives, the values of each in words between bars.</summary>
    public static IReadOnlyList<string> Query(string sql)
    {
        using var database = new DuckDBConnection("Data Source=:memory:");
        database.Open();
        using var command = database.CreateCommand();
#pragma warning disable CA2100 // The queries are those of the tests and of the page.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(field => reader.IsDBNull(field) ? "" : InWords(reader.GetValue(field)))));
        }

        return lines;
    }

    public static string InWords(object? value) => value is decimal number
        ? number.ToString("0.###############", CultureInfo.InvariantCulture)
        : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
