namespace Gov.Disclosure.Cli;

/// <summary>Writes the cells of reports as one flat table, report by report; however many there are, only a bounded number of lines is held.</summary>
internal interface ICellWriter : IAsyncDisposable
{
    /// <summary>Gets a report ready; called by several threads at once.</summary>
    byte[] Render(AnnualReport report);

    /// <summary>Writes a report in its turn.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rendered">What <see cref="Render"/> made of it.</param>
    Task WriteAsync(AnnualReport report, byte[] rendered);

    /// <summary>Ends the table.</summary>
    Task CompleteAsync();
}
