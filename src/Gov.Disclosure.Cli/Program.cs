using Gov.Disclosure.Cli;

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    // The first Ctrl-C lets the tool tidy up; a second one ends the process at once.
    press.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
};
using var console = ToolConsole.OfProcess();
return await Tool.RunAsync(args, console, cancellation.Token);
