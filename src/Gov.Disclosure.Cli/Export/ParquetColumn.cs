using Gov.Disclosure.Documents;
using Parquet;
using Parquet.Schema;

namespace Gov.Disclosure.Cli;

/// <summary>One column of the flat table in Parquet: its type, and its values until enough of them are together.</summary>
internal abstract class ParquetColumn
{
    // Counts have up to 16 digits before the point and amounts up to 15 behind it: Cell.MaxMagnitude, Cell.MaxScale.
    private const int Precision = 31;

    protected ParquetColumn(DataField field) => Field = field;

    public DataField Field { get; }

    /// <summary>The columns that <see cref="CellTable.Columns"/> names, for so many lines at once.</summary>
    public static ParquetColumn[] All(int capacity)
    {
        var columns = new Dictionary<string, Func<string, ParquetColumn>>
        {
            ["agency"] = name => new Text(name, capacity, row => row.Agency),
            ["year"] = name => new Number<int>(new DataField<int?>(name), capacity, row => row.Year),
            ["form"] = name => new Text(name, capacity, row => row.Form),
            ["table"] = name => new Text(name, capacity, row => row.Table),
            ["row"] = name => new Text(name, capacity, row => row.Row),
            ["column"] = name => new Text(name, capacity, row => row.Column),
            ["value"] = name => new Number<decimal>(new DecimalDataField(name, Precision, Cell.MaxScale, isNullable: true), capacity, row => row.Value.Number),
            ["state"] = name => new Text(name, capacity, row => row.State),
            ["decimals"] = name => new Number<int>(new DataField<int?>(name), capacity, row => row.Decimals),
            ["unit"] = name => new Text(name, capacity, row => row.Unit),
            ["scope"] = name => new Text(name, capacity, row => row.Scope),
            ["code"] = name => new Text(name, capacity, row => row.Code),
        };
        return [.. CellTable.Columns.Select(name => columns[name](name))];
    }

    /// <summary>Puts the value of a line in its place.</summary>
    public abstract void Set(int line, CellRow row);

    /// <summary>Writes the values of the first lines.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, int lines);

    private sealed class Text(string name, int capacity, Func<CellRow, string?> of) : ParquetColumn(new DataField<string>(name))
    {
        private readonly string?[] _values = new string?[capacity];

        public override void Set(int line, CellRow row) => _values[line] = of(row);

        public override Task WriteAsync(ParquetRowGroupWriter group, int lines) => group.WriteAsync(Field, new ArraySegment<string>(_values!, 0, lines));
    }

    private sealed class Number<T>(DataField field, int capacity, Func<CellRow, T?> of) : ParquetColumn(field)
        where T : struct
    {
        private readonly T?[] _values = new T?[capacity];

        public override void Set(int line, CellRow row) => _values[line] = of(row);

        public override Task WriteAsync(ParquetRowGroupWriter group, int lines) => group.WriteAsync<T>(Field, _values.AsMemory(0, lines));
    }
}
