using Gov.Disclosure.AspNetCore.Running;
using Microsoft.AspNetCore.Http;

namespace Gov.Disclosure.AspNetCore.Endpoints;

/// <summary>One address of the service. The same entry is mapped, and described in the OpenAPI document.</summary>
internal abstract class ServiceEndpoint
{
    /// <summary>The address, and others under which it answers too.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Its name in the OpenAPI document and in the catalogue of messages.</summary>
    public required string Operation { get; init; }

    public abstract string Method { get; }

    public abstract Task InvokeAsync(HttpContext context, DisclosureService service);
}

/// <summary>A file that a form may bring.</summary>
/// <param name="Name">The form field.</param>
/// <param name="Text">Its name in the catalogue of messages.</param>
/// <param name="IsRequired">Whether it must come.</param>
internal sealed record FilePart(string Name, string Text, bool IsRequired = true)
{
    public static readonly FilePart File = new("file", "File");
    public static readonly FilePart Previous = new("previous", "Previous", IsRequired: false);
    public static readonly FilePart Earlier = new("earlier", "Earlier");
    public static readonly FilePart Later = new("later", "Later");
}

/// <summary>A parameter of the address, which may come as a form field too.</summary>
/// <param name="Name">The name.</param>
/// <param name="Text">Its name in the catalogue of messages.</param>
/// <param name="Words">What it may be; <see langword="null"/> for any text.</param>
/// <param name="IsRequired">Whether it must be given.</param>
internal sealed record Parameter(string Name, string Text, IReadOnlyList<string>? Words = null, bool IsRequired = false)
{
    public static readonly Parameter Lang = new("lang", "Lang", ["zh", "en"]);
    public static readonly Parameter FileName = new("name", "Name");
    public static readonly Parameter ApplyRepair = new("applyRepair", "ApplyRepair", ["true", "false"]);
}

/// <summary>A format of the answer.</summary>
/// <param name="Name">The word that asks for it.</param>
/// <param name="MediaType">Its media type, by which <c>Accept</c> asks for it.</param>
/// <param name="Schema">The schema of JSON; <see langword="null"/> for anything else.</param>
internal sealed record AnswerFormat(string Name, string MediaType, string? Schema = null);
