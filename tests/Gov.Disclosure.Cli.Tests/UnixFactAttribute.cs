namespace Gov.Disclosure.Cli.Tests;

/// <summary>A test of what only Unix has: links, pipes, devices, signals.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Windows has no such thing";
        }
    }
}
