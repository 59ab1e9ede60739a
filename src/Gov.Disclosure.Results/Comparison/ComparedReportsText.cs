using Gov.Disclosure.Results.Messages;
using Gov.Disclosure.Results.Words;
using Gov.Disclosure.Validation;

namespace Gov.Disclosure.Results.Comparison;

/// <summary>A comparison as a clerk reads it: what differs cell by cell, then what the chains say.</summary>
internal sealed class ComparedReportsText
{
    private readonly ResultMessages _messages;

    public ComparedReportsText(ResultMessages messages) => _messages = messages;

    public void Write(InkWriter writer, ComparedReports compared)
    {
        WriteHeading(writer, compared);
        foreach (var table in ComparedTable.Of(compared, _messages))
        {
            writer.WriteLine(table.Title, Ink.Heading);
            WriteLines(writer, table);
            writer.WriteLine();
        }

        WriteChains(writer, compared);
        writer.Flush();
    }

    /// <summary>Writes which reports are compared, and what speaks against comparing them.</summary>
    public void WriteHeading(InkWriter writer, ComparedReports compared)
    {
        foreach (var source in new[] { compared.Earlier, compared.Later })
        {
            ReportHeading.Write(writer, _messages, source);
        }

        if (compared.Comparison.Sequence != ReportSequence.Follows)
        {
            writer.WriteLine(_messages.NotPrevious(compared.Earlier.Name, compared.Comparison.Sequence), Ink.Warning);
            writer.WriteLine();
        }
    }

    /// <summary>Writes what the chains between the two years say.</summary>
    public void WriteChains(InkWriter writer, ComparedReports compared)
    {
        var number = 0;
        var findings = new DiagnosticText(writer, _messages);
        foreach (var group in compared.Chains.Groups)
        {
            findings.WriteGroup(group, FindingNumbers.OfGroup(number++));
            writer.WriteLine();
        }

        writer.WriteLine(
            _messages.Outcomes(compared.Chains.Holds, compared.Chains.Broken, compared.Chains.NotAssessable), number == 0 ? Ink.Good : Ink.Heading);
    }

    /// <summary>Writes the cells of a table that have anything to look at, and how many have not.</summary>
    public void WriteLines(InkWriter writer, ComparedTable compared)
    {
        if (compared.Lines.Count > 0)
        {
            writer.Write(compared.Table);
        }

        if (compared.LeftOut > 0)
        {
            writer.WriteLine(_messages.CellsLeftOut(compared.LeftOut), Ink.Secondary);
        }
    }
}
