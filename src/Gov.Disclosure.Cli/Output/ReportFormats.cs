namespace Gov.Disclosure.Cli;

/// <summary>The formats a report can be written in.</summary>
internal static class ReportFormats
{
    public static void Json(Stream output, AnnualReport report)
    {
        ReportJson.Write(output, report);
        output.WriteByte((byte)'\n');
    }
}
