using System.Text;

namespace Gov.Disclosure.Schema.Tests;

/// <summary>The schemas of the files people write call the same files valid as the readers of these files do.</summary>
public sealed class SettingsSchemaTests
{
    private const string RuleSetFile = "rule-set.schema.json";
    private const string ProfileFile = "profile.schema.json";
    private const string AcceptanceFile = "acceptance.schema.json";

    /// <summary>The schema, the file on one line, and whether it is valid.</summary>
    public static TheoryData<string, string, bool> Cases => new()
    {
        { RuleSetFile, """{}""", true },
        { RuleSetFile, """{ "$schema": "urn:gov-disclosure:rule-set:1.0", "preset": "arithmetic", "with": ["GD601"], "without": ["GD605"], "severities": { "GD301": "info" } }""", true },
        { RuleSetFile, """{ "$schema": null, "preset": null, "with": [], "without": [], "severities": {} }""", true },
        { RuleSetFile, """{ "preset": "acrossYears", "with": ["GD601", "GD601"] }""", true },
        { RuleSetFile, """{ "preset": "strict" }""", false },
        { RuleSetFile, """{ "preset": 1 }""", false },
        { RuleSetFile, """{ "with": "GD601" }""", false },
        { RuleSetFile, """{ "with": null }""", false },
        { RuleSetFile, """{ "with": ["GD999"] }""", false },
        { RuleSetFile, """{ "without": ["GD001"] }""", false },
        { RuleSetFile, """{ "without": [601] }""", false },
        { RuleSetFile, """{ "severities": { "GD301": "Error" } }""", false },
        { RuleSetFile, """{ "severities": { "GD003": "info" } }""", false },
        { RuleSetFile, """{ "severities": { "GD301": null } }""", false },
        { RuleSetFile, """{ "severities": [] }""", false },
        { RuleSetFile, """{ "rules": [] }""", false },
        { RuleSetFile, """[]""", false },
        { ProfileFile, """{ "name": "n", "authority": "a", "version": "1" }""", true },
        {
            ProfileFile,
            """
            { "$schema": "profile.schema.json", "name": "n", "authority": "a", "version": "1", "sinceYear": 2023, "places": ["某省"], "without": ["GD605"], "severities": { "GD106": "error" },
              "words": { "GD108": { "remedy": "改" } }, "extraRows": [{ "table": "requests", "label": "其中" }],
              "ownRules": [{ "id": "A1", "severity": "info", "title": "t", "message": "{actual}", "publishedBy": { "month": 1, "day": 20 } }] }
            """,
            true
        },
        { ProfileFile, """{ "name": "n", "version": "1" }""", false },
        { ProfileFile, """{ "name": "n", "authority": "a", "version": 1 }""", false },
        { ProfileFile, """{ "name": "n", "authority": "a", "version": "1", "without": ["GD301"] }""", false },
        { ProfileFile, """{ "name": "n", "authority": "a", "version": "1", "sinceYear": 0 }""", false },
        { ProfileFile, """{ "name": "n", "authority": "a", "version": "1", "ownRules": [{ "id": "1", "severity": "info", "title": "t", "message": "m", "sectionLength": { "section": "overview", "atMost": 9 } }] }""", false },
        { ProfileFile, """{ "name": "n", "authority": "a", "version": "1", "extraRows": [{ "table": "overview", "label": "其中" }] }""", false },
        { AcceptanceFile, """{}""", true },
        { AcceptanceFile, """{ "$schema": "urn:gov-disclosure:acceptance:1.0", "accepted": [] }""", true },
        { AcceptanceFile, """{ "accepted": [{ "ruleId": "GD602", "reason": "清理", "by": "张三", "fingerprint": "gd1-0" }] }""", true },
        { AcceptanceFile, """{ "accepted": [{ "ruleId": "GD034", "agency": null, "year": null, "cells": [], "reason": "", "by": "", "on": null, "fingerprint": "" }] }""", true },
        { AcceptanceFile, """{ "accepted": [{ "ruleId": "GD602", "agency": "某镇", "year": 2024, "cells": ["/requests"], "reason": "r", "by": "b", "on": "2026-01-20", "fingerprint": "f" }] }""", true },
        { AcceptanceFile, """{ "accepted": null }""", false },
        { AcceptanceFile, """{ "accepted": [{ "ruleId": "GD602", "reason": "r", "by": "b" }] }""", false },
        { AcceptanceFile, """{ "accepted": [{ "ruleId": "602", "reason": "r", "by": "b", "fingerprint": "f" }] }""", false },
        { AcceptanceFile, """{ "accepted": [{ "ruleId": "GD602", "reason": null, "by": "b", "fingerprint": "f" }] }""", false },
        { AcceptanceFile, """{ "accepted": [{ "ruleId": "GD602", "reason": "r", "by": "b", "fingerprint": "f", "year": -1 }] }""", false },
        { AcceptanceFile, """{ "accepted": [{ "ruleId": "GD602", "reason": "r", "by": "b", "fingerprint": "f", "year": "2024" }] }""", false },
        { AcceptanceFile, """{ "accepted": [{ "ruleId": "GD602", "reason": "r", "by": "b", "fingerprint": "f", "on": "2026年1月20日" }] }""", false },
        { AcceptanceFile, """{ "accepted": [{ "ruleId": "GD602", "reason": "r", "by": "b", "fingerprint": "f", "cells": null }] }""", false },
        { AcceptanceFile, """{ "accepted": [{ "ruleId": "GD602", "reason": "r", "by": "b", "fingerprint": "f", "cells": ["requests"] }] }""", false },
        { AcceptanceFile, """{ "accepted": [{ "ruleId": "GD602", "reason": "r", "by": "b", "fingerprint": "f", "until": "2027-01-01" }] }""", false },
        { AcceptanceFile, """{ "accepted": ["GD602"] }""", false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reader_and_schema_agree(string schema, string file, bool isValid)
    {
        (new ReportSchemaValidator(RepositoryFiles.Text("schema", schema)).Validate(file).Count == 0).Should().Be(isValid);
        IsRead(schema, file).Should().Be(isValid);
    }

    [NodeTheory]
    [MemberData(nameof(NodeValidator.All), MemberType = typeof(NodeValidator))]
    public void Validators_of_another_language_agree(string validator)
    {
        foreach (var cases in Cases.GroupBy(row => (string)row[0], row => (File: (string)row[1], IsValid: (bool)row[2])))
        {
            NodeValidator.Verdicts(validator, cases.Key, [.. cases.Select(row => row.File.ReplaceLineEndings(" "))]).Should().Equal(cases.Select(row => row.IsValid));
        }
    }

    [Fact]
    public void A_file_of_accepted_findings_is_written_as_the_schema_says()
    {
        var list = new AcknowledgementList([new Acknowledgement { Fingerprint = "gd1-0", RuleId = "GD602", Reason = "清理", By = "张三", Year = 2024, On = new CalendarDate(2026, 1, 20) }]);

        new ReportSchemaValidator(PublishedSchema.Acceptance.Text).Validate(list.Serialize()).Should().BeEmpty();
    }

    private static bool IsRead(string schema, string file)
    {
        var utf8 = Encoding.UTF8.GetBytes(file);
        return schema == RuleSetFile ? RuleSet.TryRead(utf8, out _, out _) : schema == ProfileFile ? Profile.TryRead(utf8, out _, out _) : AcknowledgementList.TryRead(utf8, out _, out _);
    }
}
