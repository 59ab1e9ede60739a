using System.Globalization;
using System.Text.RegularExpressions;
using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Documents.Labels;

/// <summary>What the text of one cell says: its content, a note beside the number, and the unit printed with an amount.</summary>
/// <param name="Content">The content; blank where the text could not be read.</param>
/// <param name="Note">What stands beside the number.</param>
/// <param name="Unit">The unit printed with the number.</param>
/// <param name="IsReadable">Whether the text is a number, blank, or a mark for not applicable.</param>
internal readonly partial record struct CellReading(Cell Content, string? Note, AmountUnit? Unit, bool IsReadable)
{
    /// <summary>
    /// Stands in the text of a cell for what is printed there but is no text: a picture, a field, a formula, a text box. Such a cell is not
    /// blank, and nobody knows its number. Unicode keeps the sign for use within programs; no text has it.
    /// </summary>
    public const char UnreadableMark = '\uFDD0';

    // A cell of any kind can hold as many digits.
    private const int LongestPlainNumber = 15;

    // The only letters a number or a mark begins with.
    private const string FirstLetters = "减減增不零〇";

    private const string MeasureWords = "件项条个宗份";

    private const string Shares = "%％‰";

    private const char LetterForZero = 'O';

    private const string Signs = "+-−/()";

    // What stands behind a number that somebody took for the end of a sentence or of a list, or that a note belongs to.
    private const string MarksBehind = ".。,;、:*";

    // What keeps a number a text where it was typed into a workbook.
    private const string MarksBefore = "'‘’`";

    // What may stand right behind the digits: a unit, a measure word, a note.
    private const string BehindNumber = "万萬元(" + MeasureWords;

    private static readonly string[] NotApplicableMarks = ["/", "-", "—", "——", "–", "\\", "不适用", "--"];

    // A zero before other digits belongs to another number, or to none: 01 may be two cells that ran together. Measure words say only that things are counted;
    // they are not worth a note.
    private const string NumberPattern =
        @"^(?<sign>[+\-−]|减少?|增加?)?\s*(?<digits>[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*|0)(?<decimals>\.\d+)?\s*(?<unit>万元|万|元)?\s*(?<measure>[" + MeasureWords + @"]|\(["
            + MeasureWords + @"]\)|\(单位:[" + MeasureWords + @"]\))?\s*(?<note>\(.*\))?$";

    /// <summary>Whether a text is what things or money are counted in, without a number.</summary>
    public static bool IsUnit(string text) => text.Trim() is var unit && (AmountUnits.Find(unit) is not null || (unit.Length == 1 && MeasureWords.Contains(unit)));

    public static CellReading Of(string text, CellKind kind)
    {
        if (IsPlainNumber(text))
        {
            return new CellReading(long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture), null, null, true);
        }

        var folded = CharacterFolding.Fold(text);
        var plain = folded.Trim().Replace('萬', '万').Replace('減', '减');
        if (plain.Length == 0)
        {
            return new CellReading(Cell.Blank, null, null, true);
        }

        if (NotApplicableMarks.Contains(plain))
        {
            return new CellReading(Cell.NotApplicable, null, null, true);
        }

        if (plain is "零" or "〇")
        {
            return new CellReading(0L, null, null, true);
        }

        var match = Number.Match(plain);
        if (!match.Success || !TryDigits(match, kind, out var digits, out var scale))
        {
            return Unreadable(text);
        }

        var sign = match.Groups["sign"].Value;
        var isNegative = sign is "-" or "−" or "减" or "减少";
        var isMoney = match.Groups["unit"].Success;
        var cell = Cell.FromParts(isNegative && kind == CellKind.Change ? -digits : digits, scale, CellState.Number);

        // A minus on a count leaves open whether the number or the sign is wrong; a plus says nothing about the number.
        if (!ReportTable.CanHold(kind, cell) || (isNegative && kind != CellKind.Change) || (isMoney && kind != CellKind.Amount))
        {
            return Unreadable(text);
        }

        // 211.509万 says the same as 211.509万元.
        var printedUnit = match.Groups["unit"].Value is "万" ? "万元" : match.Groups["unit"].Value;
        AmountUnit? unit = AmountUnits.Find(printedUnit);
        var notes = new[] { kind == CellKind.Change ? "" : sign, printedUnit,
            NoteIn(match, text.Substring(folded.Length - folded.TrimStart().Length, plain.Length)) }.Where(note => note.Length > 0);
        return new CellReading(cell, string.Join(" ", notes) is { Length: > 0 } note ? note : null, unit, true);
    }

    /// <summary>
    /// Whether a text is a number or a mark for not applicable, of whatever kind the cell is. Digits behind a zero are a piece of a number, and no label.
    /// </summary>
    public static bool IsNumberOrMark(string text) => IsPlainNumber(text) || IsUnreadable(text) || IsShare(text) || (MayBeNumber(text) &&
        (text.All(char.IsDigit) || Of(text, CellKind.Change) is { IsReadable: true, Content.IsBlank: false }
            || Of(text, CellKind.Amount) is { IsReadable: true, Content.IsBlank: false })) || IsMisprint(text);

    /// <summary>Whether a text is a number with a sign for shares behind it. No cell of a form holds one, but columns between theirs do.</summary>
    public static bool IsShare(string text) =>
        text.Length > 1 && Shares.IndexOf(text[text.Length - 1]) >= 0 && IsNumberOrMark(text.Substring(0, text.Length - 1));

    /// <summary>
    /// Whether a text is made of digits and signs and is no number, as 0/0, -(0), 12. or the letter O: it stands where one should. (1) is the number of an item.
    /// </summary>
    private static bool IsMisprint(string text)
    {
        var (printed, digits, slashes, isMarked) = (text.Trim(), 0, 0, false);
        for (var i = 0; i < printed.Length; i++)
        {
            var character = CharacterFolding.Fold(printed[i]);
            if (character is (>= '0' and <= '9') or LetterForZero)
            {
                digits++;
            }
            else if (IsMark(character, i))
            {
                isMarked = true;
            }
            else if (Signs.IndexOf(character) < 0)
            {
                return false;
            }

            slashes += character == '/' ? 1 : 0;
            isMarked |= character == LetterForZero || (i > 0 && character == '(' && CharacterFolding.Fold(printed[0]) != '(');
        }

        return digits > 0 && (slashes == 1 || isMarked);

        bool IsMark(char character, int at) => (at == 0 && MarksBefore.IndexOf(character) >= 0)
            || (at + 1 == printed.Length && (MarksBehind.IndexOf(character) >= 0 || character is (>= '①' and <= '⑳') or '¹' or '²' or '³'));
    }

    /// <summary>Whether nothing but something unreadable stands there, or that beside a number: it takes the place of one.</summary>
    private static bool IsUnreadable(string text) =>
        text.IndexOf(UnreadableMark) >= 0 && text.Replace(UnreadableMark.ToString(), "") is var rest
            && (CharacterFolding.IsBlank(rest) || IsNumberOrMark(rest));

    // Nearly all cells are a few digits or a label; the pattern takes a hundred times as long to say so.
    private static bool IsPlainNumber(string text)
    {
        if (text.Length is 0 or > LongestPlainNumber || (text[0] == '0' && text.Length > 1))
        {
            return false;
        }

        foreach (var character in text)
        {
            if (character is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text begins as numbers and marks do; labels begin with a letter, a bracket, or a number and something else behind it.</summary>
    private static bool MayBeNumber(string text)
    {
        var at = After(text, 0, IsSpace);
        if (at == text.Length)
        {
            return false;
        }

        var first = CharacterFolding.Fold(text[at]);
        if (!IsInNumber(first))
        {
            return char.IsLetter(first) ? FirstLetters.IndexOf(text[at]) >= 0 : first != '(';
        }

        var end = After(text, After(text, at, IsInNumber), IsSpace);
        return end == text.Length || BehindNumber.IndexOf(CharacterFolding.Fold(text[end])) >= 0;
    }

    private static int After(string text, int start, Predicate<char> fits)
    {
        var end = start;
        while (end < text.Length && fits(CharacterFolding.Fold(text[end])))
        {
            end++;
        }

        return end;
    }

    private static bool IsSpace(char character) => char.IsWhiteSpace(character);

    private static bool IsInNumber(char character) => character is (>= '0' and <= '9') or ',' or '.';

    private static CellReading Unreadable(string text) => new(Cell.Blank, text.Trim(), null, false);

    /// <summary>The note in the characters of the file; the pattern saw them folded, one for one, and ends with it.</summary>
    private static string NoteIn(Match match, string printed)
    {
        var length = match.Groups["note"].Length;
        return length > 0 ? printed.Substring(printed.Length - length + 1, length - 2).Trim() : "";
    }

    private static bool TryDigits(Match match, CellKind kind, out long digits, out int scale)
    {
        // Workbooks often show whole numbers with the two decimals of money.
        var decimals = match.Groups["decimals"].Value is var printed && kind != CellKind.Amount && printed is ".0" or ".00" ? "" : printed.TrimStart('.');
        scale = decimals.Length;
        return long.TryParse(match.Groups["digits"].Value.Replace(",", "") + decimals, NumberStyles.None, CultureInfo.InvariantCulture, out digits)
            && digits <= Cell.MaxMagnitude
            && scale <= Cell.MaxScale;
    }

#if NET
    [GeneratedRegex(NumberPattern, RegexOptions.CultureInvariant)]
    private static partial Regex Number { get; }
#else
    private static Regex Number { get; } = new(NumberPattern, RegexOptions.CultureInvariant);
#endif
}
