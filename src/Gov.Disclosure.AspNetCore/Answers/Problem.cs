using System.Globalization;
using System.Text.Json;
using Gov.Disclosure.AspNetCore.Messages;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Serialization;
using Microsoft.AspNetCore.Http;

namespace Gov.Disclosure.AspNetCore.Answers;

/// <summary>A kind of problem: its status, and its name in the catalogue of messages and in <c>type</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Status">The HTTP status.</param>
internal sealed record ProblemKind(string Name, int Status)
{
    public static readonly ProblemKind NoFile = new("NoFile", StatusCodes.Status400BadRequest);
    public static readonly ProblemKind PartMissing = new("PartMissing", StatusCodes.Status400BadRequest);
    public static readonly ProblemKind UnknownParameter = new("UnknownParameter", StatusCodes.Status400BadRequest);
    public static readonly ProblemKind InvalidParameter = new("InvalidParameter", StatusCodes.Status400BadRequest);
    public static readonly ProblemKind BrokenRequest = new("BrokenRequest", StatusCodes.Status400BadRequest);
    public static readonly ProblemKind NotFound = new("NotFound", StatusCodes.Status404NotFound);
    public static readonly ProblemKind TooSlow = new("TooSlow", StatusCodes.Status408RequestTimeout);
    public static readonly ProblemKind TooLarge = new("TooLarge", StatusCodes.Status413PayloadTooLarge);
    public static readonly ProblemKind Unreadable = new("Unreadable", StatusCodes.Status422UnprocessableEntity);
    public static readonly ProblemKind NotAnnotated = new("NotAnnotated", StatusCodes.Status422UnprocessableEntity);
    public static readonly ProblemKind Failed = new("Failed", StatusCodes.Status500InternalServerError);
    public static readonly ProblemKind Busy = new("Busy", StatusCodes.Status503ServiceUnavailable);
    public static readonly ProblemKind TimeLimit = new("TimeLimit", StatusCodes.Status503ServiceUnavailable);

    public static IReadOnlyList<ProblemKind> All { get; } =
        [NoFile, PartMissing, UnknownParameter, InvalidParameter, BrokenRequest, NotFound, TooSlow, TooLarge, Unreadable, NotAnnotated, Failed,
            Busy, TimeLimit];

    /// <summary>What programs tell the kind by.</summary>
    public string Type => "urn:gov-disclosure:problem:" + JsonNamingPolicy.KebabCaseLower.ConvertName(Name);
}

/// <summary>Why a request has no result: problem details (RFC 9457), with the findings of the reader where a file was at fault.</summary>
/// <param name="kind">The kind.</param>
/// <param name="arguments">What stands in its words.</param>
internal sealed class Problem(ProblemKind kind, params object[] arguments) : Answer
{
    public ProblemKind Kind => kind;

    /// <summary>What the reader met.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What is wrong, in words.</summary>
    public string DetailIn(ServiceMessages messages) => messages.DetailOf(kind, arguments);

    public override Task SendAsync(HttpResponse response, AnswerContext call)
    {
        response.StatusCode = kind.Status;
        if (kind.Status == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = Math.Ceiling(call.RetryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        return SendAsync(response, call.Messages.Language, MediaTypes.Problem, ToJson(call));
    }

    private ReadOnlyMemory<byte> ToJson(AnswerContext call)
    {
        var json = new System.Buffers.ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(json, JsonLayout.Indented);
        writer.WriteStartObject();
        writer.WriteString("type"u8, kind.Type);
        writer.WriteString("title"u8, call.Messages.TitleOf(kind));
        writer.WriteNumber("status"u8, kind.Status);
        writer.WriteString("detail"u8, DetailIn(call.Messages));
        writer.WriteStartArray("diagnostics"u8);
        foreach (var diagnostic in Diagnostics)
        {
            DiagnosticJson.Write(writer, diagnostic, language: call.Messages.Language);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return json.WrittenMemory;
    }
}
