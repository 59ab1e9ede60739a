using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Gov.Disclosure.Documents.Labels;

/// <summary>
/// Keeps what was found out about short texts that come again and again in every report: labels, and the names of elements. What is longer than any label is
/// not worth keeping, and there is an end to it, so that no file makes it grow without bound: what was not asked for in a long while makes room.
/// </summary>
/// <typeparam name="T">What is found out.</typeparam>
internal sealed class ShortTextMemo<T>
{
    /// <summary>How many texts are kept at most, those that a thread was about to add when room was made aside.</summary>
    internal const int MostKept = 4_096;

    /// <summary>The length of the longest text that is kept.</summary>
    internal const int LongestKept = 100;

    /// <summary>
    /// The length from which a text is kept for as long as somebody else holds it: a file without line ends is one text, and every table asks for it many
    /// times.
    /// </summary>
    internal const int Endless = 10_000;

    private readonly Func<string, T> _find;
    private readonly ConditionalWeakTable<string, StrongBox<T>> _endless = new();
    private readonly ConditionalWeakTable<string, StrongBox<T>>.CreateValueCallback _findEndless;
    private volatile Generation _young = new();
    private volatile Generation _old = new();

    public ShortTextMemo(Func<string, T> find)
    {
        _find = find;
        _findEndless = text => new StrongBox<T>(find(text));
    }

    public T Of(string text)
    {
        if (text.Length > LongestKept)
        {
            return text.Length < Endless ? _find(text) : _endless.GetValue(text, _findEndless).Value!;
        }

        var young = _young;
        if (young.Kept.TryGetValue(text, out var found))
        {
            return found;
        }

        if (!_old.Kept.TryGetValue(text, out found))
        {
            found = _find(text);
        }

        // Counted here: a dictionary for several threads that is asked for its count locks all of itself.
        if (young.Kept.TryAdd(text, found) && Interlocked.Increment(ref young.Count) == MostKept / 2)
        {
            _old = young;
            _young = new Generation();
        }

        return found;
    }

    /// <summary>What was asked for in about the same time.</summary>
    private sealed class Generation
    {
        public readonly ConcurrentDictionary<string, T> Kept = new(StringComparer.Ordinal);
        public int Count;
    }
}
