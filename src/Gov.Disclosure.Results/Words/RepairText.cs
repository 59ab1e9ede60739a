using Gov.Disclosure.Results.Messages;

namespace Gov.Disclosure.Results.Words;

/// <summary>The minimum repairs of each table in words, the most credible first, with what speaks for each.</summary>
internal sealed class RepairText
{
    private readonly InkWriter _writer;
    private readonly ResultMessages _messages;

    private RepairText(InkWriter writer, ResultMessages messages)
    {
        _writer = writer;
        _messages = messages;
    }

    public static void Write(InkWriter writer, ResultMessages messages, ReportResult report) => new RepairText(writer, messages).Write(report);

    private void Write(ReportResult report)
    {
        ReportHeading.Write(_writer, _messages, report);
        if (report.Read.Diagnostics.Count > 0)
        {
            var findings = new DiagnosticText(_writer, _messages);
            _writer.WriteLine(report.Report is null ? _messages.NotRead : _messages.ReadingHeading, Ink.Heading);
            foreach (var doubt in report.Read.Diagnostics)
            {
                findings.WriteDoubt(doubt);
            }

            _writer.WriteLine();
        }

        foreach (var result in report.Repairs)
        {
            WriteTable(result);
        }

        WriteSums(report);
        _writer.WriteLine();
    }

    /// <summary>Says that all is well only where all sums could be checked.</summary>
    private void WriteSums(ReportResult report)
    {
        if (report.Validation is not { } validation)
        {
            return;
        }

        int Count(RuleOutcome outcome) => RuleSet.Arithmetic.Rules.Sum(rule => validation.Count(rule, outcome));
        var (holds, broken, notAssessable) = (Count(RuleOutcome.Holds), Count(RuleOutcome.Broken), Count(RuleOutcome.NotAssessable));
        if (notAssessable > 0 || holds + broken == 0)
        {
            _writer.WriteLine(_messages.SumsNotAssessed(holds, notAssessable), Ink.Warning);
        }
        else if (report.Repairs.Count == 0)
        {
            _writer.WriteLine(_messages.NothingToRepair, Ink.Good);
        }
    }

    private void WriteTable(RepairResult result)
    {
        _writer.WriteLine(_messages.RepairHeading(result), Ink.Heading);
        var number = 0;
        foreach (var repair in result.Repairs)
        {
            var lead = FormattableString.Invariant($"{++number}. ");
            _writer.WriteLine(lead + repair.GetText(_messages.Language));
            foreach (var evidence in repair.Evidence)
            {
                _writer.WriteLine(new string(' ', lead.Length) + _messages.Evidence + evidence.GetText(_messages.Language), Ink.Secondary);
            }
        }
    }
}
