using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Tests.Forms;

/// <summary>The descriptions of the forms say what the notices print.</summary>
public sealed class OfficialFormTests
{
    public static TheoryData<string> FormNames => [.. OfficialForm.Forms.Select(form => form.ToString())];

    [Fact]
    public void The_library_knows_the_forms_of_the_notices_and_no_others()
    {
        if (Snapshot.IsWrittenAnew)
        {
            OfficialForm.AddNewForms();
            return;
        }

        FormSet.Official.Forms.Select(form => form.ToString()).Should().BeEquivalentTo(OfficialForm.Forms.Select(form => form.ToString()));
    }

    [Theory]
    [MemberData(nameof(FormNames))]
    public void Rows_have_the_names_and_labels_of_the_notice_in_its_order(string name)
    {
        var form = Find(name);

        var described = form.Rows.Select(row => $"{row.Path}: {string.Join(" | ", OfficialForm.LabelsOf(row))}");

        described.Should().Equal(RowsOf(form).Select(row => $"{row.Path}: {string.Join(" | ", row.Labels)}"));
    }

    [Theory]
    [MemberData(nameof(FormNames))]
    public void Rows_name_the_article_they_report_on(string name)
    {
        var form = Find(name);

        form.Rows.Select(row => row.Article).Should().Equal(RowsOf(form).Select(row => row.Article));
    }

    [Theory]
    [MemberData(nameof(FormNames))]
    public void Columns_have_the_names_headers_and_kinds_of_the_notice_in_its_order(string name)
    {
        var form = Find(name);
        foreach (var row in form.Rows)
        {
            var official = OfficialForm.Columns.Where(column =>
                column.Table == OfficialForm.NameOf(form) && column.Form == form.Edition.Id && (column.Row == "*" || column.Row == row.Path));

            row.Columns.Select(column => $"{column.Name}: {string.Join(" | ", column.Labels)} {column.Kind} {OfficialForm.UnitOf(column)}")
                .Should().Equal(official.Select(column => $"{column.Name}: {string.Join(" | ", column.Labels)} {column.Kind} {column.Unit}"), row.Path);
        }
    }

    [Theory]
    [MemberData(nameof(FormNames))]
    public void Every_cell_has_a_pointer_of_its_own_that_leads_back_to_it(string name)
    {
        var form = Find(name);

        form.Cells.Select(cell => cell.Pointer).Should().OnlyHaveUniqueItems();
        foreach (var cell in form.Cells)
        {
            form.TryGetCell(cell.Pointer, out var found).Should().BeTrue();
            found.Should().BeSameAs(cell);
            cell.Pointer.ToString().Should().Be($"/{OfficialForm.NameOf(form)}/{cell.Row.Path.Replace('.', '/')}/{cell.Column.Name}");
        }
    }

    private static TableForm Find(string name) => FormSet.Official.Forms.Single(form => form.ToString() == name);

    private static IEnumerable<(string Table, string Form, string? Article, string Path, string[] Labels)> RowsOf(TableForm form) =>
        OfficialForm.Rows.Where(row => row.Table == OfficialForm.NameOf(form) && row.Form == form.Edition.Id);
}
