using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>
/// One of the three statistical tables of a report, as printed: its form and one content per cell of that form.
/// Rules, readers and renderers address cells by row and column; the typed members of the derived classes are views of the same cells.
/// </summary>
[JsonConverter(typeof(ResultConverter<ReportTable>))]
public abstract partial class ReportTable
{
    // A mark packs the state of a cell and its scale; 0 is a whole number, so that a table without blanks is all zero bytes.
    private const byte BlankMark = 1;
    private const byte NotApplicableMark = 2;
    private const int ScaleShift = 2;

    private readonly long[] _digits;
    private readonly byte[] _marks;
    private readonly AmountUnit?[] _units;

    private protected ReportTable(TableForm form, TableKind kind)
    {
        if (form.Kind != kind)
        {
            throw new ArgumentException($"{form} is not a form of {kind}.", nameof(form));
        }

        Form = form;
        _digits = new long[form.Cells.Count];
        _marks = new byte[form.Cells.Count];
        _marks.AsSpan().Fill(BlankMark);
        _units = form.UnitCells.Length == 0 ? [] : new AmountUnit?[form.UnitCells.Length];
    }

    /// <summary>The form the table is printed in. It is a property of the table, never derived from the year of the report.</summary>
    public TableForm Form { get; }

    /// <summary>The prose printed beside the table in its section; <see langword="null"/> where there is none.</summary>
    public string? Narrative { get; set; }

