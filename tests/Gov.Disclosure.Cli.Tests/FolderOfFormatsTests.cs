using System.Text.Json;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>A folder as an office gets it from its agencies: a report in every format, and files that cannot be read. All is said, and nothing is wrong.</summary>
public sealed class FolderOfFormatsTests : IDisposable
{
    // Two agencies whose files are not read, and one that has sent nothing.
    private const string Zipped = "云岭县甲局";
    private const string Scanned = "云岭县乙局";
    private const string Silent = "云岭县丙局";

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, AnnualReport> _expected = [];

    public FolderOfFormatsTests()
    {
        // Of every ending among the layouts agencies publish the first, then what the tool itself writes.
        foreach (var file in RepositoryFiles.Matching("*", "tests", "fixtures", "documents").Where(file => !file.Contains(".expected.") && ReportFile.IsSupported(file))
            .GroupBy(Path.GetExtension).Select(files => files.Order(StringComparer.Ordinal).First()))
        {
            var name = Add(Path.GetExtension(file), ReportFile.Read(Path.ChangeExtension(file, ".expected.json")).Report!);
            File.Copy(file, _folder.In(name));
        }

        foreach (var format in ReportFormat.All.Where(format => ReportFile.IsSupported(format.Extension) && !_expected.ContainsKey(NameOf(format.Extension))))
        {
            ReportFile.Write(_folder.In(Add(format.Extension, TemporaryFolder.GoodReport())), TemporaryFolder.GoodReport());
        }

        File.WriteAllBytes(_folder.In(Zipped + "年度报告.zip"), [.. "PK\u0003\u0004"u8, 0, 0]);
        File.WriteAllBytes(_folder.In(Scanned + "年度报告.png"), [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A]);
        _folder.Write("说明.docx", "这不是文档");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_file_is_told_and_no_agency_that_sent_one_is_missing()
    {
        var roster = _folder.Write("list/roster.csv", string.Join("\n", _expected.Values.Select(report => report.Agency.Name).OfType<string>().Distinct().Append(Zipped).Append(Scanned).Append(Silent)));

        var run = await ToolRun.Of("validate", _folder.Path, "--roster", roster, "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Failure, run.Error);
        run.Reports.Select(report => Path.GetFileName(report.GetProperty("path").GetString())).Should().Contain(_folder.Names.Where(name => name != "roster.csv"));
        run.Total("unreadable").Should().Be(3);
        foreach (var coverage in run.Json.GetProperty("roster").EnumerateArray())
        {
            var year = coverage.GetProperty("year").GetInt32();
            coverage.GetProperty("missing").EnumerateArray().Select(NameIn).Should().Contain(Silent).And.NotContain([Zipped, Scanned])
                .And.NotContain(_expected.Values.Where(report => report.Year == year).Select(report => report.Agency.Name));
        }
    }

    [Fact]
    public async Task Every_cell_is_converted_as_it_is_printed_or_named_in_a_finding()
    {
        using var results = new TemporaryFolder();

        (await ToolRun.Of("convert", _folder.Path, "--to", "json", "-o", results.Path)).ExitCode.Should().Be(ExitCode.Failure);

        foreach (var (name, expected) in _expected)
        {
            var read = ReportFile.Read(results.In(Path.ChangeExtension(name, ".json"))).Report!;
            read.Tables.Select(Printed).Should().Equal(expected.Tables.Select(Printed), name);
        }
    }

    private static string Printed(ReportTable table) => $"{table.Form.Edition.Id}: {string.Join(" | ", table.Form.Cells.Select(cell => table[cell]))}";

    private static string NameOf(string extension) => "报告-" + extension.TrimStart('.') + extension;

    private static string? NameIn(JsonElement entry) => entry.ValueKind == JsonValueKind.String ? entry.GetString() : entry.GetProperty("name").GetString();

    private string Add(string extension, AnnualReport report)
    {
        _expected.Add(NameOf(extension), report);
        return NameOf(extension);
    }
}
