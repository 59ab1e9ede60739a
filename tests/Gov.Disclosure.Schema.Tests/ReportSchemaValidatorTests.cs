using System.Text;
using Gov.Disclosure.Json;

namespace Gov.Disclosure.Schema.Tests;

/// <summary>What the validator makes of texts that are no reports, and where it places its problems.</summary>
public sealed class ReportSchemaValidatorTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("{")]
    [InlineData("{\"year\": }")]
    [InlineData("{\"year\": 2024")]
    [InlineData("{'year': 2024}")]
    [InlineData("{\"year\": NaN}")]
    [InlineData("{\"year\": 01}")]
    [InlineData("{} // comment")]
    [InlineData("{} {}")]
    [InlineData("{} 多余")]
    [InlineData("\uFEFF")]
    public void A_text_that_is_not_json_is_one_problem_and_no_exception(string json)
    {
        var problems = ReportSchemaValidator.Published.Validate(json);

        problems.Should().ContainSingle().Which.Kind.Should().Be(SchemaProblemKind.Unreadable);
        problems[0].Keyword.Should().BeNull();
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_one_problem()
    {
        byte[] gbk = [.. "{\"title\": \""u8, 0xD6, 0xD0, 0xB9, 0xFA, .. "\"}"u8];

        ReportSchemaValidator.Published.Validate(gbk).Should().ContainSingle().Which.Kind.Should().Be(SchemaProblemKind.Unreadable);
        ReportSchemaValidator.Published.Validate(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")).ToArray())
            .Should().ContainSingle().Which.Kind.Should().Be(SchemaProblemKind.Unreadable);
    }

    [Fact]
    public void Nesting_without_end_and_endless_numbers_are_problems_and_no_exceptions()
    {
        ReportSchemaValidator.Published.Validate(new string('[', 100_000)).Should().ContainSingle();
        ReportSchemaValidator.Published.Validate("{\"year\": " + new string('9', 1000) + "}").Should().NotBeEmpty();
    }

    [Fact]
    public void A_byte_order_mark_is_stepped_over() =>
        ReportSchemaValidator.Published.Validate([0xEF, 0xBB, 0xBF, .. RepositoryFiles.Bytes("tests", "fixtures", "suqian-2023.json")]).Should().BeEmpty();

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("\"/\"")]
    public void A_value_that_is_no_object_is_one_problem_at_the_root(string json)
    {
        var problem = ReportSchemaValidator.Published.Validate(json).Should().ContainSingle().Subject;

        problem.Kind.Should().Be(SchemaProblemKind.Type);
        problem.Pointer.Should().Be(JsonPointer.Root);
    }

    [Fact]
    public void An_empty_object_misses_every_required_key()
    {
        var problems = ReportSchemaValidator.Published.Validate("{}");

        problems.Should().OnlyContain(problem => problem.Kind == SchemaProblemKind.MissingKey);
        problems.Select(problem => problem.Pointer.ToString())
            .Should().BeEquivalentTo(ReportFields.All.Where(field => field.IsRequired).Select(field => $"/{field.Name}"));
    }

    [Fact]
    public void Problems_are_placed_by_line_and_come_in_the_order_of_the_text()
    {
        var text = RepositoryFiles.Text("tests", "fixtures", "suqian-2023.json")
            .Replace("\"year\": 2023", "\"year\": \"二〇二三\"", StringComparison.Ordinal)
            .Replace("\"naturalPerson\": 3402", "\"naturalPerson\": -3402", StringComparison.Ordinal);

        var problems = ReportSchemaValidator.Published.Validate(text);

        problems.Select(problem => problem.Pointer.ToString()).Should().Equal("/year", "/requests/received/naturalPerson");
        problems[0].Line.Should().Be(3);
        problems[1].Line.Should().Be(LineOf(text, "-3402"));
    }

    [Fact]
    public void A_table_in_no_known_form_is_judged_by_the_form_it_is_nearest_to()
    {
        var report = Reports.Full(FormEdition.Edition2019);
        Trees.Set(report, "/requests/form", "\"2020\"");
        Trees.Set(report, "/requests/outcomes/granted/total", "-4");

        ReportSchemaValidator.Published.Validate(report.ToJsonString()).Select(problem => problem.Pointer.ToString())
            .Should().BeEquivalentTo("/requests/form", "/requests/outcomes/granted/total");
    }

    private static int LineOf(string text, string part) => text[..text.IndexOf(part, StringComparison.Ordinal)].Count(character => character == '\n') + 1;
}
