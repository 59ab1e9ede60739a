using Gov.Disclosure.Forms;

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

    public static string? UnitOf(FormColumn column) => column.Unit is { } unit ? AmountUnits.Label(unit) : column.UnitName;

    /// <summary>The labels of a row but for the article it stands under, which is kept apart.</summary>
    public static IEnumerable<string> LabelsOf(FormRow row) => row.Labels.Where(label => !label.StartsWith("第二十条", StringComparison.Ordinal));

    /// <summary>Writes down the forms the data is not about yet, as their descriptions have them: to be read line by line beside the notice.</summary>
    public static void AddNewForms()
    {
        foreach (var form in FormSet.Official.Forms.Except(Forms).ToArray())
        {
            File.AppendAllLines(PathOf("official-rows.tsv"), form.Rows.Select(row =>
                string.Join('\t', NameOf(form), form.Edition.Id, row.Article ?? "-", row.Path, string.Join(" | ", LabelsOf(row)))));
            File.AppendAllLines(PathOf("official-columns.tsv"), form.Rows.GroupBy(row => row.Columns).SelectMany(rows => rows.Key.SelectMany(column =>
                (rows.Count() == form.Rows.Count ? ["*"] : rows.Select(row => row.Path)).Select(row =>
                    string.Join('\t', NameOf(form), form.Edition.Id, row, column.Name, string.Join(" | ", column.Labels), column.Kind, UnitOf(column) ?? "-")))));
        }
    }

    private static TableForm Find(string table, string form) =>
        FormSet.Official.Forms.Single(candidate => NameOf(candidate) == table && candidate.Edition.Id == form);

    private static string PathOf(string file) => RepositoryFiles.PathOf("tests", "Gov.Disclosure.Tests", "Forms", file);

    private static IEnumerable<string[]> Lines(string file) => File.ReadAllText(PathOf(file))
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(line => line[0] != '#')
        .Select(line => line.Split('\t'));
}
