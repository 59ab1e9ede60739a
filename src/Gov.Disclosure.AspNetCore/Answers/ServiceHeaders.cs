namespace Gov.Disclosure.AspNetCore.Answers;

/// <summary>Headers of our own, beside a file that cannot say such things itself.</summary>
internal static class ServiceHeaders
{
    /// <summary>How many cells or texts the reader was in doubt about: what <c>/v1/validate</c> lists as doubts.</summary>
    public const string Doubts = "Gov-Disclosure-Doubts";

    /// <summary>How many findings stand in an annotated copy.</summary>
    public const string Findings = "Gov-Disclosure-Findings";
}
