using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>Headers of which the end was cut off where a line broke: 本年新 and 本年新 before 对外公开总数量.</summary>
internal static class CutHeaders
{
    private const int ShortestBeginning = 2;

    /// <summary>Whether texts are the headers that are missing: one for each, in the order of the form, and none begins as one does that is whole.</summary>
    public static bool Are(IReadOnlyList<string> texts, IReadOnlyList<FormColumn> missing, IEnumerable<FormColumn> whole) => texts.Count == missing.Count
        && texts.Zip(missing, IsBeginning).All(begins => begins) && !whole.Any(column => texts.Any(text => IsBeginning(text, column)));

    public static bool IsBeginning(string text, FormColumn column) => LabelKey.Of(text) is { Length: >= ShortestBeginning } beginning
        && LabelKey.Of(column.Label).StartsWith(beginning, StringComparison.Ordinal);
}
