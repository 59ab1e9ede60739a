using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Gov.Disclosure.Cli;

/// <summary>Prints the version of the tool, wherever the tool is hosted.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

        // What follows '+' names the commit, which is of no use to a clerk.
        parseResult.InvocationConfiguration.Output.WriteLine(version.Split('+')[0]);
        return ExitCode.Success;
    }
}
