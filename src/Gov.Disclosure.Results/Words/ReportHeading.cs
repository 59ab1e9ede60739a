using Gov.Disclosure.Results.Messages;

namespace Gov.Disclosure.Results.Words;

/// <summary>The lines above what is said about a report: the file, the agency, the year and the forms it is printed in.</summary>
internal static class ReportHeading
{
    public static void Write(InkWriter writer, ResultMessages messages, ReportResult examined)
    {
        writer.WriteLine($"━━ {messages.PathOf(examined.Name, examined.Number)}", Ink.Heading);
        if (examined.Report is { } report)
        {
            writer.WriteLine(Facts(report, messages));
        }

        writer.WriteLine();
    }

    /// <summary>The agency, the year and the forms of the tables, in one line.</summary>
    public static string Facts(AnnualReport report, ResultMessages messages) =>
        string.Join(messages.Separator, [report.Agency.Name ?? messages.UnknownAgency, messages.Year(report.Year), .. PrintedForms.InWords(report, messages)]);
}
