using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>
/// Headers of which the end was cut off where a line broke, 本年新 and 本年新 before 对外公开总数量, or of which it is another: 科研企业 in the place of 科研机构.
/// </summary>
internal static class CutHeaders
{
    private const int ShortestBeginning = 2;

    /// <summary>Whether texts are the headers that are missing: one for each, in the order of the form, and none begins as one does that is whole.</summary>
    public static bool Are(IReadOnlyList<string> texts, IReadOnlyList<FormColumn> missing, IEnumerable<FormColumn> whole)
    {
        return texts.Count == missing.Count && (AreBy(IsBeginning) || AreBy(BeginsAs));

        bool AreBy(Func<string, FormColumn, bool> begins) =>
            texts.Zip(missing, begins).All(isOne => isOne) && !whole.Any(column => texts.Any(text => begins(text, column)));
    }

    /// <summary>Whether a text is as long as a header and begins with the same word.</summary>
    private static bool BeginsAs(string text, FormColumn column) => LabelKey.Of(text) is var key && LabelKey.Of(column.Label) is var label
        && key.Length == label.Length && key.Length >= ShortestBeginning
        && string.CompareOrdinal(key, 0, label, 0, ShortestBeginning) == 0;

    public static bool IsBeginning(string text, FormColumn column) => LabelKey.Of(text) is { Length: >= ShortestBeginning } beginning
        && LabelKey.Of(column.Label).StartsWith(beginning, StringComparison.Ordinal);
}
