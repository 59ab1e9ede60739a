using System.Diagnostics;

namespace Gov.Disclosure.Benchmarks;

/// <summary>How a tool is started: gov-disclosure.dll by the runtime, a script by node, the native program by itself.</summary>
internal static class ToolProcess
{
    public static ProcessStartInfo Start(string tool, IEnumerable<string> arguments) => Path.GetExtension(tool) switch
    {
        ".dll" => new("dotnet", [tool, .. arguments]),
        ".mjs" => new("node", [tool, .. arguments]),
        _ => new(tool, arguments),
    };
}
