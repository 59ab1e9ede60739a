using Gov.Disclosure.Documents;

namespace Gov.Disclosure.AspNetCore;

/// <summary>The limits of the service, and the rules it checks. Read once, when the service starts.</summary>
public sealed class GovDisclosureOptions
{
    /// <summary>
    /// The largest body of a request in bytes, 64 MiB unless set; past it 413. A stream of reports may be of any length; the limit is then that of a line.
    /// </summary>
    public int MaxBodyBytes { get; set; } = DocumentReadOptions.Default.MaxBytes;

    /// <summary>How many bytes the bodies of all requests may take in memory together, 512 MiB unless set; past it 503.</summary>
    public long MaxHeldBytes { get; set; } = 512L * 1024 * 1024;

    /// <summary>How many files are worked on at once; as many as the machine has cores unless set.</summary>
    public int MaxConcurrency { get; set; } = Environment.ProcessorCount;

    /// <summary>How many files that have arrived may wait for their turn, 64 unless set; past it 503.</summary>
    public int MaxQueue { get; set; } = 64;

    /// <summary>How many streams of reports (NDJSON) may run at once; as many as the machine has cores unless set; past it 503.</summary>
    public int MaxStreams { get; set; } = Environment.ProcessorCount;

    /// <summary>How long a request may take from the moment its file has arrived, a minute unless set; past it 503.</summary>
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>After how long one who was sent away may ask again, two seconds unless set: the header <c>Retry-After</c>.</summary>
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The rules to check; all unless set.</summary>
    public RuleSet Rules { get; set; } = RuleSet.Default;

    /// <summary>
    /// The file of the page at the root, <c>gov-disclosure.html</c>; <see langword="null"/> for a small page that says what the service offers.
    /// </summary>
    public string? Page { get; set; }
}
