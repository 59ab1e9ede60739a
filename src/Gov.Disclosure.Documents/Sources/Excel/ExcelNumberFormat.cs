using System.Globalization;
using System.Text.RegularExpressions;

namespace Gov.Disclosure.Documents;

/// <summary>How a workbook shows a number. A format may add zeros behind the point; digits that it would hide are kept.</summary>
internal sealed class ExcelNumberFormat
{
    // What Excel takes for granted; dates in other languages have the numbers in between.
    private static readonly Dictionary<uint, string> BuiltIn = new()
    {
        [0] = "General",
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [11] = "0.00E+00",
        [37] = "#,##0",
        [38] = "#,##0",
        [39] = "#,##0.00",
        [40] = "#,##0.00",
        [41] = "#,##0",
        [42] = "#,##0",
        [43] = "#,##0.00",
        [44] = "#,##0.00",
        [48] = "##0.0E+0",
        [49] = "@",
    };

    private static readonly Regex Literals = new(@"""[^""]*""|\\.|\[[^\]]*\]|_.|\*.", RegexOptions.CultureInvariant);
    private static readonly Regex DateMarks = new("[ymdhsYMDHS]", RegexOptions.CultureInvariant);
    private static readonly Regex Decimals = new(@"\.(?<places>[0#?]+)", RegexOptions.CultureInvariant);

    public static readonly ExcelNumberFormat General = new("General");

    private readonly bool _isGeneral;
    private readonly bool _isDate;
    private readonly bool _isPercent;
    private readonly int _places;
    private readonly bool _hidesZero;

    private ExcelNumberFormat(string code)
    {
        var sections = Literals.Replace(code, " ").Split(';');
        _isGeneral = code is "General" or "@" or "";
        _isDate = !_isGeneral && DateMarks.IsMatch(sections[0].Replace("General", ""));
        _isPercent = sections[0].IndexOf('%') >= 0;
        _places = Decimals.Match(sections[0]).Groups["places"].Value.Count(character => character == '0');
        _hidesZero = code.Split(';') is [_, _, "", ..];
    }

    public static ExcelNumberFormat Of(uint id, IReadOnlyDictionary<uint, string> codes) =>
        codes.TryGetValue(id, out var code) ? new ExcelNumberFormat(code)
        : BuiltIn.TryGetValue(id, out var known) ? new ExcelNumberFormat(known)
        : id is (>= 14 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) ? new ExcelNumberFormat("yyyy-mm-dd")
        : General;

    public string Show(string value)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var binary) || Math.Abs(binary) >= 1e15)
        {
            return value;
        }

        if (_isDate)
        {
            return binary is >= 1 and < 2_958_466 ? DateTime.FromOADate(binary).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value;
        }

        if (_hidesZero && binary == 0)
        {
            return "";
        }

        // Workbooks store 5.1 as 5.0999999999999996 and show fifteen digits.
        var number = decimal.Parse(binary.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        if (_isPercent)
        {
            return (number * 100).ToString(CultureInfo.InvariantCulture) + "%";
        }

        var text = number.ToString(CultureInfo.InvariantCulture);
        var point = text.IndexOf('.');
        var places = point < 0 ? 0 : text.Length - point - 1;
        return places >= _places ? text : text + (point < 0 ? "." : "") + new string('0', _places - places);
    }
}
