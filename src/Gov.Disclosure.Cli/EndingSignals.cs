using System.Runtime.InteropServices;

namespace Gov.Disclosure.Cli;

/// <summary>
/// What asks the tool to end: Ctrl-C, a service manager, a terminal that closes. The first time it tidies up, if that takes no longer than a service manager
/// waits; the second time it ends at once.
/// </summary>
internal sealed class EndingSignals : IDisposable
{
    // A file grown past the limit of the user (ulimit -f): the write fails, as on a full disk.
    private const PosixSignal FileTooLarge = (PosixSignal)25;

    // A read that never comes back, of a pipe or of a disk over a network that is gone, would keep the tool for ever.
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(5);

    private readonly List<PosixSignalRegistration> _registrations;

    private EndingSignals(IEnumerable<PosixSignalRegistration> registrations) => _registrations = [.. registrations];

    public static EndingSignals Cancel(CancellationTokenSource cancellation)
    {
        PosixSignal[] ends = [PosixSignal.SIGINT, PosixSignal.SIGQUIT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];
        var registrations = ends.Select(signal => PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = !cancellation.IsCancellationRequested;
            if (context.Cancel)
            {
                new Thread(EndAnyway) { IsBackground = true }.Start();
            }

            cancellation.Cancel();
        }));
        return new EndingSignals(OperatingSystem.IsWindows() ? registrations
            : registrations.Append(PosixSignalRegistration.Create(FileTooLarge, context => context.Cancel = true)));
    }

    private static void EndAnyway()
    {
        Thread.Sleep(LongestEnd);
        Environment.Exit(ExitCode.Cancelled);
    }

    public void Dispose() => _registrations.ForEach(registration => registration.Dispose());
}
