using Gov.Disclosure.Forms.Official;

namespace Gov.Disclosure.Schema.Tests;

/// <summary>A form that is issued one day needs a description and nothing else.</summary>
public sealed class ThirdFormTests
{
    private static readonly FormEdition Edition = new("2030", "国办公开办函〔2030〕1号", 2030, null);

    private static readonly TableForm Form = RequestsForms.Describe(
        Edition,
        RequestsForms.Columns,
        new FormGroup("otherHandling", "(六)其他处理", RequestsForms.Row("transferred", "1.转其他机关处理"), RequestsForms.Row("other", "2.其他")));

    private static readonly FormSet Forms = FormSet.Official.With(Form);

    [Fact]
    public void A_third_form_appears_in_the_schema_with_its_own_rows()
    {
        var schema = ReportSchema.Generate(Forms);

        schema.Should().Contain("Requests2030").And.Contain("国办公开办函〔2030〕1号").And.Contain("1.转其他机关处理");
        ReportSchema.Generate(FormSet.Official).Should().NotContain("Requests2030");
    }

    [Fact]
    public void A_table_in_the_third_form_is_valid_under_the_schema_with_it_alone()
    {
        var report = Fixtures.Suqian2024();
        report.SetTable(ReportTable.Create(Form));
        var json = ReportJson.Serialize(report);

        new ReportSchemaValidator(ReportSchema.Generate(Forms)).Validate(json).Should().BeEmpty();
        ReportSchemaValidator.Published.Validate(json).Should().NotBeEmpty();
        ReportJson.Read(json, new ReportReadOptions { Forms = Forms }).Succeeded.Should().BeTrue();
        ReportJson.Read(json).Succeeded.Should().BeFalse();
    }

    [Fact]
    public void The_known_forms_stay_valid_beside_the_third()
    {
        var validator = new ReportSchemaValidator(ReportSchema.Generate(Forms));

        validator.Validate(Reports.Full(FormEdition.Edition2019).ToJsonString()).Should().BeEmpty();
        validator.Validate(Reports.Full(FormEdition.Edition2021).ToJsonString()).Should().BeEmpty();
    }
}
