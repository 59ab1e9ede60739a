namespace Gov.Disclosure.Forms;

/// <summary>
/// Which form a table is in: the one of which most was found. A form may have all that another has and more. A table of the smaller one shows as much of
/// both then, and tells itself by what it passes over: rows or columns of the larger one between two that were found. What comes behind the last
/// one found says nothing, since a table may break off.
/// </summary>
internal static class FormDetection
{
    /// <summary>Chooses a form.</summary>
    /// <param name="forms">The forms to choose from, older before newer.</param>
    /// <param name="tracesOf">What was found of a form.</param>
    /// <param name="preferred">
    /// The form that breaks a tie, as when nothing was found in which the forms differ, or the one of the years nearest to it; the newest where there is none.
    /// </param>
    public static TableForm Choose(IEnumerable<TableForm> forms, Func<TableForm, FormTraces> tracesOf, TableForm? preferred = null)
    {
        (TableForm Form, FormTraces Traces)[] found = [.. forms.Reverse().Select(form => (form, tracesOf(form)))];
        var most = found.Max(candidate => candidate.Traces.Weight);
        found = Array.FindAll(found, candidate => candidate.Traces.Weight == most);

        // Most tables show more of one form than of any other; what is passed over in them need not be looked for then.
        return found.Length == 1
            ? found[0].Form
            : found.OrderByDescending(candidate => candidate.Form == preferred && AreMixed([.. forms], candidate.Traces))
                .ThenBy(candidate => Gaps(candidate.Form, candidate.Traces))
                .ThenBy(candidate => preferred is null ? 0 : Math.Abs(candidate.Form.Edition.SinceYear - preferred.Edition.SinceYear))
                .First().Form;
    }

    /// <summary>Whether each form lacks a row that was found: something is damaged then, and rows may be missing from any.</summary>
    private static bool AreMixed(TableForm[] forms, FormTraces traces) => Array.TrueForAll(
        forms, form => Array.Exists(forms, other => other.Rows.Any(row => traces.HasRow(row) && !form.TryGetRow(row.Path, out _))));

    private static int Gaps(TableForm form, FormTraces traces) => Gaps(form.Rows, traces.HasRow) + form.Rows
        .Where(traces.HasRow)
        .GroupBy(row => row.Columns)
        .Sum(rows => Gaps(rows.Key, column => rows.Any(row => traces.HasColumn(row, column))));

    /// <summary>
    /// How many times something is passed over. Where forms differ in what belongs in one place, nothing found there speaks against all of them alike.
    /// </summary>
    private static int Gaps<T>(IReadOnlyList<T> parts, Func<T, bool> isFound)
    {
        var gaps = 0;
        var last = -1;
        for (var i = 0; i < parts.Count; i++)
        {
            if (isFound(parts[i]))
            {
                gaps += last >= 0 && i > last + 1 ? 1 : 0;
                last = i;
            }
        }

        return gaps;
    }
}

/// <summary>What was found of a form in a table.</summary>
/// <param name="Weight">How much it is.</param>
/// <param name="HasRow">Whether a row was found.</param>
/// <param name="HasColumn">Whether a column was found in a row.</param>
internal readonly record struct FormTraces(int Weight, Func<FormRow, bool> HasRow, Func<FormRow, FormColumn, bool> HasColumn);
