namespace Gov.Disclosure.Documents.Labels;

/// <summary>Words that labels are printed with in place of the form's: those of the other script, or others for the same thing.</summary>
internal static class LabelTerms
{
    // No official label has a word that is replaced.
    private static readonly (string Printed, string Official)[] Terms =
    [
        ("档案", "文件"),
        ("合计", FormSet.Official.Forms.SelectMany(form => form.Rows).SelectMany(row => row.Columns).First(column => column.IsTotal).Label),
    ];

    public static string ToOfficial(string key)
    {
        foreach (var (printed, official) in Terms)
        {
            key = key.Replace(printed, official);
        }

        return key;
    }
}
