namespace Gov.Disclosure.Cli.Tests;

/// <summary>A test of what only Unix has: links, pipes, devices, signals.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public const string WhyNot = "Windows has no such thing";

    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = WhyNot;
        }
    }
}

/// <inheritdoc cref="UnixFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = UnixFactAttribute.WhyNot;
        }
    }
}
