using System.Globalization;
using System.Text.RegularExpressions;
using ExcelNumberFormat;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Sources.Excel;

/// <summary>
/// How a workbook shows a number: what is published is what it shows, not what it holds. A zero that the format hides is blank, one that it shows as
/// a stroke is a stroke.
/// </summary>
internal sealed class ExcelDisplay
{
    // The limit of the format itself (ECMA-376, part 1, 18.8.31).
    private const int LongestCode = 255;

    // Beyond this a binary number does not hold every digit.
    private const double LargestExact = 1e15;

    // Half a thousand, as the number shown is rounded.
    private const double SmallestScale = 500;

    // Between the first days of the two calendars: 1 January 1900, and 1 January 1904 of workbooks that were begun on a Macintosh
    // (ECMA-376, part 1, 18.17.4.1).
    private const int DaysTo1904 = 1462;

    private const string GeneralCode = "General";

    // What every workbook has without saying so (ECMA-376, part 1, 18.8.30). Those that differ by language hold the numbers in between, which are dates.
    private static readonly Dictionary<uint, string> BuiltIn = new()
    {
        [0] = GeneralCode,
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [11] = "0.00E+00",
        [12] = "# ?/?",
        [13] = "# ??/??",
        [37] = "#,##0_);(#,##0)",
        [38] = "#,##0_);[Red](#,##0)",
        [39] = "#,##0.00_);(#,##0.00)",
        [40] = "#,##0.00_);[Red](#,##0.00)",
        [41] = "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ",
        [42] = "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ",
        [43] = "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
        [44] = "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
        [48] = "##0.0E+0",
        [49] = "@",
    };

    private static readonly Regex Words = new("\"[^\"]*\"?|[\\\\_*].?|\\[(?:\\$[^\\]]*|[A-Za-z]{3,}[0-9]*)\\]", RegexOptions.CultureInvariant);

    private readonly string _code;
    private readonly int _firstDay;
    private readonly Lazy<NumberFormat?> _format;

    private ExcelDisplay(string code, bool beginsIn1904 = false)
    {
        _code = code;
        _firstDay = beginsIn1904 ? DaysTo1904 : 0;
        _format = new Lazy<NumberFormat?>(() => code.Length <= LongestCode && new NumberFormat(code) is { IsValid: true } format ? format : null);
    }

    /// <summary>The number as it is, in as many digits as it needs.</summary>
    public static ExcelDisplay General { get; } = new(GeneralCode);

    /// <summary>The display of a number format.</summary>
    /// <param name="id">The number of the format.</param>
    /// <param name="codes">The codes of the formats that the workbook has beyond those every workbook has.</param>
    /// <param name="beginsIn1904">Whether its days are counted from the later calendar.</param>
    public static ExcelDisplay Of(uint id, IReadOnlyDictionary<uint, string> codes, bool beginsIn1904) =>
        codes.TryGetValue(id, out var code) ? new ExcelDisplay(code, beginsIn1904)
        : BuiltIn.TryGetValue(id, out var known) ? new ExcelDisplay(known)
        : id is (>= 14 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) ? new ExcelDisplay("yyyy-mm-dd", beginsIn1904)
        : General;

    /// <summary>
    /// The number as the workbook shows it; dates as 2024-01-31 and times as 23:59:00, whatever their order. What cannot be told is unreadable.
    /// </summary>
    public string Show(double number)
    {
        if (_code is GeneralCode or "@" or "" || (_code == "0" && Math.Abs(number) < LargestExact && number == Math.Floor(number)))
        {
            return Plain(number);
        }

        var section = SectionOf(number);
        if (section.Length == 0)
        {
            return "";
        }

        if (_format.Value is not { } format)
        {
            return GridCell.Unreadable.ToString();
        }

        if (format.IsDateTimeFormat)
        {
            // Less than a day is a time. Of 0 some programs make a day that is none, and what is beyond the calendar they do not show.
            var day = number + (number >= 1 ? _firstDay : 0);
            return day is >= 1 and < 2_958_466 ? DateTime.FromOADate(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : day is > 0 and < 1 ? DateTime.FromOADate(day).ToString("HH:mm:ss", CultureInfo.InvariantCulture)
                : GridCell.Unreadable.ToString();
        }

        var signs = Signs(section);
        if (signs.Contains('/'))
        {
            // A fraction is a number near the number.
            return GridCell.Unreadable.ToString();
        }

#pragma warning disable CA1031 // The formatter throws various exceptions for codes it cannot apply; the number shown is not known then.
        try
        {
            var shown = format.Format(Rounded(number, signs), CultureInfo.InvariantCulture).Trim();
            return IsScaled(number, shown) ? GridCell.Unreadable.ToString() : shown;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return GridCell.Unreadable.ToString();
        }
#pragma warning restore CA1031
    }

    /// <summary>Whether the format shows thousands or millions of the number: who sees 725 for 725000 does not know which of them is meant.</summary>
    private static bool IsScaled(double number, string shown) =>
        double.TryParse(shown, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var read)
            && Math.Abs(read) * SmallestScale < Math.Abs(number) && Math.Abs(number) >= 1;

    private static string Plain(double number) => Math.Abs(number) < LargestExact
        ? decimal.Parse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)
            .ToString(CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>
    /// The number as it is rounded by hand. Workbooks store 5.1 as 5.0999999999999996 and show fifteen digits; a half of the last place shown
    /// goes up: 2.345 is shown as 2.35, though what is stored is a little less. What is rounded to nothing keeps its sign, by which its part of
    /// the code is chosen.
    /// </summary>
    private static double Rounded(double number, string signs)
    {
        var digits = double.Parse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        if (Math.Abs(digits) >= LargestExact || signs.IndexOfAny(['E', 'e', '[']) >= 0)
        {
            return digits;
        }

        var places = signs.SkipWhile(sign => sign != '.').Skip(1).TakeWhile(sign => sign is '0' or '#' or '?').Count() + (2 * signs.Count(sign => sign == '%'));
        var rounded = (double)Math.Round((decimal)digits, Math.Min(places, 28), MidpointRounding.AwayFromZero);
        return rounded == 0 ? digits : rounded;
    }

    /// <summary>A part of the code without the words in it: quoted, behind a backslash, blanks as wide as a letter, colours and signs of money.</summary>
    private static string Signs(string section) => Words.Replace(section, "");

    /// <summary>
    /// The part of the code for numbers of a sign: one for all; one for positive, one for negative; and one for zero. An empty one shows nothing.
    /// </summary>
    private string SectionOf(double number)
    {
        var sections = Sections();
        return number < 0 && sections.Count > 1 ? sections[1]
            : number == 0 && sections.Count > 2 ? sections[2]
            : sections[0];
    }

    private List<string> Sections()
    {
        var sections = new List<string>();
        var start = 0;
        var isQuoted = false;
        for (var i = 0; i < _code.Length; i++)
        {
            if (_code[i] == '\\' && !isQuoted)
            {
                i++;
            }
            else if (_code[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (_code[i] == ';' && !isQuoted)
            {
                sections.Add(_code.Substring(start, i - start));
                start = i + 1;
            }
        }

        sections.Add(_code.Substring(start));
        return sections;
    }
}
