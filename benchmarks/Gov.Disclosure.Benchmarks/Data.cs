namespace Gov.Disclosure.Benchmarks;

/// <summary>The reports every benchmark works on.</summary>
internal static class Data
{
    public static byte[] Suqian { get; } = File.ReadAllBytes(PathOf("suqian-2024.json"));

    public static byte[] Seed { get; } = File.ReadAllBytes(PathOf("yonghe-2019.json"));

    public static byte[] Page(string name) => File.ReadAllBytes(PathOf(name));

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "data", name);
}
