using Spectre.Console;

namespace Gov.Disclosure.Cli;

/// <summary>Shows on a terminal how far a run has come.</summary>
internal static class ProgressBar
{
    /// <summary>Does something for every file.</summary>
    /// <param name="files">The files.</param>
    /// <param name="console">Where to show the progress; <see langword="null"/> to show none.</param>
    /// <param name="words">What is being done.</param>
    /// <param name="work">What to do.</param>
    public static async Task RunAsync(IReadOnlyList<InputFile> files, ToolConsole? console, string words, Func<InputFile, Task> work)
    {
        if (console is null)
        {
            foreach (var file in files)
            {
                await work(file);
            }

            return;
        }

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = console.NoColor ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(console.Error),
        });
        await terminal.Progress().AutoClear(true).HideCompleted(true).StartAsync(async context =>
        {
            var task = context.AddTask(words, maxValue: files.Count);
            foreach (var file in files)
            {
                await work(file);
                task.Increment(1);
            }
        });
    }
}
