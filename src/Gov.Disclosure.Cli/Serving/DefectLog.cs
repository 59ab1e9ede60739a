using Microsoft.Extensions.Logging;

namespace Gov.Disclosure.Cli;

/// <summary>Says on standard error what went wrong in the service itself. What comes with a request is never logged.</summary>
internal sealed class DefectLog(ToolConsole console) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        // What an exception says may quote a file.
        if (IsEnabled(logLevel))
        {
            console.Tell(formatter(state, null));
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Dispose()
    {
    }
}
