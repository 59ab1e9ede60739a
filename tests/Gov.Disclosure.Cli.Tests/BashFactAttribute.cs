namespace Gov.Disclosure.Cli.Tests;

/// <summary>A test that needs bash.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BashFactAttribute : FactAttribute
{
    public const string Path = "/bin/bash";

    public BashFactAttribute() => Skip = File.Exists(Path) ? null : "needs bash";
}
