using System.Text;
using System.Text.RegularExpressions;

namespace Gov.Disclosure.Cli.Tests;

/// <summary><c>overview</c>: a place and its years on one page.</summary>
public sealed partial class OverviewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_sum_on_the_page_of_400_agencies_and_6_years_is_what_DuckDB_makes_of_the_export()
    {
        var reports = County(400, 6);

        var run = await ToolRun.Of("overview", reports, "-o", _folder.In("overview.html"));
        await ToolRun.Of("export", reports, "--to", "csv", "-o", _folder.In("cells.csv"));

        run.ExitCode.Should().Be(ExitCode.Success);
        var page = await File.ReadAllTextAsync(_folder.In("overview.html"));
        foreach (var (heading, scope) in (ReadOnlySpan<(string, string)>)[("数字：本机关的报告", "own"), ("数字：汇总全地区的报告", "aggregate")])
        {
            var printed = Sums(page, heading);
            printed.Should().HaveCountGreaterThan(170).And.BeSubsetOf(Expected(_folder.In("cells.csv"), scope));
            printed.Should().Contain(line => line.StartsWith("2024|不予公开|", StringComparison.Ordinal)).And.Contain(line => line.StartsWith("2025|本年新收政府信息公开申请数量|", StringComparison.Ordinal))
                .And.Contain(line => line.StartsWith("2025|自然人|", StringComparison.Ordinal)).And.Contain(line => line.StartsWith("2020|行政复议·结果维持|", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_largest_agencies_are_those_of_the_export()
    {
        var reports = County(50, 1);

        await ToolRun.Of("overview", reports, "-o", _folder.In("overview.html"));
        await ToolRun.Of("export", reports, "--to", "csv", "-o", _folder.In("cells.csv"));

        var page = await File.ReadAllTextAsync(_folder.In("overview.html"));
        var printed = Csv(Part(page, "数字：本机关的报告")).Single(lines => lines[0].StartsWith("机关,", StringComparison.Ordinal)).Skip(1).Select(line => line.Replace(',', '|'));
        printed.Order(StringComparer.Ordinal).Should().Equal(DuckDb.Query(
            $"SELECT agency, CAST(value AS BIGINT) FROM read_csv('{_folder.In("cells.csv")}', all_varchar = true) WHERE scope = 'own' AND \"table\" = 'requests' AND \"row\" = 'received' AND \"column\" = 'total' AND state = 'number'")
            .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Who_is_missing_and_whose_file_cannot_be_read_are_told_apart()
    {
        _folder.Write("in/洪山县教育局2024.json", ReportJson.Serialize(Of("洪山县教育局")));
        _folder.Write("in/洪山县财政局2024.json", "[]");
        var roster = _folder.Write("roster.csv", "机关名称\n洪山县教育局\n洪山县财政局\n洪山县水利局\n");

        var run = await ToolRun.Of("overview", _folder.In("in"), "--roster", roster);

        run.ExitCode.Should().Be(ExitCode.Failure);
        var row = WithoutTags(RosterRow().Match(run.Output).Value);
        row.Should().Be("2024 3 1 1 洪山县水利局 1 洪山县财政局");
    }

    [Fact]
    public async Task Of_two_reports_of_one_agency_and_year_one_is_counted_and_the_other_named()
    {
        _folder.Write("in/a.json", ReportJson.Serialize(Of("洪山县教育局")));
        _folder.Write("in/b.json", ReportJson.Serialize(Of("洪山县 教育局")));

        var run = await ToolRun.Of("overview", _folder.In("in"));

        run.Output.Should().Contain("有 1 份报告与另一份是同一机关");
        Part(run.Output, "谁报了，谁没报").Should().Contain("b.json");
        Sums(run.Output, "数字：没有写明范围的报告").Should().Contain("2024|本年新收政府信息公开申请数量|7|1|0|0|0");
    }

    [Fact]
    public async Task What_the_reader_doubts_is_counted_as_doubtful_and_not_added()
    {
        await File.WriteAllTextAsync(_folder.In("a.txt"), await File.ReadAllTextAsync(Gov.Disclosure.Tests.RepositoryFiles.PathOf("seeds", "yonghe-2019.txt")));

        var run = await ToolRun.Of("overview", _folder.In("a.txt"));

        Sums(run.Output, "数字：没有写明范围的报告").Should().Contain("2019|予以公开||0|0|0|1").And.Contain("2019|不予公开|0|1|0|0|0");
    }

    [Fact]
    public async Task The_page_asks_for_no_other_file_and_has_no_program_in_it()
    {
        var run = await ToolRun.Of("overview", _folder.Bad(), "--lang", "en");

        run.Output.Should().Contain("Findings by rule").And.Contain("GD301").And.NotContain("<script").And.NotContain("http://").And.NotContain("https://").And.NotContain("url(");
    }

    [Fact]
    public async Task A_name_that_is_a_piece_of_a_page_stays_a_name()
    {
        _folder.Write("a.json", ReportJson.Serialize(Of("<img src=x onerror=alert(1)>局")));

        var run = await ToolRun.Of("overview", _folder.In("a.json"));

        run.Output.Should().NotContain("<img");
    }

    private string County(int agencies, int years)
    {
        using var lines = File.Create(_folder.In("county.ndjson"));
        foreach (var report in InventedCounty.Reports(agencies, years))
        {
            ReportJson.WriteLine(lines, report);
        }

        return lines.Name;
    }

    private static AnnualReport Of(string agency)
    {
        var report = new AnnualReport { Year = 2024, Agency = new Agency { Name = agency }, Requests = (RequestsTable)InventedCounty.Blank(TableKind.Requests, "2021") };
        report.Requests.Received.Total = 7;
        return report;
    }

    /// <summary>The lines of all tables of sums below a heading: year, figure, sum, how many are filled in, blank, <c>/</c> and doubtful.</summary>
    private static string[] Sums(string page, string heading) =>
        [.. Csv(Part(page, heading)).Where(lines => lines[0].StartsWith("年度,", StringComparison.Ordinal)).SelectMany(lines => lines.Skip(1)).Select(line => line.Replace(',', '|'))];

    private static string Part(string page, string heading)
    {
        var start = page.IndexOf($"<h2>{heading}</h2>", StringComparison.Ordinal);
        start.Should().BeGreaterThan(0, heading);
        var end = page.IndexOf("<h2>", start + 4, StringComparison.Ordinal);
        return page[start..(end < 0 ? page.Length : end)];
    }

    private static IEnumerable<string[]> Csv(string part) => Download().Matches(part)
        .Select(match => Encoding.UTF8.GetString(Convert.FromBase64String(match.Groups[1].Value)).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The same lines as queries give them: of cells, and of the groups of results, report by report.</summary>
    private static HashSet<string> Expected(string cells, string scope)
    {
        const string States = "count(*) FILTER (n > 0), count(*) FILTER (n = 0 AND b > 0), count(*) FILTER (n = 0 AND b = 0), 0";
        var reports = $"""
            WITH r AS (
              SELECT year, agency, "table", "column", CASE WHEN @group THEN regexp_extract("row", '^outcomes.([a-zA-Z]+)', 1) ELSE "row" END AS name,
                sum(CASE WHEN state = 'number' THEN CAST(value AS BIGINT) END) AS v, count(*) FILTER (state = 'number') AS n, count(*) FILTER (state = 'blank') AS b
              FROM read_csv('{cells}', all_varchar = true) WHERE scope = '{scope}' AND (NOT @group OR ("row" LIKE 'outcomes.%' AND "row" <> 'outcomes.total' AND "column" = 'total'))
              GROUP BY ALL)
            SELECT "table", name, "column", year, coalesce(CAST(sum(v) AS VARCHAR), ''), {States} FROM r GROUP BY ALL
            """;
        var expected = new HashSet<string>();
        foreach (var line in DuckDb.Query(reports.Replace("@group", "false", StringComparison.Ordinal)).Concat(DuckDb.Query(reports.Replace("@group", "true", StringComparison.Ordinal))))
        {
            var values = line.Split('|');
            foreach (var name in NamesOf(values[0], values[1], values[2]))
            {
                expected.Add(string.Join('|', [values[3], name, .. values[4..]]));
            }
        }

        return expected;
    }

    /// <summary>What the page calls a cell, or a group of results.</summary>
    private static IEnumerable<string> NamesOf(string table, string row, string column)
    {
        foreach (var form in FormSet.Official.Forms.Where(form => ReportSection.Of(form.Kind).Name == table))
        {
            if (form.TryGetRow(row, out var found))
            {
                var labels = found.Labels.Select(Plain).ToArray();
                yield return table == "requests" && column == "total"
                    ? row.StartsWith("outcomes.", StringComparison.Ordinal) && row != "outcomes.total" ? string.Join('·', labels.Skip(1)) : string.Concat(labels)
                    : table == "requests" ? (row == "received" ? string.Join('·', found.Columns.Single(candidate => candidate.Name == column).Labels.Skip(1)) : "")
                    : $"{string.Join('·', found.Labels)}·{found.Columns.Single(candidate => candidate.Name == column).Label}";
            }
            else if (form.Rows.FirstOrDefault(candidate => candidate.Path.StartsWith($"outcomes.{row}.", StringComparison.Ordinal) || candidate.Path == $"outcomes.{row}") is { } part)
            {
                yield return Plain(part.Labels[1]);
            }
        }
    }

    private static string Plain(string label) => Ordinal().Replace(label, "");

    private static string WithoutTags(string row) => Spaces().Replace(Tag().Replace(row, " "), " ").Trim();

    [GeneratedRegex(@"^(\(.\)|.、|\d\.)")]
    private static partial Regex Ordinal();

    [GeneratedRegex("data:text/csv;base64,([A-Za-z0-9+/=]+)")]
    private static partial Regex Download();

    [GeneratedRegex("<tr><th scope=\"row\">2024</th>.*?</tr>")]
    private static partial Regex RosterRow();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
