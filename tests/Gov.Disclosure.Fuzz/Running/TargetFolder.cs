using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Fuzz;

/// <summary>The folder of a target: <c>inputs</c> that reached something new, <c>broken</c> with what broke something and how.</summary>
internal sealed class TargetFolder
{
    private const string Told = ".txt";

    private readonly string _inputs;
    private readonly string _broken;

    public TargetFolder(string folder)
    {
        _inputs = Path.Combine(folder, "inputs");
        _broken = Path.Combine(folder, "broken");
        Directory.CreateDirectory(_inputs);
        Directory.CreateDirectory(_broken);
    }

    public static string PathOf(string outFolder, FuzzTarget target) => Path.GetFullPath(Path.Combine(outFolder, target.Name));

    public int BrokenCount => Directory.GetFiles(_broken, "*" + Told).Length;

    /// <summary>Inputs that earlier runs kept, in the same order every time.</summary>
    public IEnumerable<byte[]> Kept => Files(_inputs);

    /// <summary>What a target starts from, in the same order every time.</summary>
    public static IEnumerable<byte[]> SeedsOf(FuzzTarget target) =>
        target.Seeds().Concat(Files(RepositoryFiles.PathOf("tests", "Gov.Disclosure.Fuzz", "corpus", target.Name)));

    public void Keep(byte[] input) => File.WriteAllBytes(Path.Combine(_inputs, NameOf(input)), input);

    /// <summary>Whether an input that broke the same is kept.</summary>
    public bool IsKnown(string what) => File.Exists(BrokenPath(what) + Told);

    /// <summary>Keeps an input that broke something.</summary>
    /// <param name="what">What broke; one input is kept of each.</param>
    /// <param name="input">The input.</param>
    /// <param name="details">What happened.</param>
    public void Report(string what, byte[] input, string details)
    {
        File.WriteAllBytes(BrokenPath(what), input);
        File.WriteAllText(BrokenPath(what) + Told, string.Create(CultureInfo.InvariantCulture, $"{what}\n{details}\n"));
    }

    private string BrokenPath(string what) => Path.Combine(_broken, NameOf(Encoding.UTF8.GetBytes(what)));

    private static IEnumerable<byte[]> Files(string folder) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes) : [];

    private static string NameOf(byte[] content) => Convert.ToHexString(SHA256.HashData(content).AsSpan(0, 8));
}
