namespace Gov.Disclosure.Schema.Tests;

/// <summary>What only the reader sees, as schema/README.md says: if a validator learns one of these, the README is wrong.</summary>
public sealed class ReaderIsStricterTests
{
    /// <summary>A text to replace in a valid report, what to put there, the rule of the reader, and what NJsonSchema and ajv say.</summary>
    public static TheoryData<string, string, string, bool> Cases => new()
    {
        { "\"year\":2021", "\"year\":2021,\"year\":2022", "GD004", true },
        { "\"year\":2021", "\"year\":12021", "GD007", true },
        { "\"issued\":0", "\"issued\":9007199254740992", "GD007", true },
        { "\"issued\":0", "\"issued\":99999999999999999999999999999999", "GD007", true },
        { "\"amount\":18.8710", "\"amount\":0.12345678901234567890", "GD007", true },
        { "\"end\":\"2021-12-31\"", "\"end\":\"2021-02-30\"", "GD008", true },
        { "\"end\":\"2021-12-31\"", "\"end\":\"0000-12-31\"", "GD008", true },
        { "\"divisionCode\":\"110000\"", "\"divisionCode\":\"110000\\n\"", "GD008", true },
        { "\"issued\":0", "\"issued\":1.0", "GD007", false },
        { "\"issued\":0", "\"issued\":1e2", "GD007", false },
        { "\"title\":\"", "\"title\":\"\\ud800", "GD002", true },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_reader_refuses_what_a_schema_cannot_say(string part, string replacement, string rule, bool isValidForNJsonSchema)
    {
        var report = Report();
        report.Should().Contain(part);
        var changed = report.Replace(part, replacement, StringComparison.Ordinal);

        ReportJson.Read(changed).Diagnostics.Where(problem => problem.Severity == Severity.Error)
            .Should().ContainSingle().Which.RuleId.Should().Be(rule);
        (ReportSchemaValidator.Published.Validate(changed).Count == 0).Should().Be(isValidForNJsonSchema);
    }

    [NodeTheory]
    [MemberData(nameof(NodeValidator.All), MemberType = typeof(NodeValidator))]
    public void Validators_of_another_language_accept_these_but_for_a_line_feed_behind_a_code(string validator)
    {
        var reports = Cases.Select(row => Report().Replace((string)row[0], (string)row[1], StringComparison.Ordinal)).ToArray();

        NodeValidator.Verdicts(validator, "annual-report.schema.json", reports)
            .Should().Equal(reports.Select(report => !report.Contains("110000\\n", StringComparison.Ordinal)));
    }

    private static string Report() => Reports.Full(FormEdition.Edition2021).ToJsonString();
}
