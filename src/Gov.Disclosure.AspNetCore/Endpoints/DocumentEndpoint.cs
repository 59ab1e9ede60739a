using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.AspNetCore.Messages;
using Gov.Disclosure.AspNetCore.Running;
using Microsoft.AspNetCore.Http;

namespace Gov.Disclosure.AspNetCore.Endpoints;

/// <summary>An address that gives a document which is there already.</summary>
internal sealed class DocumentEndpoint : ServiceEndpoint
{
    public override string Method => HttpMethods.Get;

    /// <summary>What the document is.</summary>
    public required string MediaType { get; init; }

    /// <summary>The schema of JSON; <see langword="null"/> where none is published.</summary>
    public string? Schema { get; init; }

    /// <summary>The part of the address that names one of several documents; <see langword="null"/> where there is one.</summary>
    public string? Item { get; init; }

    public required Func<HttpContext, DisclosureService, Answer> Run { get; init; }

    public override Task InvokeAsync(HttpContext context, DisclosureService service) =>
        Run(context, service).SendAsync(context.Response, new AnswerContext(ServiceMessages.Of(context.Request), service.Options.RetryAfter));
}
