using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using Gov.Disclosure.Documents.Sources.Excel;
using Gov.Disclosure.Messages;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Gov.Disclosure.Documents.Writing.Excel;

/// <summary>
/// What lets the sheet of a table check itself: beside the form a line with a formula for each sum that must hold, which is red where it does not, as is its
/// total; and what may be typed into a cell. A formula asks for what the rules ask for: totals that are printed, and nothing among the parts but numbers,
/// blanks and /.
/// </summary>
internal sealed class SheetChecks
{
    private const string Slash = "\"/\"";

    private static readonly MessageCatalogue Words = MessageCatalogue.Of(MessageLanguage.Chinese);

    private readonly ReportTable _table;
    private readonly IReadOnlyDictionary<FormCell, ExcelAddress> _addresses;
    private readonly ExcelAddress _start;

    /// <param name="table">The table.</param>
    /// <param name="addresses">Where its cells stand.</param>
    /// <param name="start">Where the lines begin.</param>
    public SheetChecks(ReportTable table, IReadOnlyDictionary<FormCell, ExcelAddress> addresses, ExcelAddress start)
    {
        _table = table;
        _addresses = addresses;
        _start = start;
        Relations = [.. table.Form.Relations.Where(relation => relation.IsIdentity && relation.Left.Concat(relation.Right).All(addresses.ContainsKey))];
    }

    public IReadOnlyList<Relation> Relations { get; }

    /// <summary>The cells of the lines that stand in a row of the sheet.</summary>
    public IEnumerable<SheetCell> CellsIn(int row)
    {
        var line = row - _start.Row - 1;
        if (line == -1 && Relations.Count > 0)
        {
            yield return SheetWriter.TextCell(Words.Phrase("Sheet.Check"), _start.ToString(), ExcelStyles.Check);
            yield return SheetWriter.TextCell(Words.Phrase("Sheet.Difference"), new ExcelAddress(row, _start.Column + 1).ToString(), ExcelStyles.Check);
        }
        else if (line >= 0 && line < Relations.Count)
        {
            yield return SheetWriter.TextCell(NameOf(Relations[line]), new ExcelAddress(row, _start.Column).ToString(), ExcelStyles.Check);
            yield return FormulaCell(Relations[line], line);
        }
    }

    /// <summary>The last row that a line stands in, from 0.</summary>
    public int LastRow => _start.Row + Relations.Count;

    public IEnumerable<ConditionalFormatting> Formats()
    {
        if (Relations.Count == 0)
        {
            yield break;
        }

        var priority = 1;
        var first = DifferenceOf(0);
        yield return Red($"{first}:{DifferenceOf(Relations.Count - 1)}", $"AND(ISNUMBER({first}),{first}<>0)", priority++);
        foreach (var total in Enumerable.Range(0, Relations.Count).GroupBy(line => _addresses[Relations[line].Right[0]]))
        {
            var broken = string.Join(",", total.Select(line => Absolute(DifferenceOf(line))).Select(cell => $"AND(ISNUMBER({cell}),{cell}<>0)"));
            yield return Red(total.Key.ToString(), $"OR({broken})", priority++);
        }
    }

    /// <summary>
    /// What may be typed: whole numbers not below zero for counts, whole numbers for changes, numbers not below zero for amounts; / everywhere.
    /// </summary>
    public DataValidations? Validations()
    {
        var validations = _addresses.GroupBy(entry => entry.Key.Kind).OrderBy(kind => kind.Key).Select(kind =>
        {
            ExcelAddress[] cells = [.. kind.Select(entry => entry.Value).OrderBy(address => address.Row).ThenBy(address => address.Column)];
            var cell = cells[0].ToString();
            var number = kind.Key switch
            {
                CellKind.Count => $"AND(ISNUMBER({cell}),{cell}>=0,{cell}=INT({cell}))",
                CellKind.Change => $"AND(ISNUMBER({cell}),{cell}=INT({cell}))",
                _ => $"AND(ISNUMBER({cell}),{cell}>=0)",
            };
            return new DataValidation(new Formula1($"OR({number},{cell}={Slash})"))
            {
                Type = DataValidationValues.Custom,
                AllowBlank = true,
                ShowErrorMessage = true,
                Error = Words.Phrase($"Sheet.{kind.Key}"),
                SequenceOfReferences = new([.. cells.Select(address => new DocumentFormat.OpenXml.StringValue(address.ToString()))]),
            };
        }).ToArray();
        return validations.Length == 0 ? null : new DataValidations(validations) { Count = (uint)validations.Length };
    }

    private SheetCell FormulaCell(Relation relation, int line)
    {
        var cells = relation.Left.Concat(relation.Right).ToArray();
        var needed = cells.Where(_table.Form.IsTotal).ToArray();
        var known = string.Join("+", Ranges(cells).Select(range => $"COUNT({range})+COUNTBLANK({range})+COUNTIF({range},{Slash})"));
        var printed = string.Join("+", Ranges(needed).Select(range => $"COUNT({range})"));
        var formula = Invariant(
            $"IF(AND({known}={cells.Length},{printed}={needed.Length}),SUM({string.Join(",", Ranges(relation.Left))})-SUM({string.Join(",", Ranges(relation.Right))}),\"\")");
        var cell = new SheetCell(new CellFormula(formula)) { CellReference = DifferenceOf(line).ToString(), StyleIndex = ExcelStyles.Check };
        if (needed.All(total => _table[total].IsNumber))
        {
            cell.AppendChild(new CellValue(Sum(relation.Left) - Sum(relation.Right)));
        }
        else
        {
            cell.DataType = CellValues.String;
            cell.AppendChild(new CellValue(""));
        }

        return cell;
    }

    private decimal Sum(IReadOnlyList<FormCell> cells) => cells.Sum(cell => _table[cell].Number ?? 0);

    private static string NameOf(Relation relation)
    {
        var total = relation.Right[0];
        var place = relation.Kind is RelationKind.OutcomeTotal or RelationKind.Balance ? total.Column.Label : total.Row.FullLabel;
        return MessageCatalogue.Fill(Words.Phrase($"Sheet.{relation.Kind}"), _ => place);
    }

    /// <summary>Cells side by side or below each other as one range.</summary>
    private IEnumerable<string> Ranges(IEnumerable<FormCell> cells)
    {
        ExcelAddress? first = null;
        var last = default(ExcelAddress);
        foreach (var address in cells.Select(cell => _addresses[cell]))
        {
            var goesOn = first is { } start
                && ((address == last with { Column = last.Column + 1 } && last.Row == start.Row)
                    || (address == last with { Row = last.Row + 1 } && last.Column == start.Column));
            if (!goesOn)
            {
                if (first is { } done)
                {
                    yield return $"{done}:{last}";
                }

                first = address;
            }

            last = address;
        }

        if (first is { } rest)
        {
            yield return $"{rest}:{last}";
        }
    }

    private ExcelAddress DifferenceOf(int line) => new(_start.Row + 1 + line, _start.Column + 1);

    private static ConditionalFormatting Red(string range, string formula, int priority) => new(
        new ConditionalFormattingRule(new Formula(formula))
        { Type = ConditionalFormatValues.Expression, FormatId = ExcelStyles.RedFormat, Priority = priority })
    {
        SequenceOfReferences = new([new DocumentFormat.OpenXml.StringValue(range)]),
    };

    /// <summary>The address that stays the same wherever a formula goes.</summary>
    public static string Absolute(ExcelAddress address) =>
        Invariant($"${new ExcelAddress(0, address.Column).ToString().TrimEnd('1')}${address.Row + 1}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
