namespace Gov.Disclosure.Web;

/// <summary>A report as it was read.</summary>
/// <param name="Read">What the reader made of it.</param>
/// <param name="Name">The file as people know it, whether anything could be read from it or not.</param>
/// <param name="Number">Which report of a file of several, from 1; <see langword="null"/> for a file of one.</param>
internal sealed record ReadReport(ReadResult Read, string Name, int? Number);
