using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Tests.RepairTests;

/// <summary>
/// Small tables by number, the same on every run: one row of up to seven cells, up to five sums between them, small numbers, and now and then what makes a
/// search harder: changes beside counts, numbers as large as a cell can hold, blanks, cells that are known or unknown, weights.
/// </summary>
internal sealed class MadeUpTable
{
    private readonly Random _random;
    private readonly int _cells;
    private readonly int _sums;

    private MadeUpTable(int number)
    {
        _random = new Random(number);
        _cells = _random.Next(2, 8);
        _sums = _random.Next(1, 6);
        Table = new RequestsTable(MakeForm(number));
        Options = Fill();
    }

    public RequestsTable Table { get; }

    public RepairOptions Options { get; }

    /// <summary>Whether a sum was added that follows from others, as the row of (七)总计 does.</summary>
    public bool HasImpliedSum { get; private set; }

    public static MadeUpTable Of(int number) => new(number);

    /// <summary>Whether the sums can be signed so that every cell enters one with plus and one with minus, tried out.</summary>
    public static bool CanBeSigned(TableForm form)
    {
        var sums = form.Relations.ToArray();
        return Enumerable.Range(0, 1 << sums.Length).Any(signs => form.Cells.All(cell =>
        {
            var entries = sums.Select((sum, i) => SignOf(sum, cell) * ((signs >> i & 1) == 0 ? 1 : -1)).Where(sign => sign != 0).ToArray();
            return entries.Length < 2 || (entries.Length == 2 && entries.Sum() == 0);
        }));
    }

    public static int SignOf(Relation sum, FormCell cell) => sum.Left.Contains(cell) ? 1 : sum.Right.Contains(cell) ? -1 : 0;

    private bool Chance(int percent) => _random.Next(100) < percent;

    private TableForm MakeForm(int number)
    {
        var columns = Enumerable.Range(0, _cells).Select(i => Chance(12) ? FormColumn.Change($"c{i}", $"{i}") : FormColumn.Count($"c{i}", $"{i}")).ToArray();
        return new TableForm(
            TableKind.Requests,
            new FormEdition($"made up {number}", "国办公开办函〔2033〕1号", 2033, null),
            TableLayout.RowsUnderOneHeader,
            [new FormRow("received", "一、新收", columns)],
            MakeSums);
    }

    private IEnumerable<Relation> MakeSums(TableForm form)
    {
        var turned = Enumerable.Range(0, _sums).Select(_ => Chance(50) ? 1 : -1).ToArray();
        var entries = new int[_sums + 1, _cells];
        for (var cell = 0; cell < _cells; cell++)
        {
            var (one, other, sign) = (_random.Next(_sums), _random.Next(_sums), Chance(50) ? 1 : -1);
            if (Chance(92))
            {
                entries[one, cell] = sign * turned[one];
            }

            if (other != one && Chance(80))
            {
                entries[other, cell] = (Chance(3) ? sign : -sign) * turned[other];
            }
        }

        if (_sums > 2 && Chance(30))
        {
            // What two of the sums say together, once what they share is left out.
            HasImpliedSum = true;
            for (var cell = 0; cell < _cells; cell++)
            {
                entries[_sums, cell] = (entries[0, cell] * turned[0]) + (entries[1, cell] * turned[1]);
            }
        }

        for (var sum = 0; sum <= _sums; sum++)
        {
            FormCell[] Side(int sign) => [.. form.Cells.Where(cell => Math.Sign(entries[sum, cell.Index]) == sign)];
            if (Side(1) is { Length: > 0 } left && Side(-1) is { Length: > 0 } right)
            {
                // What stands alone is a total.
                yield return left.Length == 1 ? new Relation(RelationKind.RowTotal, right, left) : new Relation(RelationKind.RowTotal, left, right);
            }
        }
    }

    private RepairOptions Fill()
    {
        var (isSparse, hasBlanks, hasLargest) = (Chance(50), Chance(40), Chance(10));
        foreach (var cell in Table.Form.Cells)
        {
            var number = isSparse && Chance(60) ? 0 : _random.Next(0, 7);
            Table[cell] = hasLargest && Chance(30) ? Cell.MaxMagnitude - _random.Next(0, 3)
                : cell.Kind == CellKind.Change && Chance(40) ? -number
                : number;
            if (hasBlanks && Chance(30))
            {
                Table[cell] = Chance(70) ? Cell.Blank : Cell.NotApplicable;
            }
        }

        return new RepairOptions
        {
            FixedCells = Some(20),
            UnknownCells = Some(12),
            Weights = Chance(35) ? Table.Form.Cells.Where(_ => Chance(85)).ToDictionary(cell => cell, _ => _random.Next(1, 5)) : new Dictionary<FormCell, int>(),
        };
    }

    private FormCell[] Some(int percent) => Chance(percent) ? [.. Table.Form.Cells.Where(_ => Chance(25))] : [];
}
