using System.Net;
using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Results;
using Gov.Disclosure.Schema;

namespace Gov.Disclosure.AspNetCore.Tests;

/// <summary>What the service answers is what the library makes of the same file.</summary>
public sealed class ResultTests : IAsyncLifetime
{
    private RunningService _service = null!;

    public static TheoryData<string> Formats => [.. ResultFormat.All.Select(format => format.Name)];

    public static TheoryData<string> Targets => [.. ReportFormat.All.Select(format => format.Name)];

    public async Task InitializeAsync() => _service = await RunningService.StartAsync();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_file_of_a_form_gets_the_document_of_the_library(string name)
    {
        var format = ResultFormat.All.Single(known => known.Name == name);

        var reply = await _service.PostAsync($"/v1/validate?format={name}", ("file", Reports.Name, Reports.Wrong));

        reply.Status.Should().Be(HttpStatusCode.OK);
        reply.MediaType.Should().Be(format.MediaType);
        reply.Text.Should().Be(Encoding.UTF8.GetString(Reports.Document(Reports.Wrong, format)));
    }

    [Fact]
    public async Task A_file_may_be_the_body_with_its_name_in_the_address_or_in_a_header()
    {
        var expected = Reports.Document(Reports.Wrong, ResultFormat.Json);
        using var named = new ByteArrayContent(Reports.Wrong) { Headers = { { "Content-Disposition", $"attachment; filename*=UTF-8''{Uri.EscapeDataString("/home/somebody/" + Reports.Name)}" } } };

        (await _service.PostBodyAsync($"/v1/validate?name={Uri.EscapeDataString(Reports.Name)}", Reports.Wrong)).Bytes.Should().Equal(expected);
        (await Reply.OfAsync(await _service.Client.PostAsync("/v1/validate", named))).Bytes.Should().Equal(expected);
    }

    [Theory]
    [InlineData("text/csv", "csv")]
    [InlineData("text/markdown", "md")]
    [InlineData("application/json", "json")]
    public async Task A_body_without_a_name_is_told_by_its_content_and_media_type(string mediaType, string format)
    {
        ReportFormat.TryGet(format, out var written);

        var reply = await _service.PostBodyAsync("/v1/validate", Reports.Written(Fixtures.Suqian2024(), written!), mediaType);

        reply.Json.GetProperty("reports")[0].GetProperty("agency").GetString().Should().Be("宿迁市");
        reply.Json.GetProperty("summary").GetProperty("errors").GetInt32().Should().Be(0);
    }

    [Theory]
    [InlineData(null, null, MessageLanguage.Chinese)]
    [InlineData(null, "en", MessageLanguage.English)]
    [InlineData(null, "fr, en-GB;q=0.5, zh;q=0.4", MessageLanguage.English)]
    [InlineData(null, "fr", MessageLanguage.Chinese)]
    [InlineData("zh", "en", MessageLanguage.Chinese)]
    [InlineData("en", "zh-CN", MessageLanguage.English)]
    public async Task The_language_is_that_of_the_parameter_or_else_of_the_header(string? parameter, string? header, MessageLanguage language)
    {
        var reply = await _service.PostBodyAsync("/v1/validate?name=a.docx" + (parameter is null ? "" : $"&lang={parameter}"), Reports.Wrong, language: header);

        reply.Text.Should().Be(Encoding.UTF8.GetString(Reports.Document(Reports.Wrong, ResultFormat.Json, language, "a.docx")));
        reply.ContentHeaders.ContentLanguage.Should().Equal(language == MessageLanguage.English ? "en" : "zh-CN");
    }

    [Fact]
    public async Task The_format_may_be_asked_for_by_the_header_Accept()
    {
        (await _service.PostBodyAsync("/v1/validate", Reports.Wrong, accept: "text/html;q=0.9, application/xml, */*;q=0.1")).MediaType.Should().Be("text/html");
        (await _service.PostBodyAsync("/v1/validate", Reports.Wrong, accept: "*/*")).MediaType.Should().Be("application/json");
    }

    [Fact]
    public async Task Last_years_report_beside_the_file_is_used()
    {
        var reply = await _service.PostAsync("/v1/validate", ("file", "2024.docx", Reports.Of2024), ("previous", "2023.docx", Reports.Of2023));

        reply.Bytes.Should().Equal(Reports.Document(Reports.Of2024, ResultFormat.Json, name: "2024.docx", previous: Reports.Read(Reports.Of2023, "2023.docx")));
        reply.Json.GetProperty("reports")[0].GetProperty("previous").GetString().Should().Be("2023.docx");
    }

    [Fact]
    public async Task An_answer_fits_the_published_schema()
    {
        var reply = await _service.PostBodyAsync("/v1/validate", Reports.Wrong);

        new ReportSchemaValidator(PublishedSchema.Diagnostics.Text).Validate(reply.Bytes).Should().BeEmpty();
        new ReportSchemaValidator(PublishedSchema.Comparison.Text)
            .Validate((await _service.PostAsync("/v1/compare", ("earlier", "2023.docx", Reports.Of2023), ("later", "2024.docx", Reports.Of2024))).Bytes).Should().BeEmpty();
    }

