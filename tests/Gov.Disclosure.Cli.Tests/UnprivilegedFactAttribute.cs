namespace Gov.Disclosure.Cli.Tests;

/// <summary>A test of what a user may not do; an administrator may do everything.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Skip = "this user may read every file";
        }
    }
}
