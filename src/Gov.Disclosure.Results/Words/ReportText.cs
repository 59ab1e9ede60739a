using Gov.Disclosure.Results.Messages;
using Gov.Disclosure.Validation;

namespace Gov.Disclosure.Results.Words;

/// <summary>One report as a clerk reads it: a heading, the doubts of the reader, the findings by root cause and a summary.</summary>
internal sealed class ReportText
{
    private readonly InkWriter _writer;
    private readonly ResultMessages _messages;
    private readonly DiagnosticText _findings;

    private ReportText(InkWriter writer, ResultMessages messages, ReportRound? round)
    {
        _writer = writer;
        _messages = messages;
        _findings = new DiagnosticText(writer, messages, round);
    }

    public static void Write(InkWriter writer, ResultMessages messages, ReportResult report)
    {
        ReportHeading.Write(writer, messages, report);
        WriteDiagnostics(writer, messages, report);
    }

    /// <summary>Writes what stands below the heading.</summary>
    public static void WriteDiagnostics(InkWriter writer, ResultMessages messages, ReportResult report) =>
        new ReportText(writer, messages, report.Round).Write(report);

    private void Write(ReportResult report)
    {
        WritePrevious(report.Previous);
        var groups = (report.Validation?.Groups ?? []).Select((group, index) => (Group: group, Number: FindingNumbers.OfGroup(index))).ToArray();
        WriteDoubts(
            report,
            [
                .. report.Doubts.Select((doubt, index) => (doubt, FindingNumbers.OfDoubt(index, _messages.Language))),
                .. groups.Where(entry => IsDoubt(entry.Group)).SelectMany(entry => entry.Group.Diagnostics, (entry, finding) => (finding, entry.Number)),
            ]);
        foreach (var (group, number) in groups.Where(entry => !IsDoubt(entry.Group)))
        {
            _findings.WriteGroup(group, number);
            _writer.WriteLine();
        }

        WriteAccepted(report);
        WriteFixed(report);
        if (report.Validation is { } validation)
        {
            WriteSummary(report, validation);
            _writer.WriteLine();
        }
    }

    // A check that did not run is the tool's fault, not a slip of the report.
    private static bool IsDoubt(DiagnosticGroup group) => group.Diagnostics.All(diagnostic => diagnostic.Origin == Origin.Reading);

    private void WriteDoubts(ReportResult report, (Diagnostic Finding, string Number)[] doubts)
    {
        if (doubts.Length == 0)
        {
            return;
        }

        _writer.WriteLine(report.Report is null ? _messages.NotRead : _messages.ReadingHeading, Ink.Heading);
        foreach (var (doubt, number) in doubts)
        {
            _findings.WriteDoubt(doubt, number);
        }

        _writer.WriteLine();
    }

    private void WritePrevious(PreviousReport previous)
    {
        if (previous.IsAmbiguous)
        {
            _writer.WriteLine(_messages.AmbiguousPrevious([.. previous.Candidates.Select(candidate => candidate.FileName ?? "")]), Ink.Warning);
            _writer.WriteLine();
        }
        else if (previous.Report?.FileName is { } file)
        {
            _writer.WriteLine(_messages.PreviousReport(file), Ink.Secondary);
            _writer.WriteLine();
        }
    }

    private void WriteAccepted(ReportResult report)
    {
        foreach (var acknowledged in report.Acknowledged)
        {
            _writer.WriteLine(_messages.Acknowledged(acknowledged.Diagnostic, acknowledged.Acknowledgement), Ink.Secondary);
        }

        foreach (var acknowledgement in report.Expired)
        {
            _writer.WriteLine(_messages.Expired(acknowledgement), Ink.Info);
        }

        if (report.Acknowledged.Count + report.Expired.Count > 0)
        {
            _writer.WriteLine();
        }
    }

    private void WriteFixed(ReportResult report)
    {
        if (report.Round is { Fixed.Count: > 0 })
        {
            foreach (var line in RoundText.Fixed(report.Round, _messages))
            {
                _writer.WriteLine(line, Ink.Good);
            }

            _writer.WriteLine();
        }
    }

    private void WriteSummary(ReportResult report, ValidationResult validation)
    {
        var clean = report.Counts == default;
        if (clean)
        {
            _writer.Write(report.Acknowledged.Count == 0 ? _messages.NothingFound : _messages.NothingElseFound, Ink.Good);
        }

        _writer.Write(_messages.Outcomes(validation.Holds, validation.Broken, validation.NotAssessable));
        _writer.WriteLine(
            clean ? "" : _messages.Counts(report.Counts, report.Diagnostics.Count(diagnostic => diagnostic.Origin == Origin.Reading)), Ink.Heading);
        foreach (var group in UnassessedGroup.Of(validation.Unassessed))
        {
            _writer.WriteLine($"  · {_messages.Unassessed(group)}", Ink.Secondary);
        }

        if (validation.Agreements.Count > 0)
        {
            _writer.WriteLine(
                $"  · {_messages.Agreements([.. validation.Agreements.Select(words => words.WordsIn(report.Report!).ToString())])}", Ink.Secondary);
        }
    }
}
