namespace Gov.Disclosure.Results;

/// <summary>How a finding stands beside an earlier result. What is fixed is no finding any more: <see cref="ReportRound.Fixed"/>.</summary>
public enum BaselineState
{
    /// <summary>The earlier result has it not.</summary>
    New,

    /// <summary>The earlier result has it.</summary>
    Unchanged,
}
