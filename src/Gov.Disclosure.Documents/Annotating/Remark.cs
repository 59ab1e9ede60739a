using Gov.Disclosure.Documents.Outline;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Narrative;
using Gov.Disclosure.Validation;

namespace Gov.Disclosure.Documents.Annotating;

/// <summary>A finding on its way to becoming a comment: its words, and where they go.</summary>
internal sealed record Remark
{
    private Remark(Diagnostic finding, IReadOnlyList<string> lines)
    {
        Finding = finding;
        Lines = lines;
    }

    public Diagnostic Finding { get; }

    /// <summary>What the comment says, line by line: number, severity and rule; what is wrong; what to do; the smallest repair; the basis.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>The line of the text that the finding is about; <see langword="null"/> for a finding about a cell or a whole part.</summary>
    public PlacedLine? Line { get; private init; }

    /// <summary>How many characters of the line it is about.</summary>
    public int Length { get; private init; }

    /// <summary>
    /// Where the comment may stand, the closest place first: the sentence or the cell, the heading of the section around it. The title comes last
    /// and is not among them.
    /// </summary>
    public IReadOnlyList<SourcePosition> Places { get; private init; } = [];

    /// <summary>All that was found about a report: the doubts of its reader, then the groups of one root cause by the numbers that results give them.</summary>
    public static IReadOnlyList<Remark> Of(ReadResult read, ValidationResult? validation, MessageLanguage language)
    {
        var doubts = read.Diagnostics.Select((doubt, index) => Of(doubt, FindingNumbers.OfDoubt(index, language), null, read, language));
        var findings = (validation?.Groups ?? []).SelectMany((group, index) =>
            group.Diagnostics.Select(finding => Of(finding, FindingNumbers.OfGroup(index), group, read, language)));
        return [.. doubts, .. findings];
    }

    private static Remark Of(Diagnostic finding, string number, DiagnosticGroup? group, ReadResult read, MessageLanguage language)
    {
        var words = MessageCatalogue.Of(language);
        string[] lines =
        [
            $"[{number}] {finding.Severity.GetName(language)} {finding.RuleId} {finding.Rule.GetTitle(language)}",
            finding.GetMessage(language),
            words.Phrase("Finding.Remedy") + finding.GetRemedy(language),
            .. group is { Changes.Count: > 0 } ? [group.IntroduceChanges(language) + group.GetChangesText(language)] : Array.Empty<string>(),
            words.Phrase("Finding.Basis") + finding.GetLegalBasis(language),
        ];
        var line = TextPosition.LineOf(finding.Text, read);
        return new Remark(finding, [.. lines.SelectMany(PrintedText.Lines)])
        {
            Line = line,
            Length = line is null ? 0 : Math.Min(finding.Text!.Length, line.Text.Length - line.Offset),
            Places = [.. PlacesOf(finding, line, read)],
        };
    }

    private static IEnumerable<SourcePosition> PlacesOf(Diagnostic finding, PlacedLine? line, ReadResult read)
    {
        if (line is not null)
        {
            yield return line.Position;
        }
        else if (finding.Position is { } own and ({ Line: not null } or { Table: not null }))
        {
            yield return own;
        }

        foreach (var pointer in finding.Cells)
        {
            for (var around = pointer.ToString(); around.Length > 0; around = around.Substring(0, around.LastIndexOf('/')))
            {
                if (read.Sources.TryGetValue(new JsonPointer(around), out var position))
                {
                    yield return position;
                }
            }
        }
    }
}
