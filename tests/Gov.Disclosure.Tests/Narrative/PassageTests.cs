using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Tests.NarrativeTests;

/// <summary>Passages in the wording of published reports, against the tables they stand beside: <c>tests/fixtures/narrative/passages.tsv</c>.</summary>
public sealed class PassageTests
{
    private static readonly Dictionary<string, string> Rows = new()
    {
        ["R"] = "received",
        ["O"] = "carriedOver",
        ["F"] = "carriedForward",
        ["G"] = "outcomes.granted",
        ["P"] = "outcomes.partiallyGranted",
        ["A"] = "outcomes.refused.internalAffairs",
        ["N"] = "outcomes.refused.processInformation",
        ["U"] = "outcomes.unableToProvide.notHeld",
        ["X"] = "outcomes.unableToProvide.requiresCreation",
        ["T"] = "outcomes.refused.thirdPartyRights",
        ["E"] = "outcomes.refused.enforcementFile",
        ["I"] = "outcomes.refused.administrativeInquiry",
        ["W"] = "outcomes.unableToProvide.unclearAfterCorrection",
        ["Y"] = "outcomes.notProcessed.petitionOrComplaint",
        ["Q"] = "outcomes.notProcessed.repeated",
        ["H"] = "outcomes.otherHandling.other",
        ["J"] = "outcomes.otherHandling.correctionOverdue",
        ["L"] = "administrativeLicensing",
        ["Z"] = "administrativePenalties",
        ["C"] = "administrativeCompulsion",
        ["S"] = "normativeDocuments",
        ["K"] = "administrativeRules",
        ["M"] = "administrativeFees",
        ["V"] = "review",
        ["D"] = "directLitigation",
        ["B"] = "litigationAfterReview",
    };

    public static TheoryData<string, string, string, string> Passages
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var line in RepositoryFiles.Text("tests", "fixtures", "narrative", "passages.tsv").Split('\n').Skip(1).Where(line => line.Length > 0 && !line.StartsWith('#')))
            {
                var parts = line.Split('\t');
                data.Add(parts[0], parts[1], parts[2], parts[3].Replace("\\n", "\n", StringComparison.Ordinal));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Passages))]
    public void A_passage_is_decided_as_a_supervisor_would(string agency, string cells, string broken, string passage)
    {
        var report = Report(agency, cells);
        report.Overview = passage;

        var found = ReportValidator.Default.Validate(report).Diagnostics.Where(finding => finding.Rule.Severity != Severity.Info && NarrativeRules.All.Contains(finding.Rule)).ToArray();

        string.Join(" ", found.Select(finding => finding.RuleId).Distinct().OrderBy(id => id, StringComparer.Ordinal)).Should().Be(broken == "-" ? "" : broken, string.Join("; ", found.Select(finding => finding.Text?.Quote)));
    }

    /// <summary>Reads cells such as <c>R 20,3; G 5; S 3,1,20</c>; totals are the sums of their parts.</summary>
    private static AnnualReport Report(string agency, string cells)
    {
        var report = new AnnualReport { Year = 2023, Agency = { Name = agency }, Scope = agency.EndsWith('政') ? ReportScope.Aggregate : null, OtherMatters = "本年度没有收取信息处理费。" };
        foreach (var form in Enum.GetValues<TableKind>().Select(kind => FormSet.Official.PrescribedFor(kind, report.Year!.Value)))
        {
            var table = ReportTable.Create(form);
            foreach (var cell in form.Cells)
            {
                table[cell] = 0;
            }

            foreach (var entry in cells.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (form.TryGetRow(Rows[entry[..1]], out var row))
                {
                    var values = entry[2..].Split(',').Select(decimal.Parse).ToArray();
                    for (var i = 0; i < values.Length; i++)
                    {
                        table[row.Index, i] = values[i];
                    }
                }
            }

            foreach (var relation in form.Relations.Where(relation => relation.IsIdentity && relation.Right.Count == 1))
            {
                table[relation.Right[0]] = relation.Left.Sum(cell => table[cell].Number ?? 0);
            }

            foreach (var relation in form.Relations.Where(relation => relation.Kind == RelationKind.RowTotal))
            {
                table[relation.Right[0]] = relation.Left.Sum(cell => table[cell].Number ?? 0);
            }

            report.SetTable(table);
        }

        return report;
    }
}
