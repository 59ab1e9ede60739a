using System.Reflection;

namespace Gov.Disclosure.Docs.Tests;

/// <summary>
/// The typed members of the tables bear the official words of the forms: whoever points at <c>ThirdPartyRights.Total</c> reads which row and column of
/// the printed table that is, of which form, in which unit, and what a blank means.
/// </summary>
public sealed class CellDocsTests
{
    private static readonly Dictionary<string, PublicMember> Members = PublicSurface.Of("Gov.Disclosure").ToDictionary(member => member.Id);

    public static TheoryData<TableKind, string> Forms
    {
        get
        {
            var data = new TheoryData<TableKind, string>();
            foreach (var form in FormSet.Official.Forms)
            {
                data.Add(form.Kind, form.Edition.Id);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_row_and_cell_bears_its_official_words(TableKind kind, string edition)
    {
        FormSet.Official.TryGet(kind, edition, out var form).Should().BeTrue();

        form!.Cells.SelectMany(cell => MissingWords(form, cell)).Distinct().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_type_of_a_row_names_the_notice_of_its_form(TableKind kind, string edition)
    {
        FormSet.Official.TryGet(kind, edition, out var form).Should().BeTrue();

        form!.Rows.Select(row => DocsOf(TypeOf(form, row)))
            .Where(docs => !docs.Summary.Contains(form.Edition.Notice, StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    private static IEnumerable<string> MissingWords(TableForm form, FormCell cell)
    {
        var row = Step(TypeOf(form, null), cell.Row.Path.Split('.'));
        var column = Step(row.PropertyType, [cell.Column.Name]);
        foreach (var word in new[] { cell.Row.Label, cell.Row.Note, cell.Row.Article }.Where(word => word is not null && !DocsOf(row).Summary.Contains(word, StringComparison.Ordinal)))
        {
            yield return $"{row.DeclaringType!.Name}.{row.Name}: {word}";
        }

        var unit = cell.Column switch
        {
            { CountedUnit: { } counted } => counted,
            { Unit: AmountUnit.TenThousandYuan } => "万元",
            { Unit: AmountUnit.Yuan } => "元",
            _ => "the unit printed beside it",
        };
        foreach (var word in cell.Column.Labels.Append(unit).Append("blank means").Where(word => !DocsOf(column).Summary.Contains(word, StringComparison.Ordinal)))
        {
            yield return $"{column.DeclaringType!.Name}.{column.Name}: {word}";
        }

        if (cell.Column.UnitName is { } unitName && !DocsOf(Step(row.PropertyType, [unitName])).Summary.Contains(cell.Column.Label, StringComparison.Ordinal))
        {
            yield return $"{row.PropertyType.Name}.{unitName}: {cell.Column.Label}";
        }
    }

    private static Type TypeOf(TableForm form, FormRow? row)
    {
        var table = ReportTable.Create(form).GetType();
        return row is null ? table : Step(table, row.Path.Split('.')).PropertyType;
    }

    /// <summary>The property that the names of JSON lead to.</summary>
    private static PropertyInfo Step(Type type, IEnumerable<string> names)
    {
        PropertyInfo? property = null;
        foreach (var name in names)
        {
            property = (property?.PropertyType ?? type).GetProperty(char.ToUpperInvariant(name[0]) + name[1..])
                ?? throw new InvalidOperationException($"{property?.PropertyType ?? type} has no member for '{name}'.");
        }

        return property!;
    }

    private static MemberDocs DocsOf(MemberInfo member) =>
        Members[member is PropertyInfo { DeclaringType: { } owner } ? $"P:{owner.FullName}.{member.Name}" : $"T:{((Type)member).FullName}"].Docs;
}
