using System.Reflection;

namespace Gov.Disclosure.Results;

/// <summary>What made the results.</summary>
internal static class Product
{
    /// <summary>The version. What follows '+' names the commit, which says nothing to those who read results.</summary>
    public static string Version { get; } =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
