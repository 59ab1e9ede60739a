using Microsoft.AspNetCore.Http;

namespace Gov.Disclosure.AspNetCore.Answers;

/// <summary>A page of ours, which says itself what it may load.</summary>
/// <param name="open">Opens it.</param>
internal sealed class Page(Func<Stream> open) : Answer
{
    public override async Task SendAsync(HttpResponse response, AnswerContext call)
    {
        using var page = open();
        response.ContentType = MediaTypes.Html + "; charset=utf-8";
        response.ContentLength = page.Length;
        response.Headers.XContentTypeOptions = "nosniff";
        await page.CopyToAsync(response.Body, response.HttpContext.RequestAborted);
    }
}
