using System.Text.RegularExpressions;

namespace Gov.Disclosure.Tests.Forms;

/// <summary>The form is data that stands once: no other file of the source repeats its labels.</summary>
public sealed partial class OnePlaceTests
{
    // A line that names more columns or rows than this is a second list of them.
    private const int MostLabelsInPassing = 3;

    private static readonly IReadOnlyList<(string Path, string[] Lines)> Sources =
    [
        .. RepositoryFiles.Matching("*.cs", "src")
            .Where(path => !path.EndsWith(".g.cs", StringComparison.Ordinal) && !IsBuildOutput(path))
            .Select(path => (path, File.ReadAllLines(path))),
    ];

    [Fact]
    public void Every_row_label_is_written_in_one_file_of_the_official_forms()
    {
        foreach (var label in OfficialForm.Rows.SelectMany(row => row.Labels).Distinct())
        {
            FilesWith(label).Should().ContainSingle(label).Which.Should().Contain(Path.Combine("Forms", "Official"));
        }
    }

    [Fact]
    public void Every_column_header_is_written_in_one_file_of_the_official_forms_for_each_table()
    {
        foreach (var group in OfficialForm.Columns.SelectMany(column => column.Labels.Select(label => (label, column.Table))).Distinct().GroupBy(pair => pair.label))
        {
            FilesWith(group.Key).Should().HaveCount(group.Count(), group.Key).And.OnlyContain(file => file.Contains(Path.Combine("Forms", "Official")));
        }
    }

    [Fact]
    public void No_file_but_the_official_forms_lists_the_rows_or_columns_of_a_table()
    {
        var labels = OfficialForm.Rows.Select(row => (row.Table, Label: row.Labels[^1]))
            .Concat(OfficialForm.Columns.Select(column => (column.Table, Label: column.Labels[^1])))
            .Where(entry => entry.Label.Length > 2)
            .Distinct()
            .ToLookup(entry => entry.Table, entry => entry.Label);

        var lists =
            from source in Sources
            where !source.Path.Contains(Path.Combine("Forms", "Official"))
            from line in source.Lines
            from table in labels
            where table.Count(label => line.Contains(label)) > MostLabelsInPassing
            select $"{source.Path}: {line.Trim()}";

        lists.Should().BeEmpty();
    }

    [Fact]
    public void The_typed_faces_are_what_the_generator_writes_today()
    {
        foreach (var (file, code) in Generator.TypedModel.Files(FormSet.Official))
        {
            RepositoryFiles.Text(["src", "Gov.Disclosure", .. file.Split('/')]).Should().Be(code, file);
        }
    }

    private static IEnumerable<string> FilesWith(string label) =>
        Sources.Where(source => source.Lines.Any(line => Literals().Matches(line).Any(literal => literal.Groups[1].Value == label))).Select(source => source.Path);

    private static bool IsBuildOutput(string path) =>
        path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}") || path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}");

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Literals();
}
