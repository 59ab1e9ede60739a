using System.Collections.Concurrent;

namespace Gov.Disclosure.Documents;

/// <summary>
/// Keeps what was found out about labels: the same ones come again and again, in every report. What is longer than any label is not worth keeping,
/// and there is an end to it, so that no file makes it grow without bound.
/// </summary>
/// <typeparam name="T">What is found out.</typeparam>
internal sealed class LabelMemo<T>
{
    private const int LongestKept = 100;
    private const int MostKept = 4_096;

    private readonly ConcurrentDictionary<string, T> _kept = new(StringComparer.Ordinal);
    private readonly Func<string, T> _find;

    public LabelMemo(Func<string, T> find) => _find = find;

    public T Of(string label)
    {
        if (label.Length > LongestKept)
        {
            return _find(label);
        }

        if (!_kept.TryGetValue(label, out var found))
        {
            found = _find(label);
            if (_kept.Count < MostKept)
            {
                _kept.TryAdd(label, found);
            }
        }

        return found;
    }
}
