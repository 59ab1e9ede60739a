using System.Globalization;
using System.Security.Cryptography;
using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Fuzz;

/// <summary>The folder of a target: <c>inputs</c> that reached something new, <c>broken</c> with what broke something and how.</summary>
internal sealed class TargetFolder
{
    private readonly string _inputs;
    private readonly string _broken;

    public TargetFolder(string folder)
    {
        _inputs = Path.Combine(folder, "inputs");
        _broken = Path.Combine(folder, "broken");
        Directory.CreateDirectory(_inputs);
        Directory.CreateDirectory(_broken);
    }

    public int BrokenCount => Directory.GetFiles(_broken, "*.txt").Length;

    /// <summary>Seeds of the repository and inputs of earlier runs, in the same order every time.</summary>
    public IEnumerable<byte[]> StartingInputs(FuzzTarget target)
    {
        var kept = RepositoryFiles.PathOf("tests", "Gov.Disclosure.Fuzz", "corpus", target.Name);
        return target.Seeds().Concat(Files(kept)).Concat(Files(_inputs));
    }

    public void Keep(byte[] input) => File.WriteAllBytes(Path.Combine(_inputs, NameOf(input)), input);

    /// <summary>Keeps an input that broke something.</summary>
    /// <param name="what">What broke; one input is kept of each.</param>
    /// <param name="input">The input.</param>
    /// <param name="details">What happened.</param>
    public void Report(string what, byte[] input, string details)
    {
        var path = Path.Combine(_broken, NameOf(System.Text.Encoding.UTF8.GetBytes(what)));
        File.WriteAllBytes(path, input);
        File.WriteAllText(path + ".txt", string.Create(CultureInfo.InvariantCulture, $"{what}\n{details}\n"));
    }

    private static IEnumerable<byte[]> Files(string folder) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes) : [];

    private static string NameOf(byte[] content) => Convert.ToHexString(SHA256.HashData(content).AsSpan(0, 8));
}
