using System.Text;
using Gov.Disclosure.Json.Settings;
using Gov.Disclosure.Tests.Rules;

namespace Gov.Disclosure.Tests.Messages;

/// <summary>
/// The one place where the wording of messages is pinned: everything the conformance cases make the rules say, and every
/// kind of evidence for a repair, in both languages.
/// After a change of wording run with UPDATE_EXPECTED=1 and read the difference of messages.txt as a clerk would.
/// </summary>
public sealed class MessageSnapshotTests
{
    [Fact]
    public void Messages_read_as_they_were_approved()
    {
        var text = new StringBuilder();
        foreach (var name in ConformanceCase.Names)
        {
            foreach (var finding in ConformanceCase.Open(name).Findings)
            {
                text.Append(name).Append(' ').Append(finding.RuleId).Append('\n');
                foreach (var language in Enum.GetValues<MessageLanguage>())
                {
                    text.Append("  ").Append(finding.GetLocation(language)).Append('\n');
                    text.Append("  ").Append(finding.GetMessage(language).Replace(RepositoryFiles.Root, "…", StringComparison.Ordinal)).Append('\n');
                    text.Append("  ").Append(finding.GetRemedy(language)).Append('\n');
                }
            }
        }

        foreach (var evidence in EveryEvidence())
        {
            text.Append("evidence ").Append(evidence.Kind).Append('\n');
            foreach (var language in Enum.GetValues<MessageLanguage>())
            {
                text.Append("  ").Append(evidence.GetText(language)).Append('\n');
            }
        }

        foreach (var kind in Enum.GetValues<SettingsProblemKind>())
        {
            var problem = new SettingsProblem(kind, new JsonPointer("/without/0"), "GD999") { Allowed = kind == SettingsProblemKind.WrongValue ? ["error", "info"] : [] };
            text.Append("settings ").Append(kind).Append('\n');
            foreach (var language in Enum.GetValues<MessageLanguage>())
            {
                text.Append("  ").Append(problem.GetMessage(language)).Append('\n');
                text.Append("  ").Append(problem.GetRemedy(language)).Append('\n');
            }
        }

        var path = RepositoryFiles.PathOf("tests", "Gov.Disclosure.Tests", "Messages", "messages.txt");
        Snapshot.DifferenceFrom(path, text.ToString()).Should().BeEmpty();
    }

    private static IEnumerable<RepairEvidence> EveryEvidence()
    {
        var three = new CellChange(RequestsTable.Form2021.Cells[20], 0, 1);
        var four = new CellChange(FormSet.Official.Of(TableKind.ReviewAndLitigation).Single().Cells[4], 12, 112);
        foreach (var kind in Enum.GetValues<RepairEvidenceKind>())
        {
            yield return new RepairEvidence(kind, three, kind == RepairEvidenceKind.FigureInText ? "按时办结1件" : null);
            yield return new RepairEvidence(kind, four);
        }
    }
}
