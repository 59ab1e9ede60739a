namespace Gov.Disclosure.Tests.Forms;

/// <summary>Which form is prescribed for which report year.</summary>
public sealed class PrescribedYearTests
{
    [Theory]
    [InlineData(2018, false, false)]
    [InlineData(2019, true, false)]
    [InlineData(2020, true, false)]
    [InlineData(2021, false, true)]
    [InlineData(2025, false, true)]
    public void Form_2019_was_for_two_years_and_form_2021_followed(int year, bool form2019, bool form2021)
    {
        FormEdition.Edition2019.IsPrescribedFor(year).Should().Be(form2019);
        FormEdition.Edition2021.IsPrescribedFor(year).Should().Be(form2021);
    }

    [Theory]
    [InlineData(2015, "2019")]
    [InlineData(2020, "2019")]
    [InlineData(2021, "2021")]
    public void A_new_report_of_a_year_starts_from_the_form_in_force(int year, string id)
    {
        FormSet.Official.PrescribedFor(TableKind.ProactiveDisclosure, year).Edition.Id.Should().Be(id);
        FormSet.Official.PrescribedFor(TableKind.Requests, year).Edition.Id.Should().Be(id);
    }

    [Fact]
    public void The_last_form_of_a_table_is_in_force_until_there_is_another()
    {
        foreach (var kind in Enum.GetValues<TableKind>())
        {
            FormSet.Official.PrescribedFor(kind, 9999).Should().BeSameAs(FormSet.Official.Of(kind).Last());
        }
    }

    [Fact]
    public void Table_four_has_one_form_for_all_years() =>
        FormSet.Official.Of(TableKind.ReviewAndLitigation).Should().ContainSingle()
            .Which.NamesItsForm.Should().BeFalse();
}
