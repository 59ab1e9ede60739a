using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Gov.Disclosure.Cli;

/// <summary>Prints the version of the tool, wherever the tool is hosted.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    /// <summary>The version. What follows '+' names the commit, which is of no use to a clerk.</summary>
    public static string Text { get; } =
        typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(Text);
        return ExitCode.Success;
    }
}
