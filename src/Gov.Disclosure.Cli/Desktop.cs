using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Gov.Disclosure.Cli;

/// <summary>The desktop that starts the tool when somebody drops a file on it, and that opens files.</summary>
internal static class Desktop
{
    /// <summary>
    /// Whether the tool was started from the desktop. Windows gives such a program a console of its own, which closes with it; elsewhere it has no terminal at
    /// all, and a display is there.
    /// </summary>
    public static bool StartedThis => OperatingSystem.IsWindows()
        ? !Console.IsInputRedirected && !Console.IsOutputRedirected && GetConsoleProcessList(new uint[1], 1) == 1
        : Console.IsInputRedirected && Console.IsOutputRedirected && Console.IsErrorRedirected
            && (OperatingSystem.IsMacOS() || HasVariable("DISPLAY") || HasVariable("WAYLAND_DISPLAY"));

    /// <summary>Opens a file as a double click does. What cannot be opened lies beside the file that was dropped all the same.</summary>
    public static void Open(string path)
    {
        try
        {
            using var opened = Process.Start(OperatingSystem.IsWindows() ? new ProcessStartInfo(path) { UseShellExecute = true }
                : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [path]));
        }
        catch (Win32Exception)
        {
        }
    }

    private static bool HasVariable(string name) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name));

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern uint GetConsoleProcessList(uint[] processes, uint count);
}
