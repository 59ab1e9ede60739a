using System.Buffers;
using System.Text.Json;
using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.AspNetCore.Messages;
using Gov.Disclosure.AspNetCore.Running;
using Gov.Disclosure.Results;
using Gov.Disclosure.Results.Json;
using Gov.Disclosure.Serialization;
using Microsoft.AspNetCore.Http;

namespace Gov.Disclosure.AspNetCore.Endpoints;

/// <summary>
/// <c>/v1/validate</c> with a report on each line: a result for each, in the same order, while more is read. It takes the same memory however long the stream
/// is, because no more is read than is answered.
/// </summary>
internal static class LinesEndpoint
{
    // What goes out together.
    private const int EnoughBytes = 32 * 1024;

    public static async Task<Answer?> RunAsync(HttpContext context, DisclosureService service, ServiceMessages messages)
    {
        using var place = service.OpenStream();
        if (!place.IsAcquired)
        {
            return new Problem(ProblemKind.Busy);
        }

        UploadEndpoint.LiftLimit(context);
        var response = context.Response;
        response.ContentType = MediaTypes.Lines;
        response.Headers.ContentLanguage = messages.Language == MessageLanguage.English ? "en" : "zh-CN";
        response.Headers.XContentTypeOptions = "nosniff";
        var options = ReportReadOptions.Default with { MaxBytes = service.Options.MaxBodyBytes, MaxDegreeOfParallelism = service.Options.MaxConcurrency };
        var aborted = context.RequestAborted;
        try
        {
            await foreach (var line in ReportJson.SelectLinesAsync(context.Request.Body, Line, options, aborted))
            {
                response.BodyWriter.Write(line);
                if (response.BodyWriter.UnflushedBytes >= EnoughBytes)
                {
                    await response.BodyWriter.FlushAsync(aborted);
                }
            }
        }
        catch (Exception broken) when (response.HasStarted && broken is IOException or BadHttpRequestException)
        {
            // Half of an answer has gone out. Ending the connection tells the client that it is not whole.
            context.Abort();
            return null;
        }

        await response.BodyWriter.FlushAsync(aborted);
        return null;

        byte[] Line(ReadResult read) => LineOf(ReportResult.Of(read, service.Validator) with { Name = ReportResult.StandardInput }, messages.Language);
    }

    private static byte[] LineOf(ReportResult result, MessageLanguage language)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(line, JsonLayout.OneLine))
        {
            ReportResultJson.Write(writer, result, language);
        }

        line.Write("\n"u8);
        return line.WrittenSpan.ToArray();
    }
}
