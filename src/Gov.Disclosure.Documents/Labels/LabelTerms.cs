namespace Gov.Disclosure.Documents.Labels;

/// <summary>Words that labels are printed with in place of the form's: those of the other script, or others for the same thing.</summary>
internal static class LabelTerms
{
    private const string OtherOrganizations = "其他组织";
    private const string DirectLitigation = "直接起诉";

    private static readonly string Other = Header(column => OtherOrganizations.StartsWith(column.Label, StringComparison.Ordinal));

    // No official label has a word that is replaced wherever it stands, and none is one that is replaced as a whole.
    private static readonly (string Printed, string Official, bool IsWhole)[] Terms =
    [
        ("档案", "文件", false),
        ("涉及", "属于", false),
        ("投诉举报", "举报投诉", false),
        ("合计", Header(column => column.IsTotal), false),

        // The last column below 法人或其他组织, where it is printed without the header above it.
        (OtherOrganizations, Other, true),
        ("其它", Other, false),
        ("个人", Header(column => column.Name == "naturalPerson"), true),
        (DirectLitigation, FormSet.Official.Forms.SelectMany(form => form.Rows).First(row => row.Label.EndsWith(DirectLitigation, StringComparison.Ordinal)).Label, true),
    ];

    public static string ToOfficial(string key)
    {
        foreach (var (printed, official, isWhole) in Terms)
        {
            key = !isWhole ? key.Replace(printed, official) : key == printed ? official : key;
        }

        return key;
    }

    private static string Header(Func<FormColumn, bool> isOne) =>
        FormSet.Official.Forms.SelectMany(form => form.Rows).SelectMany(row => row.Columns).First(isOne).Label;
}
