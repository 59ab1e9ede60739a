using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Comparison;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>
/// Two reports side by side, cell by cell, as they were when compared. Cells correspond where the forms of both tables have a row of the same
/// JSON path with a column of the same name; across the change of form the others stand with one side only.
/// </summary>
[JsonConverter(typeof(ResultConverter<YearComparison>))]
public sealed class YearComparison : IJsonValue
{
    private YearComparison(ReportSequence sequence, IReadOnlyList<CellComparison> cells)
    {
        Sequence = sequence;
        Cells = cells;
    }

    /// <summary>Whether the later report is the agency's next after the earlier. Cells are set side by side whatever it is.</summary>
    public ReportSequence Sequence { get; }

    /// <summary>All cells of both reports, table by table: those of the later form in its order, then those only the earlier has.</summary>
    public IReadOnlyList<CellComparison> Cells { get; }

    /// <summary>The cells both reports have.</summary>
    public IEnumerable<CellComparison> Shared => Cells.Where(cell => cell.IsShared);

    /// <summary>The cells only the earlier report has.</summary>
    public IEnumerable<CellComparison> OnlyEarlier => Cells.Where(cell => cell.LaterCell is null);

    /// <summary>The cells only the later report has.</summary>
    public IEnumerable<CellComparison> OnlyLater => Cells.Where(cell => cell.EarlierCell is null);

    /// <summary>Sets two reports side by side.</summary>
    /// <param name="earlier">The report of the earlier year.</param>
    /// <param name="later">The report of the later year.</param>
    public static YearComparison Of(AnnualReport earlier, AnnualReport later) => new(
        GetSequence(earlier, later),
        [.. ReportSection.All.Where(section => section.Table is not null)
            .SelectMany(section => Compare(earlier.GetTable(section.Table!.Value), later.GetTable(section.Table.Value)))]);

    /// <summary>Tells whether one report is the next of the same agency after another.</summary>
    /// <param name="earlier">The report of the earlier year.</param>
    /// <param name="later">The report of the later year.</param>
    public static ReportSequence GetSequence(AnnualReport earlier, AnnualReport later)
    {
        if (earlier.Year is not { } before || later.Year is not { } year)
        {
            return ReportSequence.YearUnknown;
        }

        if (before != year - 1)
        {
            return ReportSequence.YearsNotConsecutive;
        }

        return AgencyIdentity.AreSameOfTwoYears(earlier.Agency, later.Agency) switch
        {
            null => ReportSequence.AgencyUnknown,
            false => ReportSequence.OtherAgency,
            _ => earlier.Scope is { } scope && later.Scope is { } other && scope != other ? ReportSequence.OtherScope : ReportSequence.Follows,
        };
    }

    private static IEnumerable<CellComparison> Compare(ReportTable? earlier, ReportTable? later)
    {
        var paired = new HashSet<FormCell>();
        foreach (var cell in later?.Form.Cells ?? [])
        {
            // A column that counts something else under the same name is another column.
            if (earlier is not null && earlier.Form.TryGetCell(cell.Row.Path, cell.Column.Name, out var before) && before.Kind == cell.Kind)
            {
                paired.Add(before);
                yield return new CellComparison(earlier, before, later, cell);
            }
            else
            {
                yield return new CellComparison(null, null, later, cell);
            }
        }

        foreach (var cell in earlier?.Form.Cells ?? [])
        {
            if (!paired.Contains(cell))
            {
                yield return new CellComparison(earlier, cell, null, null);
            }
        }
    }

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language)
    {
        writer.WriteStartObject();
        ComparisonJson.WriteMembers(writer, this);
        writer.WriteEndObject();
    }
}
