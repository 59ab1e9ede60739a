using System.Globalization;
using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>
/// The content of one cell of an official table: blank, <c>/</c>, or a number. The default value is blank.
/// Counts and changes are whole numbers of 件 or 项; amounts are decimal numbers that keep their printed digits (18.8710 stays 18.8710).
/// </summary>
[JsonConverter(typeof(CellConverter))]
public readonly struct Cell : IEquatable<Cell>
{
    /// <summary>The largest magnitude a cell holds, in units of its last digit: 2^53 − 1, exact in every JSON implementation.</summary>
    public const long MaxMagnitude = 9_007_199_254_740_991;

    /// <summary>The largest number of digits after the decimal point.</summary>
    public const int MaxScale = 15;

    private readonly long _digits;
    private readonly byte _scale;
    private readonly CellState _state;

    private Cell(long digits, int scale, CellState state)
    {
        _digits = digits;
        _scale = (byte)scale;
        _state = state;
    }

    /// <summary>A cell in which nothing is printed.</summary>
    public static Cell Blank => default;

    /// <summary>A cell marked as not applicable (<c>/</c>).</summary>
    public static Cell NotApplicable => new(0, 0, CellState.NotApplicable);

    /// <summary>Which of the three states the cell is in.</summary>
    public CellState State => _state;

    /// <summary>Whether nothing is printed.</summary>
    public bool IsBlank => _state == CellState.Blank;

    /// <summary>Whether the cell is marked as not applicable.</summary>
    public bool IsNotApplicable => _state == CellState.NotApplicable;

    /// <summary>Whether a number is printed.</summary>
    public bool IsNumber => _state == CellState.Number;

    /// <summary>The number with its printed digits; <see langword="null"/> when the cell is blank or <c>/</c>.</summary>
    public decimal? Number => IsNumber ? ToDecimal() : null;

    /// <summary>The digits of the number without the decimal point; 0 where there is no number.</summary>
    internal long Digits => _digits;

    /// <summary>How many of the digits stand behind the decimal point.</summary>
    internal int Scale => _scale;

    /// <summary>A cell with a whole number.</summary>
    /// <param name="value">The number; its magnitude is at most <see cref="MaxMagnitude"/>.</param>
    /// <exception cref="OverflowException">The number is too large.</exception>
    public static implicit operator Cell(long value) => FromDigits(value, 0);

    /// <summary>A cell with a decimal number that keeps its scale: 18.8710m stays 18.8710.</summary>
    /// <param name="value">The number; its digits taken as a whole number are at most <see cref="MaxMagnitude"/>.</param>
    /// <exception cref="OverflowException">The number has too many digits.</exception>
    public static implicit operator Cell(decimal value) => FromDecimal(value);

    /// <summary>Tells whether two cells print the same: the same state, and the same digits where there is a number.</summary>
    public static bool operator ==(Cell left, Cell right) => left.Equals(right);

    /// <summary>Tells whether two cells print differently.</summary>
    public static bool operator !=(Cell left, Cell right) => !left.Equals(right);

    /// <summary>A cell with a whole number.</summary>
    /// <param name="value">The number; its magnitude is at most <see cref="MaxMagnitude"/>.</param>
    /// <exception cref="OverflowException">The number is too large.</exception>
    public static Cell FromInt64(long value) => FromDigits(value, 0);

    /// <summary>A cell with a decimal number that keeps its scale.</summary>
    /// <param name="value">The number; its digits taken as a whole number are at most <see cref="MaxMagnitude"/>.</param>
    /// <exception cref="OverflowException">The number has too many digits.</exception>
    public static Cell FromDecimal(decimal value) => TryFromDecimal(value, out var cell)
        ? cell
        : throw new OverflowException("The number has more digits than a cell of the report holds.");

    /// <summary>Gets the number of a cell that holds a whole number.</summary>
    /// <param name="value">The number; 0 where there is none.</param>
    /// <returns>False when the cell is blank, <c>/</c> or has digits behind the decimal point.</returns>
    public bool TryGetInt64(out long value)
    {
        value = _scale == 0 ? _digits : 0;
        return IsNumber && _scale == 0;
    }

    /// <inheritdoc/>
    public bool Equals(Cell other) => _digits == other._digits && _scale == other._scale && _state == other._state;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Cell other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_digits, _scale, _state).GetHashCode();

    /// <summary>The number in plain digits, <c>/</c> for not applicable, and the empty string for blank.</summary>
    public override string ToString() => _state switch
    {
        CellState.Blank => "",
        CellState.NotApplicable => "/",
        _ => ToDecimal().ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Makes a cell with a decimal number that keeps its scale, where the number has no more digits than a cell holds.</summary>
    internal static bool TryFromDecimal(decimal value, out Cell cell)
    {
        var bits = decimal.GetBits(value);
        var scale = (bits[3] >> 16) & 0xFF;
        var magnitude = ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
        var fits = bits[2] == 0 && magnitude <= MaxMagnitude && scale <= MaxScale;
        cell = fits ? new Cell(value < 0 ? -(long)magnitude : (long)magnitude, scale, CellState.Number) : default;
        return fits;
    }

    internal static Cell FromParts(long digits, int scale, CellState state) => new(digits, scale, state);

    private static Cell FromDigits(long digits, int scale)
    {
        if (digits is > MaxMagnitude or < -MaxMagnitude || scale > MaxScale)
        {
            throw new OverflowException("The number has more digits than a cell of the report holds.");
        }

        return new Cell(digits, scale, CellState.Number);
    }

    private decimal ToDecimal() =>
        new((int)Math.Abs(_digits), (int)(Math.Abs(_digits) >> 32), 0, _digits < 0, _scale);
}
