using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>A day of the calendar without a time, written <c>2019-12-31</c>. The default value is 1 January of year 1.</summary>
[JsonConverter(typeof(CalendarDateConverter))]
public readonly struct CalendarDate : IEquatable<CalendarDate>, IComparable<CalendarDate>
{
    private const string Iso = "yyyy-MM-dd";

    private readonly DateTime _day;

    /// <summary>Creates a day.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public CalendarDate(int year, int month, int day) => _day = new DateTime(year, month, day);

    /// <summary>The year.</summary>
    public int Year => _day.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => _day.Month;

    /// <summary>The day of the month, from 1.</summary>
    public int Day => _day.Day;

    /// <summary>Tells whether two days are the same.</summary>
    public static bool operator ==(CalendarDate left, CalendarDate right) => left.Equals(right);

    /// <summary>Tells whether two days differ.</summary>
    public static bool operator !=(CalendarDate left, CalendarDate right) => !left.Equals(right);

    /// <summary>Tells whether one day is before another.</summary>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether one day is after another.</summary>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether one day is not after another.</summary>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether one day is not before another.</summary>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;

#if NET
    /// <summary>The same day as the framework's type.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator DateOnly(CalendarDate date) => date.ToDateOnly();

    /// <summary>The same day as the type of this library.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator CalendarDate(DateOnly date) => FromDateOnly(date);

    /// <summary>The same day as the type of this library.</summary>
    /// <param name="date">The day.</param>
    public static CalendarDate FromDateOnly(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>The same day as the framework's type.</summary>
    public DateOnly ToDateOnly() => DateOnly.FromDateTime(_day);
#endif

    /// <summary>Reads a day written <c>yyyy-MM-dd</c>.</summary>
    /// <param name="text">The text; <see langword="null"/> is no day.</param>
    /// <param name="date">The day; 1 January of year 1 where there is none.</param>
    /// <returns>False where the text is not written so, or the calendar has no such day.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CalendarDate date)
    {
        date = default;
        return text is { Length: 10 } && text[4] == '-' && text[7] == '-'
            && TryDigits(text, 0, 4, out var year)
            && TryDigits(text, 5, 2, out var month)
            && TryDigits(text, 8, 2, out var day)
            && TryCreate(year, month, day, out date);
    }

    /// <summary>Creates a day, where there is such a day.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day of the month.</param>
    /// <param name="date">The day; 1 January of year 1 where there is none.</param>
    /// <returns>False where the calendar has no such day.</returns>
    public static bool TryCreate(int year, int month, int day, out CalendarDate date)
    {
        var exists = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = exists ? new CalendarDate(year, month, day) : default;
        return exists;
    }

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => _day.CompareTo(other._day);

    /// <inheritdoc/>
    public bool Equals(CalendarDate other) => _day == other._day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _day.GetHashCode();

    /// <summary>The day as <c>yyyy-MM-dd</c>.</summary>
    public override string ToString() => _day.ToString(Iso, CultureInfo.InvariantCulture);

    private static bool TryDigits(string text, int start, int length, out int value)
    {
        value = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }

            value = (value * 10) + (text[i] - '0');
        }

        return true;
    }
}
