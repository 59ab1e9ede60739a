using Gov.Disclosure.Cli;

using var cancellation = new CancellationTokenSource();
using var signals = EndingSignals.Cancel(cancellation);
using var console = ToolConsole.OfProcess();
return await Tool.RunAsync(args, console, cancellation.Token);
