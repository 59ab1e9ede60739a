using System.Net;
using System.Text;
using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.AspNetCore.Messages;

namespace Gov.Disclosure.AspNetCore.Tests;

/// <summary>What cannot be served is told as RFC 9457 asks for, in either language, with what to do about it.</summary>
public sealed class ProblemTests : IAsyncLifetime
{
    private RunningService _service = null!;

    public async Task InitializeAsync() => _service = await RunningService.StartAsync(options => options.MaxBodyBytes = 100_000);

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Theory]
    [InlineData("/v1/validate", "", 400, "no-file")]
    [InlineData("/v1/compare", "x", 400, "part-missing")]
    [InlineData("/v1/convert", "x", 400, "invalid-parameter")]
    [InlineData("/v1/convert?to=pdf", "x", 400, "invalid-parameter")]
    [InlineData("/v1/validate?lang=fr", "x", 400, "invalid-parameter")]
    [InlineData("/v1/validate?fromat=html", "x", 400, "unknown-parameter")]
    [InlineData("/v1/validate", "a text that is no report", 422, "unreadable")]
    [InlineData("/v1/annotate", "a text that is no report", 422, "unreadable")]
    [InlineData("/v1/repair?name=a.docx", "{", 422, "unreadable")]
    public async Task A_request_that_cannot_be_served_says_why(string path, string body, int status, string problem)
    {
        foreach (var language in new[] { "zh", "en" })
        {
            var reply = await _service.PostBodyAsync(path, Encoding.UTF8.GetBytes(body), language: language);

            ((int)reply.Status).Should().Be(status);
            reply.MediaType.Should().Be("application/problem+json");
            reply.Problem.Should().Be(problem);
            reply.Json.GetProperty("status").GetInt32().Should().Be(status);
            reply.Json.GetProperty("title").GetString().Should().NotBeEmpty();
            reply.Json.GetProperty("detail").GetString().Should().NotBeEmpty().And.NotContain("{");
        }
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_gets_the_findings_of_the_reader()
    {
        var reply = await _service.PostAsync("/v1/validate?lang=en", ("file", "报告.docx", Reports.Wrong[..5000]));

        reply.Problem.Should().Be("unreadable");
        var finding = reply.Json.GetProperty("diagnostics")[0];
        finding.GetProperty("ruleId").GetString().Should().Be("GD025");
        finding.GetProperty("position").GetProperty("file").GetString().Should().Be("报告.docx");
        reply.Json.GetProperty("detail").GetString().Should().Contain("报告.docx").And.Contain(finding.GetProperty("message").GetString()!);
    }

    [Fact]
    public async Task A_report_of_last_year_that_cannot_be_read_is_told_and_not_passed_over() =>
        (await _service.PostAsync("/v1/validate", ("file", "2024.docx", Reports.Of2024), ("previous", "2023.docx", "no report"u8.ToArray())))
            .Json.GetProperty("detail").GetString().Should().Contain("2023.docx");

    [Fact]
    public async Task A_format_that_takes_no_comments_is_told() =>
        (await _service.PostBodyAsync("/v1/annotate", Reports.Written(Fixtures.Suqian2024(), Documents.ReportFormat.Json), "application/json")).Problem.Should().Be("not-annotated");

    [Fact]
    public async Task A_body_past_the_limit_is_refused_whether_it_says_its_length_or_not()
    {
        var large = new byte[100_001];
        using var chunked = new HttpRequestMessage(HttpMethod.Post, "/v1/validate") { Content = new StreamContent(new MemoryStream(large)) };
        chunked.Headers.TransferEncodingChunked = true;

        (await _service.PostBodyAsync("/v1/validate", large)).Problem.Should().Be("too-large");
        (await Reply.OfAsync(await _service.Client.SendAsync(chunked))).Problem.Should().Be("too-large");
        (await _service.PostAsync("/v1/validate", ("file", "a.docx", large))).Problem.Should().Be("too-large");
    }

    [Fact]
    public async Task A_schema_that_is_not_there_is_told_with_those_that_are()
    {
        var reply = await _service.GetAsync("/schema/nothing.json");

        reply.Status.Should().Be(HttpStatusCode.NotFound);
        reply.Json.GetProperty("detail").GetString().Should().Contain("annual-report.schema.json");
    }

    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_placeholders()
    {
        var (chinese, english) = (ServiceMessages.Of(MessageLanguage.Chinese), ServiceMessages.Of(MessageLanguage.English));

        chinese.Names.Should().Equal(english.Names);
        foreach (var name in chinese.Names)
        {
            Placeholders(chinese[name]).Should().BeEquivalentTo(Placeholders(english[name]), name);
        }

        ProblemKind.All.Should().OnlyContain(kind => chinese.TitleOf(kind).Length > 0);

        static string[] Placeholders(string text) => [.. System.Text.RegularExpressions.Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Distinct().Order()];
    }
}
