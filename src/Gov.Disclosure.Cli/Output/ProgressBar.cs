using Spectre.Console;
using Spectre.Console.Rendering;

namespace Gov.Disclosure.Cli;

/// <summary>Shows on a terminal how far a run has come, how fast it goes and how long it will take.</summary>
internal static class ProgressBar
{
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(200);

    /// <summary>Does something with files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="console">Where to show the progress; <see langword="null"/> to show none.</param>
    /// <param name="label">What is being done.</param>
    /// <param name="messages">The words for rate and time.</param>
    /// <param name="work">What to do; it is given what to tell how far it has come.</param>
    public static async Task RunAsync(IReadOnlyList<InputFile> files, ToolConsole? console, string label, ToolMessages messages, Func<RunProgress?, Task> work)
    {
        if (console is null)
        {
            await work(null);
            return;
        }

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = console.NoColor ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(console.Error),
        });
        var progress = new RunProgress(files.Sum(file => file.Length));
        var bar = terminal.Progress().AutoClear(true).HideCompleted(true);
        bar.RefreshRate = Refresh;
        await bar.Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RateColumn(progress, messages))
            .StartAsync(async context =>
        {
            var task = context.AddTask(label, maxValue: Math.Max(1, progress.Total));
            task.IsIndeterminate = progress.Total == 0;
            var running = work(progress);
            while (await Task.WhenAny(running, Task.Delay(Refresh)) != running)
            {
                task.Value = progress.Done;
            }

            await running;
        });
    }

    /// <summary>Reports a second, and the time left where it is known.</summary>
    private sealed class RateColumn(RunProgress progress, ToolMessages messages) : ProgressColumn
    {
        // On a narrow terminal the bar is what gives way.
        protected override bool NoWrap => true;

        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(messages.Rate(progress.Reports, progress.Rate, progress.Left));
    }
}
