using SharpFuzz;

namespace Gov.Disclosure.Fuzz;

/// <summary>This program with libraries that count their branches. The build's own files stay as they are.</summary>
internal sealed class InstrumentedCopy : IDisposable
{
    // The libraries that readers are made of; what they call is not ours to cover.
    private static readonly string[] Libraries = ["Gov.Disclosure.dll", "Gov.Disclosure.Documents.dll"];
    private const string Prefix = "instrumented-";

    private readonly string _folder;

    private InstrumentedCopy(string folder) => _folder = folder;

    public string Program => Path.Combine(_folder, typeof(InstrumentedCopy).Assembly.GetName().Name + ".dll");

    public static InstrumentedCopy Make()
    {
        var copy = new InstrumentedCopy(Path.Combine(AppContext.BaseDirectory, Prefix + Environment.ProcessId));
        CopyFolder(AppContext.BaseDirectory, copy._folder);
        foreach (var library in Libraries)
        {
            Fuzzer.Instrument(Path.Combine(copy._folder, library), _ => true, Options.Value);
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from).Where(folder => !Path.GetFileName(folder).StartsWith(Prefix, StringComparison.Ordinal)))
        {
            CopyFolder(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
