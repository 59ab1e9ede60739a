using System.Text;
using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>The queries that the page about the national table prints, run on a table with known answers.</summary>
public sealed class NationalTableTests : IDisposable
{
    private static readonly AnnualReport[] Reports =
    [
        Report("甲局", 2023, requests =>
        {
            requests.Received.Total = 12;
            requests.CarriedForward.Total = 5;
        }),
        Report("甲局", 2024, requests =>
        {
            requests.Received.Total = 10;
            requests.CarriedOver.Total = 5;
            requests.Outcomes.Refused.ThirdPartyRights.Total = 4;
            requests.Outcomes.Refused.StateSecret.Total = 3;
        }),
        Report("乙局", 2023, requests =>
        {
            requests.Received.Total = 3;
            requests.CarriedForward.Total = 7;
        }),
        Report("乙局", 2024, requests =>
        {
            requests.Received.Total = Cell.Blank;
            requests.Received.NaturalPerson = Cell.NotApplicable;
            requests.CarriedOver.Total = 6;
        }),
        Report("丙市", 2024, requests => requests.Received.Total = 1000, ReportScope.Aggregate),
    ];

    private static readonly Dictionary<string, Func<IEnumerable<string>>> Answers = new()
    {
        ["received"] = () => ["2023|15|0", "2024|10|1"],
        ["refused"] = () =>
        [
            "outcomes.refused.thirdPartyRights|4",
            "outcomes.refused.stateSecret|3",
            .. RequestsTable.Form2021.Rows.Select(row => row.Path).Where(path => path.StartsWith("outcomes.refused.", StringComparison.Ordinal))
                .Except(["outcomes.refused.thirdPartyRights", "outcomes.refused.stateSecret"]).Order(StringComparer.Ordinal).Select(path => path + "|0"),
        ],
        ["states"] = () => CellLine.Of(Reports).GroupBy(line => line.Table).OrderBy(table => table.Key, StringComparer.Ordinal).Select(table =>
            FormattableString.Invariant($"{table.Key}|{table.Count(line => line.State == "blank")}|{table.Count(line => line.State == "notApplicable")}|{table.Count(line => line.Value == 0)}")),
        ["chains"] = () => ["乙局|2024|7|6"],
        ["fees"] = () => ["2023|37.742", "2024|37.742"],
    };

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> Queries
    {
        get
        {
            var queries = new TheoryData<string, string>();
            foreach (var block in File.ReadAllText(RepositoryFiles.PathOf("docs", "national-table.md")).Split("```sql\n-- ").Skip(1))
            {
                var name = block[..block.IndexOf('\n')];
                queries.Add(name, block[name.Length..block.IndexOf("```", StringComparison.Ordinal)]);
            }

            return queries;
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_query_of_the_page_gives_the_answer(string name, string query)
    {
        var path = _folder.In("cells.parquet");
        using var lines = new MemoryStream();
        foreach (var report in Reports)
        {
            ReportJson.WriteLine(lines, report);
        }

        await ToolRun.Of("export", _folder.Write("reports.ndjson", Encoding.UTF8.GetString(lines.ToArray())), "--to", "parquet", "-o", path);

        DuckDb.Query(query.Replace("'cells.parquet'", $"'{path}'", StringComparison.Ordinal)).Should().Equal(Answers[name]());
    }

    [Fact]
    public void Every_answer_is_to_a_query_of_the_page() =>
        Queries.Select(query => (string)query[0]).Should().BeEquivalentTo(Answers.Keys);

    /// <summary>A report of zeros with a fee of 18.8710 万元.</summary>
    private static AnnualReport Report(string agency, int year, Action<RequestsTable> fill, ReportScope? scope = null)
    {
        var report = new AnnualReport
        {
            Year = year,
            Title = agency,
            Agency = { Name = agency },
            Scope = scope,
            Requests = new RequestsTable(RequestsTable.Form2021),
            ProactiveDisclosure = new ProactiveDisclosureTable(ProactiveDisclosureTable.Form2021),
        };
        foreach (var table in new ReportTable[] { report.Requests, report.ProactiveDisclosure })
        {
            foreach (var cell in table.Form.Cells)
            {
                table[cell] = 0;
            }
        }

        report.ProactiveDisclosure.AdministrativeFees.Amount = 18.8710m;
        fill(report.Requests);
        return report;
    }
}
