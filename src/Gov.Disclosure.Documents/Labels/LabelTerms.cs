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

    // The last column below 法人或其他组织 is 其他 in the form; printed without the header above it, it is often named so.
    private const string OtherOrganization = "其他组织";

    public static string ToOfficial(string key)
    {
        if (key == OtherOrganization)
        {
            return key.Substring(0, OtherOrganization.Length - 2);
        }

        foreach (var (printed, official) in Terms)
        {
            key = key.Replace(printed, official);
        }

        return key;
    }
}
