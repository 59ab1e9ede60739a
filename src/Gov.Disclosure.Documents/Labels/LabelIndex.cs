using System.Diagnostics.CodeAnalysis;

namespace Gov.Disclosure.Documents.Labels;

/// <summary>Finds what a printed label names among the official ones, letting small slips of the pen pass when only one label is near.</summary>
/// <typeparam name="T">What labels name.</typeparam>
internal sealed class LabelIndex<T>
    where T : class
{
    // A slip may touch one character in four; shorter labels must be exact, or 其他 would be found in everything.
    private const int CharactersPerSlip = 4;

    private const int ShortestPiece = 2;

    // It heads a part of each column beside 上年, and is the beginning of one.
    private const string ThisYear = "本年";

    private readonly Dictionary<string, T> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> _joined = new(StringComparer.Ordinal);

    // To find that a text is no label takes longest.
    private readonly ShortTextMemo<T?> _found;
    private readonly ShortTextMemo<T?> _shortened;

    /// <param name="entries">The labels with what they name.</param>
    /// <param name="joined">Labels in one with those above them, which are found as they are alone: 小计 may stand in the place of 其他 below a long one.</param>
    public LabelIndex(IEnumerable<(string Label, T Value)> entries, IEnumerable<(string Label, T Value)>? joined = null)
    {
        (_found, _shortened) = (new(Find), new(FindShortened));
        foreach (var (label, value) in joined ?? [])
        {
            _joined[LabelKey.Of(label)] = value;
        }

        foreach (var (label, value) in entries)
        {
            // Newer forms come later and take over a label they share with an older one; both name the same row.
            _entries[LabelKey.Of(label)] = value;
        }
    }

    public bool TryFindExactly(string label, [NotNullWhen(true)] out T? value) => LabelKey.Of(label) is var key
        && (_entries.TryGetValue(key, out value) || _joined.TryGetValue(key, out value));

    public bool TryFind(string label, [NotNullWhen(true)] out T? value) => (value = _found.Of(label)) is not null;

    /// <summary>Finds the only label that begins or ends with a text at least half as long: 维持 for 结果维持.</summary>
    public bool TryFindShortened(string label, [NotNullWhen(true)] out T? value) => (value = _shortened.Of(label)) is not null;

    private T? FindShortened(string label)
    {
        var key = LabelKey.Of(label);
        return key.Length >= ShortestPiece && key != ThisYear
            && _entries.Where(entry => entry.Key.StartsWith(key, StringComparison.Ordinal) || entry.Key.EndsWith(key, StringComparison.Ordinal)).ToArray() is [var only]
            && only.Key.Length <= key.Length * 2 ? only.Value : null;
    }

    private T? Find(string label)
    {
        var key = LabelKey.Of(label);
        if (_entries.TryGetValue(key, out var value) || _joined.TryGetValue(key, out value))
        {
            return value;
        }

        var allowed = key.Length / CharactersPerSlip;
        var best = allowed + 1;
        var isUnique = false;
        foreach (var entry in _entries)
        {
            var distance = EditDistance.Between(key, entry.Key, best);
            if (distance < best)
            {
                (value, best, isUnique) = (entry.Value, distance, true);
            }
            else if (distance == best && !ReferenceEquals(value, entry.Value))
            {
                isUnique = false;
            }
        }

        return best <= allowed && isUnique ? value : null;
    }
}
