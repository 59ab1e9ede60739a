namespace Gov.Disclosure.Tests;

/// <summary>A test that needs a program of the machine; it is reported as skipped where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProgramFactAttribute : FactAttribute
{
    /// <param name="program">The name of the program, which is looked for where a shell would.</param>
    public ProgramFactAttribute(string program)
    {
        Program = program;
        Skip = IsInstalled(program) ? null : $"{program} is not installed";
    }

    public string Program { get; }

    private static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { Path.Combine(folder, program), Path.Combine(folder, program + ".exe") })
        .Any(File.Exists);
}
