using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.AspNetCore.Messages;
using Gov.Disclosure.AspNetCore.Running;
using Gov.Disclosure.AspNetCore.Uploads;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Gov.Disclosure.AspNetCore.Endpoints;

/// <summary>
/// An address that takes a file and gives a result: reads what comes, waits for its turn, works, answers. What is done with the file is one function.
/// </summary>
internal sealed class UploadEndpoint : ServiceEndpoint
{
    private readonly IReadOnlyList<Parameter> _own;

    /// <param name="own">The parameters that other endpoints do not have.</param>
    public UploadEndpoint(params Parameter[] own) => _own = own;

    public override string Method => HttpMethods.Post;

    /// <summary>The files; where there is but one that must come, it may be the body.</summary>
    public required IReadOnlyList<FilePart> Files { get; init; }

    /// <summary>The formats of the answer; none where it is that of the file itself.</summary>
    public required IReadOnlyList<AnswerFormat> Formats { get; init; }

    /// <summary>What is done with the files.</summary>
    public required Func<UploadCall, Answer> Run { get; init; }

    /// <summary>What is done with a stream of reports; <see langword="null"/> where none is taken.</summary>
    public Func<HttpContext, DisclosureService, ServiceMessages, Task<Answer?>>? RunLines { get; init; }

    /// <summary>The parameter that names the format. One that must be given is not taken from <c>Accept</c>.</summary>
    public Parameter? Format { get; init; }

    /// <summary>Whether the file may be the body.</summary>
    public bool TakesBody => Files.Count(file => file.IsRequired) == 1;

    public IReadOnlyList<Parameter> Parameters => field ??=
    [
        .. Format is null ? [] : new[] { Format },
        .. _own,
        Parameter.Lang,
        .. TakesBody ? [Parameter.FileName] : Array.Empty<Parameter>(),
    ];

    public override async Task InvokeAsync(HttpContext context, DisclosureService service)
    {
        var messages = ServiceMessages.Of(context.Request);
        try
        {
            if (await AnswerAsync(context, service, messages) is { } answer)
            {
                await answer.SendAsync(context.Response, new AnswerContext(messages, service.Options.RetryAfter));
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to answer.
        }
    }

    /// <summary>The format asked for: by the parameter, or else the first of <c>Accept</c> that there is, or else the first there is.</summary>
    public AnswerFormat? FormatOf(HttpRequest request, Upload upload)
    {
        if (Formats.Count == 0)
        {
            return null;
        }

        if (upload.Values.TryGetValue(Format!.Name, out var word))
        {
            return Formats.First(format => format.Name == word);
        }

        return MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
            ? accepted.OrderByDescending(type => type.Quality ?? 1)
                .Select(type => Formats.FirstOrDefault(format => type.MediaType.Equals(format.MediaType, StringComparison.OrdinalIgnoreCase)))
                .FirstOrDefault(format => format is not null) ?? Formats[0]
            : Formats[0];
    }

    private async Task<Answer?> AnswerAsync(HttpContext context, DisclosureService service, ServiceMessages messages)
    {
#pragma warning disable CA1031 // Whatever went wrong, the client gets a problem and no stack trace.
        try
        {
            return RunLines is not null && IsLines(context.Request) ? await RunLines(context, service, messages)
                : await AnswerFileAsync(context, service, messages);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            throw;
        }
        catch (BadHttpRequestException broken)
        {
            return broken.StatusCode switch
            {
                StatusCodes.Status413PayloadTooLarge => new Problem(ProblemKind.TooLarge, service.Options.MaxBodyBytes),
                StatusCodes.Status408RequestTimeout => new Problem(ProblemKind.TooSlow),
                _ => new Problem(ProblemKind.BrokenRequest),
            };
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            return new Problem(ProblemKind.BrokenRequest);
        }
        catch (Exception failure)
        {
            return service.Failed(failure);
        }
#pragma warning restore CA1031
    }

    private async Task<Answer> AnswerFileAsync(HttpContext context, DisclosureService service, ServiceMessages messages)
    {
        LiftLimit(context);
        var upload = new Upload(service.Held);
        Problem? problem;
        try
        {
            problem = await new UploadReader(context.Request, this, upload, service.Options.MaxBodyBytes).ReadAsync(context.RequestAborted);
        }
        catch
        {
            upload.Dispose();
            throw;
        }

        if (problem is not null)
        {
            upload.Dispose();
            return problem;
        }

        // A form may say in which language.
        var call = new UploadCall(
            upload, FormatOf(context.Request, upload), upload.Values.TryGetValue(Parameter.Lang.Name, out var lang) ? ServiceMessages.Of(lang) : messages,
            service.Validator);
        return await service.RunAsync(() => Run(call), upload, context.RequestAborted);
    }

    /// <summary>The service counts itself what it reads. The limit of the server would end the connection before the client has read why.</summary>
    public static void LiftLimit(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            feature.MaxRequestBodySize = null;
        }
    }

    private static bool IsLines(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(MediaTypes.Lines, StringComparison.OrdinalIgnoreCase);
}
