namespace Gov.Disclosure.Cli;

/// <summary>Writes the reports of a run one by one, each as soon as it is examined.</summary>
internal interface IResultWriter : IDisposable
{
    void Write(ExaminedReport report);

    /// <summary>Ends the result.</summary>
    void Complete(Totals totals);
}
