using Gov.Disclosure.Results.Messages;

namespace Gov.Disclosure.Results.Words;

/// <summary>Findings in words, indented below their heading.</summary>
internal sealed class DiagnosticText
{
    private readonly InkWriter _writer;
    private readonly ResultMessages _messages;
    private readonly ReportRound? _round;

    /// <param name="writer">Where to.</param>
    /// <param name="messages">The words.</param>
    /// <param name="round">How the findings stand beside an earlier result; <see langword="null"/> without one.</param>
    public DiagnosticText(InkWriter writer, ResultMessages messages, ReportRound? round = null)
    {
        _writer = writer;
        _messages = messages;
        _round = round;
    }

    /// <summary>The findings of one root cause. Those of one rule share what to do and why.</summary>
    public void WriteGroup(DiagnosticGroup group, string number)
    {
        var lead = number + ". ";
        var indent = new string(' ', lead.Length);
        _writer.Write(lead, Ink.Heading);
        if (group.Diagnostics.Count > 1)
        {
            var oneDifference = group.Diagnostics.Select(finding => Math.Abs(finding.Difference ?? 0)).Distinct().Count() == 1;
            _writer.WriteLine(_messages.GroupIntroduction(group.Diagnostics.Count, oneDifference), Ink.Heading);
            lead = indent;
            _writer.Write(lead);
            indent += "  ";
        }

        var first = true;
        foreach (var rule in group.Diagnostics.GroupBy(finding => (finding.Rule, finding.Severity)))
        {
            if (!first)
            {
                _writer.Write(lead);
            }

            first = false;
            WriteRule([.. rule], indent);
        }

        if (group.Changes.Count > 0)
        {
            var margin = new string(' ', number.Length + 2);
            _writer.WriteLine(margin + _messages.SmallestRepair(group) + group.GetChangesText(_messages.Language), Ink.Heading);
            foreach (var evidence in group.Evidence)
            {
                _writer.WriteLine(margin + _messages.Evidence + evidence.GetText(_messages.Language), Ink.Secondary);
            }
        }
    }

    /// <summary>A doubt of the reader.</summary>
    /// <param name="doubt">The doubt.</param>
    /// <param name="number">What it is called; <see langword="null"/> where nothing else refers to it.</param>
    public void WriteDoubt(Diagnostic doubt, string? number = null)
    {
        _writer.Write(number is null ? "- " : number + " ", Ink.Heading);
        WriteRule([doubt], "  ");
    }

    private void WriteRule(IReadOnlyList<Diagnostic> findings, string indent)
    {
        var rule = findings[0].Rule;
        _writer
            .Write(_messages.SeverityName(findings[0].Severity), InkWriter.InkOf(findings[0].Severity))
            .WriteLine($" {rule.Id} {rule.GetTitle(_messages.Language)}", Ink.Heading);
        var bullet = findings.Count > 1 ? "· " : "";
        foreach (var finding in findings)
        {
            _writer.WriteLine($"{indent}{bullet}{(_round is null ? "" : _messages.StateOf(_round.StateOf(finding)))}{finding.GetMessage(_messages.Language)}");
        }

        foreach (var remedy in findings.Select(finding => finding.GetRemedy(_messages.Language)).Distinct())
        {
            _writer.WriteLine($"{indent}{_messages.Remedy}{remedy}");
        }

        foreach (var related in findings.SelectMany(finding => finding.RelatedCells))
        {
            _writer.WriteLine(indent + _messages.Related(related), Ink.Secondary);
        }

        _writer.WriteLine(indent + string.Join(" · ", Background(findings, _messages)), Ink.Secondary);
    }

    /// <summary>What findings of one rule rest on, and where in the file they stand.</summary>
    public static IEnumerable<string> Background(IReadOnlyList<Diagnostic> findings, ResultMessages messages)
    {
        yield return messages.Basis + findings[0].GetLegalBasis(messages.Language);
        foreach (var position in findings.Select(finding => finding.Position).OfType<SourcePosition>().Distinct())
        {
            if (messages.Position(position) is { Length: > 0 } place)
            {
                yield return messages.Place + place;
            }
        }
    }
}