    /// <summary>Whether no cell has an entry.</summary>
    public bool IsWhollyBlank
    {
        get
        {
            foreach (var mark in _marks)
            {
                if (mark != BlankMark)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Whether every cell holds a number.</summary>
    internal bool IsAllFilledIn => Marks.IndexOf(BlankMark) < 0 && Marks.IndexOf(NotApplicableMark) < 0;

    /// <summary>Whether every cell holds a whole number.</summary>
    internal bool IsAllWhole
    {
        get
        {
#if NET
            return Marks.IndexOfAnyExcept((byte)0) < 0;
#else
            return Array.TrueForAll(_marks, static mark => mark == 0);
#endif
        }
    }

    /// <summary>The digits of all cells, 0 where there is no number.</summary>
    internal ReadOnlySpan<long> Digits => _digits;

    /// <summary>All cells at once: zero for a whole number, anything else for blank, <c>/</c> or a number with decimals.</summary>
    internal ReadOnlySpan<byte> Marks => _marks;

    /// <summary>The content of a cell by its index in the form.</summary>
    /// <param name="cell">The index of the cell, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The form has no such cell, or the number is not one the cell may hold.</exception>
    public Cell this[int cell]
    {
        get => _marks[Index(cell)] switch
        {
            BlankMark => Cell.Blank,
            NotApplicableMark => Cell.NotApplicable,
            var mark => Cell.FromParts(_digits[cell], mark >> ScaleShift, CellState.Number),
        };

        set
        {
            if (!CanHold(Form.Cells[Index(cell)].Kind, value))
            {
                throw Refused(Form.Cells[cell], value);
            }

            _digits[cell] = value.Digits;
            _marks[cell] = value.State switch
            {
                CellState.Blank => BlankMark,
                CellState.NotApplicable => NotApplicableMark,
                _ => (byte)(value.Scale << ScaleShift),
            };
        }
    }

    /// <summary>The content of a cell by row and column, both from 0.</summary>
    /// <param name="row">The position of the row in the form.</param>
    /// <param name="column">The position of the column within the row.</param>
    /// <exception cref="ArgumentOutOfRangeException">The form has no such cell, or the number is not one the cell may hold.</exception>
    public Cell this[int row, int column]
    {
        get => this[Index(row, column)];
        set => this[Index(row, column)] = value;
    }

    /// <summary>The content of a cell of the table's form.</summary>
    /// <param name="cell">The cell.</param>
    /// <exception cref="ArgumentException">The cell belongs to another form.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is not one the cell may hold.</exception>
    public Cell this[FormCell cell]
    {
        get => this[Index(cell)];
        set => this[Index(cell)] = value;
    }

    /// <summary>The unit printed with an amount whose unit the form leaves open; <see langword="null"/> where none is printed.</summary>
    /// <param name="cell">A cell whose column has a <see cref="FormColumn.UnitName"/>.</param>
    /// <exception cref="ArgumentException">The cell has no unit of its own.</exception>
    public AmountUnit? GetUnit(FormCell cell) => _units[UnitIndex(cell)];

    /// <summary>Sets the unit printed with an amount whose unit the form leaves open.</summary>
    /// <param name="cell">A cell whose column has a <see cref="FormColumn.UnitName"/>.</param>
    /// <param name="unit">The unit; <see langword="null"/> where none is printed.</param>
    /// <exception cref="ArgumentException">The cell has no unit of its own.</exception>
    public void SetUnit(FormCell cell, AmountUnit? unit) => _units[UnitIndex(cell)] = unit;

    /// <summary>Creates a blank table in a form.</summary>
    /// <param name="form">The form.</param>
    public static ReportTable Create(TableForm form) => form.Kind switch
    {
        TableKind.ProactiveDisclosure => new ProactiveDisclosureTable(form),
        TableKind.Requests => new RequestsTable(form),
        _ => new ReviewAndLitigationTable(form),
    };

    /// <summary>Tells whether a content is one that a cell of a kind may hold.</summary>
    internal static bool CanHold(CellKind kind, Cell value) =>
        !value.IsNumber || ((kind == CellKind.Change || value.Digits >= 0) && (kind == CellKind.Amount || value.Scale == 0));

    /// <summary>The content of a cell by the names of its row and column, where the form of the table has it.</summary>
    /// <param name="row">The JSON names from the table down to the row, joined by dots, as <c>outcomes.refused.stateSecret</c>.</param>
    /// <param name="column">The JSON name of the column, as <c>naturalPerson</c>.</param>
    /// <param name="content">The content; blank where the form does not have the cell.</param>
    /// <returns>False where the form does not have the cell.</returns>
    public bool TryGetCell(string row, string column, out Cell content)
    {
        var found = Form.TryGetCell(row, column, out var cell);
        content = found ? this[cell!.Index] : Cell.Blank;
        return found;
    }

    /// <summary>A table of its own with the same form, cells, units and narrative.</summary>
    public ReportTable Clone()
    {
        var copy = CopyCells();
        _units.CopyTo(copy._units, 0);
        copy.Narrative = Narrative;
        return copy;
    }

    /// <summary>Tells whether another table has the same form, cells, units and narrative.</summary>
    /// <param name="other">The other table; <see langword="null"/> is never the same.</param>
    public bool ContentEquals(ReportTable? other) => other is not null && other.Form == Form && other.Narrative == Narrative
        && other.Digits.SequenceEqual(Digits) && other.Marks.SequenceEqual(Marks) && other._units.SequenceEqual(_units);

    /// <summary>The form of the table and how many of its cells are filled in.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Form}, {_marks.Count(mark => mark != BlankMark)} of {Form.Cells.Count} cells filled in");

    /// <summary>The numbers of the table as they are now, in a table of their own; text and units are not part of it.</summary>
    internal ReportTable CopyCells()
    {
        var copy = Create(Form);
        _digits.CopyTo(copy._digits, 0);
        _marks.CopyTo(copy._marks, 0);
        return copy;
    }

    /// <summary>Stores a whole number that the caller has already found in range; the readers' way in.</summary>
    internal void SetWhole(int cell, long value)
    {
        _digits[cell] = value;
        _marks[cell] = 0;
    }

    private static ArgumentOutOfRangeException Refused(FormCell cell, Cell value)
    {
        var range = cell.Kind switch
        {
            CellKind.Count => "a count, a whole number of 0 or more",
            CellKind.Change => "a change, a whole number",
            _ => "an amount of 0 or more",
        };
        return new ArgumentOutOfRangeException(
            nameof(value), value, FormattableString.Invariant($"{value} does not fit {cell.Pointer}, which holds {range}; or nothing, or '/'."));
    }

    private int Index(int cell) => (uint)cell < (uint)_marks.Length ? cell : throw new ArgumentOutOfRangeException(nameof(cell));

    private int Index(int row, int column)
    {
        if ((uint)row >= (uint)Form.Rows.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(row));
        }

        var formRow = Form.Rows[row];
        if ((uint)column >= (uint)formRow.Columns.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(column));
        }

        return formRow.FirstCell + column;
    }

    private int Index(FormCell cell) => Owns(cell)
        ? cell.Index
        : throw new ArgumentException($"{cell} belongs to another form than {Form}.", nameof(cell));

    private bool Owns(FormCell cell) => cell.Index < Form.Cells.Count && ReferenceEquals(Form.Cells[cell.Index], cell);

    private int UnitIndex(FormCell cell)
    {
        var index = Array.IndexOf(Form.UnitCells, cell);
        return index >= 0 ? index : throw new ArgumentException($"{cell} has no unit of its own.", nameof(cell));
    }
}
