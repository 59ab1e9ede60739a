using Gov.Disclosure.AspNetCore.Messages;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Gov.Disclosure.AspNetCore.Answers;

/// <summary>What a request is answered with.</summary>
internal abstract class Answer
{
    /// <summary>Sends the answer.</summary>
    /// <param name="response">The response; nothing of it is sent yet.</param>
    /// <param name="call">The language, and after how long to ask again.</param>
    public abstract Task SendAsync(HttpResponse response, AnswerContext call);

    protected static async Task SendAsync(HttpResponse response, MessageLanguage? language, string mediaType, ReadOnlyMemory<byte> body)
    {
        // What was sent to us comes back in some answers; it is what it says, whatever it looks like.
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        if (language is { } spoken)
        {
            response.Headers.ContentLanguage = spoken == MessageLanguage.English ? "en" : "zh-CN";
        }

        response.ContentType = mediaType;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, response.HttpContext.RequestAborted);
    }
}

/// <summary>What an answer is told of the request.</summary>
/// <param name="Messages">The words, in the language of the request.</param>
/// <param name="RetryAfter">After how long one who is sent away may ask again.</param>
internal sealed record AnswerContext(ServiceMessages Messages, TimeSpan RetryAfter);

/// <summary>A document: a result, or a file.</summary>
/// <param name="body">Its bytes.</param>
/// <param name="mediaType">What it is.</param>
internal sealed class Document(byte[] body, string mediaType) : Answer
{
    public byte[] Bytes => body;

    public string MediaType => mediaType;

    /// <summary>Whether it is words, in UTF-8.</summary>
    public bool IsText => MediaTypes.IsText(mediaType) || mediaType is MediaTypes.Json || mediaType.EndsWith("+xml", StringComparison.Ordinal);

    /// <summary>The name to save it under; <see langword="null"/> for what is read and not saved.</summary>
    public string? FileName { get; init; }

    /// <summary>How many doubts the reader had, where the document itself does not list them.</summary>
    public int? Doubts { get; init; }

    /// <summary>How many findings stand in the document, where it does not say so in a way that programs read.</summary>
    public int? Findings { get; init; }

    public override Task SendAsync(HttpResponse response, AnswerContext call)
    {
        if (FileName is not null)
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(FileName);
            response.Headers.ContentDisposition = disposition.ToString();
        }

        SetCount(response, ServiceHeaders.Doubts, Doubts);
        SetCount(response, ServiceHeaders.Findings, Findings);
        if (mediaType == MediaTypes.Html)
        {
            // A page of results has no script, and loads nothing.
            response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
        }

        return SendAsync(response, call.Messages.Language, MediaTypes.IsText(mediaType) ? mediaType + "; charset=utf-8" : mediaType, body);
    }

    private static void SetCount(HttpResponse response, string header, int? count)
    {
        if (count is { } number)
        {
            response.Headers[header] = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
