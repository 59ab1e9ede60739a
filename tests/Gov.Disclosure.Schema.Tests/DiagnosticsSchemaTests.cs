using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gov.Disclosure.Schema.Tests;

/// <summary>The schema of what <c>validate --format json</c> prints, under NJsonSchema and validators of another language.</summary>
public sealed class DiagnosticsSchemaTests
{
    private const string File = "diagnostics.schema.json";

    private const string Document =
        """
        {
          "reports": [
            {
              "path": "yonghe-2019.txt", "year": 2019, "agency": "晋江市永和镇", "unifiedSocialCreditCode": null, "scope": "own",
              "previous": "yonghe-2018.txt", "ambiguousPrevious": [],
              "summary": { "holds": 37, "broken": 3, "notAssessable": 1, "errors": 1, "warnings": 1, "infos": 0, "accepted": 1, "expired": 1 },
              "diagnostics": [
                {
                  "ruleId": "GD301", "severity": "error", "origin": "report", "title": "行合计", "message": "1 ≠ 0", "remedy": "核对。",
                  "cells": ["/requests/outcomes/refused/thirdPartyRights/total"],
                  "relatedCells": [{ "year": 2018, "pointer": "/requests/received/total", "location": "表三", "value": 7, "position": null }], "location": "表三", "expected": 1, "actual": 0, "difference": -1,
                  "legalBasis": "官方格式", "story": 1, "text": null,
                  "position": { "file": "yonghe-2019.txt", "line": 40, "column": 1, "page": null, "table": 2, "row": 9, "cell": 10 },
                  "fingerprint": "gd1-3", "baselineState": "new"
                },
                {
                  "ruleId": "GD103", "severity": "warning", "origin": "reading", "title": "格式", "message": "格式不符", "remedy": "核对。",
                  "cells": [], "relatedCells": [], "location": "表二", "expected": "2021", "actual": null, "difference": null, "legalBasis": "通知", "story": 2,
                  "text": { "pointer": "/overview", "offset": 3, "length": 4, "quote": "办结1件" }, "position": null
                }
              ],
              "unassessed": [], "baselinePath": "2019/yonghe.txt",
              "fixed": [{ "ruleId": "GD301", "severity": "error", "message": "1 ≠ 0", "location": "表三", "cells": ["/requests/received/total"], "fingerprint": "gd1-2" }], "accepted": [
                {
                  "finding": {
                    "ruleId": "GD602", "severity": "warning", "origin": "report", "title": "现行有效", "message": "425 ≠ 420", "remedy": "核对。",
                    "cells": [], "relatedCells": [], "location": "表二", "expected": 420, "actual": 425, "difference": 5, "legalBasis": "官方格式", "story": 3, "text": null, "position": null
                  },
                  "acknowledgement": {
                    "ruleId": "GD602", "agency": "晋江市永和镇", "year": 2019, "cells": ["/overview"], "reason": "清理", "by": "张三", "on": "2020-01-20", "fingerprint": "gd1-0"
                  }
                }
              ],
              "expired": [
                { "ruleId": "GD602", "agency": null, "year": null, "cells": [], "reason": "清理", "by": "张三", "on": null, "fingerprint": "gd1-1" }
              ],
              "repairs": [
                {
                  "changes": [
                    { "pointer": "/requests/outcomes/total/total", "from": 0, "to": 1 },
                    { "pointer": "/requests/received/total", "from": null, "to": 1 },
                    { "pointer": "/requests/carriedOver/total", "from": "/", "to": 0.5 }
                  ],
                  "evidence": ["正文:办结 1 件"], "minimumCells": 2, "complete": true
                }
              ]
            },
            {
              "path": "scan.pdf", "year": null, "agency": null, "unifiedSocialCreditCode": null, "scope": "own",
              "previous": null, "ambiguousPrevious": ["a.json", "b.json"],
              "summary": { "holds": 0, "broken": 0, "notAssessable": 0, "errors": 1, "warnings": 0, "infos": 0, "accepted": 0, "expired": 0 },
              "diagnostics": [], "unassessed": [], "baselinePath": null, "fixed": [], "accepted": [], "expired": [], "repairs": []
            }
          ],
          "roster": [{ "year": 2019, "expected": 2, "missing": ["某镇"], "unread": [], "notOnRoster": [], "unidentified": 1 }],
          "baseline": { "compared": true, "new": 1, "unchanged": 1, "fixed": 1, "notFound": [{ "path": "a.docx", "year": 2019, "agency": "某镇", "findings": 2 }] },
          "summary": { "files": 2, "reports": 1, "unreadable": 1, "errors": 2, "warnings": 1, "infos": 0, "accepted": 1, "expired": 1 }
        }
        """;

