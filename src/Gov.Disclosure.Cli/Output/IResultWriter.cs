namespace Gov.Disclosure.Cli;

/// <summary>
/// Writes the reports of a run one by one, each as soon as its turn comes. What takes long is done by several threads at once, before; nothing is kept
/// of a report that is written.
/// </summary>
internal interface IResultWriter : IDisposable
{
    /// <summary>What the result says of a report; called by several threads at once.</summary>
    byte[] Render(ExaminedReport report);

    /// <summary>Writes a report in its turn.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rendered">What <see cref="Render"/> made of it.</param>
    void Write(ExaminedReport report, byte[] rendered);

    /// <summary>Ends the result.</summary>
    void Complete(Totals totals);
}
