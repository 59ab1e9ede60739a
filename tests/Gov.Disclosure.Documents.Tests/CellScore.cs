using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>How many cells of reports were read as they are, refused with a finding that names them, or read as something else.</summary>
internal sealed class CellScore
{
    private readonly List<string> _wrong = [];

    public int Read { get; private set; }

    public int Refused { get; private set; }

    /// <summary>The cells that were read as something else, and without a word.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    public double ShareRead => (double)Read / Math.Max(Read + Refused + _wrong.Count, 1);

    public void Add(string name, AnnualReport expected, ReadResult actual)
    {
        foreach (var table in expected.Tables)
        {
            var read = actual.Report?.GetTable(table.Form.Kind) is { } other && other.Form == table.Form ? other : null;
            foreach (var cell in table.Form.Cells)
            {
                var value = read?[cell] ?? Cell.Blank;
                if (value == table[cell])
                {
                    Read++;
                }
                else if (value.IsBlank && (actual.Report is null || actual.Diagnostics.Any(finding => finding.Cells.Any(pointer => IsPartOf(cell.Pointer, pointer)))))
                {
                    Refused++;
                }
                else
                {
                    _wrong.Add($"{name} {cell}: {value} for {table[cell]}");
                }
            }
        }
    }

    public override string ToString() => $"{Read} read, {Refused} refused, {_wrong.Count} wrong";

    private static bool IsPartOf(JsonPointer cell, JsonPointer whole) => cell == whole || cell.ToString().StartsWith(whole + "/", StringComparison.Ordinal);
}
