namespace Gov.Disclosure.Tests.Forms;

/// <summary>The official forms as the notices print them, kept as data so that the descriptions in the source are compared with something they did not write.</summary>
internal static class OfficialForm
{
    public static IReadOnlyList<(string Table, string Form, string? Article, string Path, string[] Labels)> Rows { get; } =
    [
        .. Lines("official-rows.tsv").Select(line => (line[0], line[1], line[2] == "-" ? null : line[2], line[3], line[4].Split(" | "))),
    ];

    public static IReadOnlyList<(string Table, string Form, string Row, string Name, string[] Labels, CellKind Kind, string? Unit)> Columns { get; } =
    [
        .. Lines("official-columns.tsv").Select(line =>
            (line[0], line[1], line[2], line[3], line[4].Split(" | "), Enum.Parse<CellKind>(line[5]), line[6] == "-" ? null : line[6])),
    ];

    /// <summary>The forms the data is about.</summary>
    public static IEnumerable<TableForm> Forms => Rows.Select(row => (row.Table, row.Form)).Distinct().Select(key => Find(key.Table, key.Form));

    public static string NameOf(TableForm form) => ReportSection.Of(form.Kind).Name;

    private static TableForm Find(string table, string form) =>
        FormSet.Official.Forms.Single(candidate => NameOf(candidate) == table && candidate.Edition.Id == form);

    private static IEnumerable<string[]> Lines(string file) => RepositoryFiles
        .Text("tests", "Gov.Disclosure.Tests", "Forms", file)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(line => line[0] != '#')
        .Select(line => line.Split('\t'));
}
