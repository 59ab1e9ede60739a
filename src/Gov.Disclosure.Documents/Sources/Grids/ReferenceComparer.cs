using System.Runtime.CompilerServices;

namespace Gov.Disclosure.Documents.Sources.Grids;

/// <summary>Takes two objects for the same only where they are one. netstandard2.0 has none of its own.</summary>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    public static readonly ReferenceComparer<T> Instance = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