    /// <summary>Pointer and the new value as JSON, or nothing to remove the key.</summary>
    public static TheoryData<string, string?> Mistakes => new()
    {
        { "/reports", "{}" },
        { "/summary/unreadable", null },
        { "/summary/files", "-1" },
        { "/reports/0/path", "null" },
        { "/reports/0/year", "\"2019\"" },
        { "/reports/0/summary/holds", "1.5" },
        { "/reports/0/diagnostics/0/ruleId", "\"301\"" },
        { "/reports/0/diagnostics/0/severity", "\"Error\"" },
        { "/reports/0/diagnostics/0/origin", "\"agency\"" },
        { "/reports/0/diagnostics/0/cells/0", "\"requests.received\"" },
        { "/reports/0/diagnostics/0/expected", "true" },
        { "/reports/0/diagnostics/0/difference", "\"-1\"" },
        { "/reports/0/diagnostics/0/story", null },
        { "/reports/0/diagnostics/0/relatedCells/0/year", "null" },
        { "/reports/0/previous", "1" },
        { "/reports/0/accepted/0/acknowledgement/by", null },
        { "/reports/0/expired/0/cells", "{}" },
        { "/roster/0/expected", "-1" },
        { "/baseline/notFound/0/findings", "-1" },
        { "/reports/0/fixed/0/severity", "\"Error\"" },
        { "/reports/0/diagnostics/0/baselineState", "1" },
        { "/reports/0/diagnostics/0/position/line", "0" },
        { "/reports/0/diagnostics/0/position/sheet", "1" },
        { "/reports/0/repairs/0/complete", "1" },
        { "/reports/0/repairs/0/changes/0/to", "\"-\"" },
    };

    private static ReportSchemaValidator Validator { get; } = new(RepositoryFiles.Text("schema", File));

    [Fact]
    public void A_complete_document_is_valid() => Validator.Validate(Document).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_one_problem_at_its_place(string pointer, string? value) =>
        Validator.Validate(Changed(pointer, value)).Should().ContainSingle().Which.Pointer.ToString().Should().Be(pointer);

    [Fact]
    public void Severities_and_origins_are_those_of_the_rule_catalogue()
    {
        using var catalogue = JsonDocument.Parse(RuleCatalogueJson.Serialize());
        foreach (var rule in catalogue.RootElement.GetProperty("rules").EnumerateArray())
        {
            foreach (var (key, name) in new[] { ("ruleId", "id"), ("severity", "severity"), ("origin", "origin") })
            {
                Validator.Validate(Changed($"/reports/0/diagnostics/0/{key}", rule.GetProperty(name).GetRawText())).Should().BeEmpty();
            }
        }
    }

    [Fact]
    public void A_finding_and_a_result_written_by_the_plain_serializer_are_the_documented_ones()
    {
        var result = ReportValidator.Default.Validate(ReportJson.Parse(RepositoryFiles.Text("seeds", "yonghe-2019.json")));

        Of("validation").Validate(JsonSerializer.Serialize(result)).Should().BeEmpty();
        Of("diagnostic").Validate(JsonSerializer.Serialize(result.Diagnostics[0])).Should().BeEmpty();
        Of("repair").Validate(JsonSerializer.Serialize(result.Repairs[0])).Should().NotBeEmpty("the repairs of a table are not one repair");

        static ReportSchemaValidator Of(string definition)
        {
            var schema = JsonNode.Parse(RepositoryFiles.Text("schema", File))!;
            var root = schema["definitions"]![definition]!.DeepClone().AsObject();
            root["definitions"] = schema["definitions"]!.DeepClone();
            return new ReportSchemaValidator(root.ToJsonString());
        }
    }

    [NodeTheory]
    [MemberData(nameof(NodeValidator.All), MemberType = typeof(NodeValidator))]
    public void Validators_of_another_language_give_the_same_verdicts(string validator)
    {
        string[] documents = [JsonNode.Parse(Document)!.ToJsonString(), .. Mistakes.Select(row => Changed((string)row[0], (string?)row[1]))];

        NodeValidator.Verdicts(validator, File, documents).Should().Equal(documents.Select((_, i) => i == 0));
    }

    private static string Changed(string pointer, string? value)
    {
        var document = JsonNode.Parse(Document)!;
        Trees.Set(document, pointer, value);
        return document.ToJsonString();
    }
}
