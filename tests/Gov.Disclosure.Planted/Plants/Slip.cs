using System.Globalization;

namespace Gov.Disclosure.Planted;

/// <summary>The ways a number is mistyped.</summary>
internal sealed record Slip(string Name, Func<decimal, Dice, decimal?> Of)
{
    public static Slip[] All { get; } =
    [
        new("digits exchanged", (value, dice) => OnDigits(value, 2, dice, (digits, at) => digits[..at] + digits[at + 1] + digits[at] + digits[(at + 2)..])),
        new("digit dropped", (value, dice) => OnDigits(value, 2, dice, (digits, at) => digits.Remove(at, 1))),
        new("digit doubled", (value, dice) => value == 0 ? null : OnDigits(value, 1, dice, (digits, at) => digits.Insert(at, digits[at].ToString()))),
        new("off by one", (value, dice) => value > 0 && dice.Chance(50) ? value - 1 : value + 1),
    ];

    /// <summary>A whole number mistyped; <see langword="null"/> where that changes nothing.</summary>
    private static decimal? OnDigits(decimal value, int least, Dice dice, Func<string, int, string> mistype)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        if (digits.Length < least || digits.Length > 8 || !digits.All(char.IsAsciiDigit))
        {
            return null;
        }

        var mistypedDigits = mistype(digits, dice.Below(digits.Length - least + 1));
        var mistyped = decimal.Parse(mistypedDigits, CultureInfo.InvariantCulture);
        // Nobody prints a zero in front.
        return mistyped == value || mistyped.ToString(CultureInfo.InvariantCulture).Length < mistypedDigits.Length ? null : mistyped;
    }
}
