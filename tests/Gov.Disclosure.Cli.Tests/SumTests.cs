using System.Text;
using Gov.Disclosure.Rules;
using Gov.Disclosure.Tests;

namespace Gov.Disclosure.Cli.Tests;

/// <summary>Reports of many agencies added up, and lists of agencies.</summary>
public sealed class SumTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SumTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_sum_is_a_report_that_says_the_same_as_its_parts_together()
    {
        Child("甲局");
        Child("乙局");

        var run = await ToolRun.Of("sum", _folder.Path, "--agency", "某县");

        run.ExitCode.Should().Be(ExitCode.Success);
        var sum = ReportJson.Parse(run.Output);
        sum.Agency.Name.Should().Be("某县");
        sum.Year.Should().Be(2024);
        sum.Scope.Should().Be(ReportScope.Aggregate);
        sum.Requests!.Received.Total.Number.Should().Be(3525 * 2);
    }

    [Fact]
    public async Task The_sum_in_a_folder_of_its_parts_is_not_added_to_itself()
    {
        Child("甲局");
        var target = _folder.In("sum.json");

        await ToolRun.Of("sum", _folder.Path, "-o", target);
        await ToolRun.Of("sum", _folder.Path, "-o", target);

        ReportJson.Parse(File.ReadAllText(target)).Requests!.Received.Total.Number.Should().Be(3525);
    }

    [Fact]
    public async Task What_could_not_be_added_is_told()
    {
        Child("甲局");
        Child("乙局", report => report.Requests!.Received.NaturalPerson = Cell.Blank);
        Child("丙局", report => report.ReviewAndLitigation = null);

        var run = await ToolRun.Of("sum", _folder.Path);

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Error.Should().Contain("乙局").And.Contain("丙局").And.NotContain("甲局");
    }

    [Fact]
    public async Task Different_forms_and_years_are_refused_and_not_guessed()
    {
        Child("甲局");
        Child("乙局", report => report.Requests = new RequestsTable(RequestsTable.Form2019));

        var forms = await ToolRun.Of("sum", _folder.Path);
        forms.ExitCode.Should().Be(ExitCode.Findings);
        forms.Error.Should().Contain(AgencyRules.NotAddable.Id);
        ReportJson.Parse(forms.Output).Requests.Should().BeNull();

        Child("丙局", report => report.Year = 2023);
        var years = await ToolRun.Of("sum", _folder.Path);
        years.ExitCode.Should().Be(ExitCode.Findings);
        years.OutputBytes.Should().BeEmpty();
    }

    [Fact]
    public async Task An_unreadable_report_is_a_failure_and_the_others_are_added()
    {
        Child("甲局");
        _folder.Unreadable();

        var run = await ToolRun.Of("sum", _folder.Path);

        run.ExitCode.Should().Be(ExitCode.Failure);
        ReportJson.Parse(run.Output).Requests!.Received.Total.Number.Should().Be(3525);
    }

    [Fact]
    public async Task Without_any_report_there_is_no_sum()
    {
        var run = await ToolRun.Of("sum", _folder.Unreadable());

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.OutputBytes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("甲局\n乙局\n\n", "utf-8")]
    [InlineData("\uFEFF序号,机关名称,统一社会信用代码\r\n1,甲局,\r\n2,\"乙局\",11321300014000000Y\r\n", "utf-8")]
    [InlineData("机关名称;备注\n甲局;有,逗号\n 乙局 ;\n", "utf-8")]
    [InlineData("单位名称\t代码\r\n甲局\t\r\n乙局\t\r\n甲局\t\r\n", "gbk")]
    [InlineData("name,code\n甲局,\n乙局", "utf-16")]
    public async Task A_list_of_agencies_is_read_as_offices_keep_it(string csv, string encoding)
    {
        Child("甲局");
        var roster = _folder.In("roster.csv");
        File.WriteAllBytes(roster, [.. encoding == "utf-16" ? Encoding.Unicode.Preamble : [], .. encoding == "utf-16" ? Encoding.Unicode.GetBytes(csv) : Encoding.GetEncoding(encoding).GetBytes(csv)]);

        var run = await ToolRun.Of("validate", _folder.Path, "--roster", roster, "--format", "json", "--fail-on", "warning");

        run.ExitCode.Should().Be(ExitCode.Findings);
        var coverage = run.Json.GetProperty("roster").EnumerateArray().Should().ContainSingle().Which;
        coverage.GetProperty("expected").GetInt32().Should().Be(2);
        coverage.GetProperty("missing").EnumerateArray().Select(name => name.GetString()).Should().Equal("乙局");
        (await ToolRun.Of("sum", _folder.Path, "--roster", roster)).Error.Should().Contain("乙局");
    }

    [Fact]
    public void Any_bytes_are_a_list_or_none_and_no_exception() => Gen.Byte.Array[0, 80].Sample(
        bytes =>
        {
            var path = _folder.In(Guid.NewGuid().ToString());
            File.WriteAllBytes(path, bytes);
            RosterFile.Read(path).Should().OnlyHaveUniqueItems().And.NotContain(entry => entry.Name.Trim().Length == 0);
        },
        iter: 200);

    [Fact]
    public async Task A_parent_in_the_folder_is_checked_against_the_agencies_of_the_list()
    {
        Child("甲局");
        Child("乙局");
        var parent = Fixtures.Suqian2024();
        parent.Agency.Name = "某县";
        parent.Scope = ReportScope.Aggregate;
        _folder.Write("parent.json", ReportJson.Serialize(parent));
        var roster = _folder.Write("roster.csv", "甲局\n乙局\n");

        var run = await ToolRun.Of("validate", _folder.Path, "--roster", roster, "--format", "json");

        run.RuleIds.Should().NotBeEmpty().And.OnlyContain(id => id == AgencyRules.NotTheSum.Id);
        run.Json.GetProperty("roster")[0].GetProperty("missing").GetArrayLength().Should().Be(0);
        run.Json.GetProperty("roster")[0].GetProperty("notOnRoster").GetArrayLength().Should().Be(0);
    }

    private void Child(string name, Action<AnnualReport>? change = null)
    {
        var report = Fixtures.Suqian2024();
        report.Agency.Name = name;
        report.Scope = null;
        report.Title = null;
        change?.Invoke(report);
        _folder.Write(name + ".json", ReportJson.Serialize(report));
    }
}