    [Fact]
    public async Task Repairs_are_told_in_words_and_as_data()
    {
        var text = await _service.PostBodyAsync("/v1/repair?format=text&lang=en", Reports.Wrong);
        var json = await _service.PostBodyAsync("/v1/repair?name=a.docx", Reports.Wrong);

        text.Text.Should().NotContain("GD209").And.Contain("→");
        json.Bytes.Should().Equal(Reports.Document(Reports.Wrong, ResultFormat.Json, name: "a.docx"));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task A_report_is_converted_as_the_library_writes_it(string target)
    {
        ReportFormat.TryGet(target, out var format);

        var reply = await _service.PostAsync($"/v1/convert?to={target}", ("file", Reports.Name, Reports.Of2024));

        reply.Status.Should().Be(HttpStatusCode.OK);
        reply.Bytes.Should().Equal(Reports.Written(Reports.Read(Reports.Of2024).Report!, format!));
        reply.ContentHeaders.ContentDisposition!.FileNameStar.Should().Be("年度报告." + target);
        reply.Headers.GetValues("Gov-Disclosure-Doubts").Should().Equal("0");
    }

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public async Task A_copy_carries_the_findings_as_comments_and_is_the_same_report(string applyRepair)
    {
        var reply = await _service.PostAsync($"/v1/annotate?applyRepair={applyRepair}", ("file", Reports.Name, Reports.Wrong));

        reply.Status.Should().Be(HttpStatusCode.OK);
        int.Parse(reply.Headers.GetValues("Gov-Disclosure-Findings").Single(), System.Globalization.CultureInfo.InvariantCulture).Should().BePositive();
        reply.Bytes.Length.Should().BeGreaterThan(Reports.Wrong.Length);
        var copy = Reports.Read(reply.Bytes).Report!;
        copy.Agency.Name.Should().Be("晋江市永和镇");
    }

    [Fact]
    public async Task Two_years_are_set_side_by_side()
    {
        (string, string, byte[])[] files = [("earlier", "2023.docx", Reports.Of2023), ("later", "2024.docx", Reports.Of2024)];

        var json = (await _service.PostAsync("/v1/compare", files)).Json;
        json.GetProperty("earlier").GetProperty("year").GetInt32().Should().Be(2023);
        json.GetProperty("later").GetProperty("path").GetString().Should().Be("2024.docx");
        (await _service.PostAsync("/v1/compare?format=text", files)).Text.Should().Contain("2023.docx").And.Contain("2024.docx");
        (await _service.PostAsync("/v1/compare?format=html", files)).Text.Should().StartWith("<!DOCTYPE html>");
    }

    [Fact]
    public async Task A_stream_of_reports_gets_a_result_a_line_in_the_same_order()
    {
        byte[] lines = [.. Reports.Lines, .. "{broken\n"u8, .. Reports.Lines];

        var reply = await _service.PostBodyAsync("/v1/validate", lines, "application/x-ndjson");

        reply.MediaType.Should().Be("application/x-ndjson");
        var results = reply.Text.TrimEnd('\n').Split('\n').Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement).ToArray();
        results.Select(result => result.GetProperty("year").ToString()).Should().Equal("2024", "2023", "", "2024", "2023");
        results[2].GetProperty("diagnostics")[0].GetProperty("ruleId").GetString().Should().Be("GD001");
    }

    [Fact]
    public async Task A_prefix_stands_before_every_address()
    {
        await using var service = await RunningService.StartAsync(prefix: "/disclosure/");

        (await service.PostBodyAsync("/disclosure/v1/validate", Reports.Wrong)).Status.Should().Be(HttpStatusCode.OK);
        (await service.GetAsync("/disclosure/")).MediaType.Should().Be("text/html");
        (await service.GetAsync("/v1/rules")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Rules_and_schemas_are_those_of_the_repository()
    {
        foreach (var file in RepositoryFiles.Matching("*.json", "schema").Where(file => Path.GetDirectoryName(file) == RepositoryFiles.PathOf("schema") && !file.EndsWith("openapi.json", StringComparison.Ordinal)))
        {
            (await _service.GetAsync("/schema/" + Path.GetFileName(file))).Bytes.Should().Equal(File.ReadAllBytes(file));
        }

        (await _service.GetAsync("/v1/rules")).Bytes.Should().Equal(RepositoryFiles.Bytes("schema", "rules.json"));
        (await _service.GetAsync("/openapi.json")).Bytes.Should().Equal(RepositoryFiles.Bytes("schema", "openapi.json"));
        (await _service.GetAsync("/health")).Json.GetProperty("status").GetString().Should().Be("ok");
    }

    [Fact]
    public async Task The_page_is_the_one_that_is_given_or_else_says_what_there_is()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "<!DOCTYPE html><title>given</title>");
        await using var service = await RunningService.StartAsync(options => options.Page = file);

        (await service.GetAsync("/")).Text.Should().Contain("given");
        (await _service.GetAsync("/")).Text.Should().Contain("/v1/validate").And.Contain("<form");
        File.Delete(file);
    }
}
