using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Gov.Disclosure.Fuzz;

/// <summary>
/// What a reader threw. A reader tells its own failure as a finding, so that one file does not end the reading of others; here the exception itself is
/// wanted, because where it came from tells one defect from another.
/// </summary>
internal static class ReaderDefect
{
    private static volatile Exception? _last;

    [ModuleInitializer]
    internal static void Watch() => AppDomain.CurrentDomain.FirstChanceException += (_, thrown) => _last = thrown.Exception;

    /// <summary>What was read; throws on what the reader has thrown, if it has.</summary>
    public static ReadResult Unless(ReadResult read)
    {
        if (read.Diagnostics.Any(finding => finding.RuleId == "GD091"))
        {
            ExceptionDispatchInfo.Throw(_last!);
        }

        return read;
    }
}
