using System.Reflection;

namespace Gov.Disclosure.Tests.Model;

/// <summary>The typed members are views of the cells their names say, in every form.</summary>
public sealed class TypedFaceTests
{
    public static TheoryData<string> FormNames => [.. FormSet.Official.Forms.Select(form => form.ToString())];

    [Theory]
    [MemberData(nameof(FormNames))]
    public void Every_cell_of_the_form_has_a_member_that_reads_and_writes_it(string name)
    {
        var table = ReportTable.Create(Find(name));
        var faces = Walk(table).ToArray();
        foreach (var cell in table.Form.Cells)
        {
            var (view, member) = faces.Single(face => face.View.Path == cell.Row.Path && JsonName(face.Member) == cell.Column.Name);

            member.SetValue(view, (Cell)(cell.Index + 1));
            table[cell].Should().Be((Cell)(cell.Index + 1), "{0} writes {1}", member.Name, cell);

            table[cell] = Cell.NotApplicable;
            member.GetValue(view).Should().Be(Cell.NotApplicable, "{0} reads {1}", member.Name, cell);
        }

        table.Form.Cells.Select(cell => table[cell]).Should().OnlyContain(content => content.IsNotApplicable);
    }

    [Theory]
    [MemberData(nameof(FormNames))]
    public void A_member_for_a_cell_the_form_does_not_have_says_so(string name)
    {
        var table = ReportTable.Create(Find(name));
        foreach (var (view, member) in Walk(table))
        {
            var exists = table.Form.Cells.Any(cell => cell.Row.Path == view.Path && cell.Column.Name == JsonName(member));
            if (!exists)
            {
                FluentActions.Invoking(() => member.GetValue(view)).Should().Throw<TargetInvocationException>().WithInnerException<InvalidOperationException>();
                FluentActions.Invoking(() => member.SetValue(view, Cell.Blank)).Should().Throw<TargetInvocationException>().WithInnerException<InvalidOperationException>();
            }
        }

        table.IsWhollyBlank.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(FormNames))]
    public void A_view_knows_whether_its_row_is_in_the_form(string name)
    {
        var table = ReportTable.Create(Find(name));

        foreach (var view in Walk(table).Select(face => face.View).DistinctBy(view => view.Path))
        {
            view.IsInForm.Should().Be(table.Form.Rows.Any(row => row.Path == view.Path));
        }
    }

    [Fact]
    public void A_report_is_written_down_as_an_object_initialiser()
    {
        var report = new AnnualReport
        {
            Year = 2021,
            Agency = { Name = "永安镇", Kind = AgencyKind.Township },
            Requests = new RequestsTable(RequestsTable.Form2021)
            {
                Received = { NaturalPerson = 3, Total = 3 },
                Outcomes = { Refused = { StateSecret = { NaturalPerson = 1 } }, Total = { NaturalPerson = 1 } },
            },
            ProactiveDisclosure = new ProactiveDisclosureTable(ProactiveDisclosureTable.Form2019)
            {
                CentralizedProcurement = { Amount = 18.8710m, AmountUnit = AmountUnit.TenThousandYuan },
            },
        };

        report.Requests[0, 6].Should().Be((Cell)3);
        report.Requests.Outcomes.Refused.StateSecret.NaturalPerson.Should().Be((Cell)1);
        report.ProactiveDisclosure.GetUnit(report.ProactiveDisclosure.Form.UnitCells[0]).Should().Be(AmountUnit.TenThousandYuan);
        report.ProactiveDisclosure.CentralizedProcurement.Amount.ToString().Should().Be("18.8710");
    }

    private static TableForm Find(string name) => FormSet.Official.Forms.Single(form => form.ToString() == name);

    private static string JsonName(PropertyInfo member) => char.ToLowerInvariant(member.Name[0]) + member.Name[1..];

    private static IEnumerable<(TableView View, PropertyInfo Member)> Walk(object owner)
    {
        foreach (var member in owner.GetType().GetProperties().Where(member => member.GetIndexParameters().Length == 0))
        {
            if (member.PropertyType == typeof(Cell))
            {
                yield return ((TableView)owner, member);
            }
            else if (typeof(TableView).IsAssignableFrom(member.PropertyType))
            {
                foreach (var face in Walk(member.GetValue(owner)!))
                {
                    yield return face;
                }
            }
        }
    }
}
