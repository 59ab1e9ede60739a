using System.Text;
using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.AspNetCore.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Gov.Disclosure.AspNetCore.Uploads;

/// <summary>
/// Reads what comes with a request: one file as the body, or files and values as the fields of a form. Forms are read part by part into memory; the reader of
/// the framework would put large ones on the disk.
/// </summary>
internal sealed class UploadReader
{
    private readonly HttpRequest _request;
    private readonly UploadEndpoint _endpoint;
    private readonly Upload _upload;
    private readonly int _maxBytes;
    private int _read;

    public UploadReader(HttpRequest request, UploadEndpoint endpoint, Upload upload, int maxBytes)
    {
        _request = request;
        _endpoint = endpoint;
        _upload = upload;
        _maxBytes = maxBytes;
    }

    /// <summary>Reads all of it.</summary>
    /// <returns>Why the request cannot be served; <see langword="null"/> where it can.</returns>
    /// <exception cref="IOException">The body is broken.</exception>
    public async Task<Problem?> ReadAsync(CancellationToken cancellationToken)
    {
        if (_request.ContentLength > _maxBytes)
        {
            return new Problem(ProblemKind.TooLarge, _maxBytes);
        }

        foreach (var (name, value) in _request.Query)
        {
            if (SetValue(name, value.ToString()) is { } problem)
            {
                return problem;
            }
        }

        return await ReadBodyAsync(cancellationToken) ?? Missing();
    }

    private Task<Problem?> ReadBodyAsync(CancellationToken cancellationToken) =>
        MediaTypeHeaderValue.TryParse(_request.ContentType, out var type) && type.MediaType.Equals(MediaTypes.Form, StringComparison.OrdinalIgnoreCase)
            ? ReadFormAsync(HeaderUtilities.RemoveQuotes(type.Boundary).Value, cancellationToken)
            : ReadFileAsync(_endpoint.Files[0].Name, _request.Body, NameOfBody(), cancellationToken);

    private async Task<Problem?> ReadFormAsync(string? boundary, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(boundary) || boundary.Length > 70)
        {
            // RFC 2046, section 5.1.1: a boundary has no more than 70 characters.
            return new Problem(ProblemKind.BrokenRequest);
        }

        var parts = new MultipartReader(boundary, _request.Body);
        while (await parts.ReadNextSectionAsync(cancellationToken) is { } part)
        {
            if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition))
            {
                return new Problem(ProblemKind.BrokenRequest);
            }

            var field = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
            if ((await ReadPartAsync(field, FileNameOf(disposition), part, cancellationToken)) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private async Task<Problem?> ReadPartAsync(string field, string? fileName, MultipartSection part, CancellationToken cancellationToken)
    {
        var isFile = _endpoint.Files.Any(file => file.Name == field);
        if (isFile && fileName is { Length: 0 } && _endpoint.Files.Any(file => file.Name == field && !file.IsRequired))
        {
            // A browser sends an empty part for a field that was left empty.
            return null;
        }

        if (isFile)
        {
            return await ReadFileAsync(field, part.Body, string.IsNullOrEmpty(fileName) ? MediaTypes.NameOf(part.ContentType) : fileName, cancellationToken);
        }

        var (bytes, problem) = await ReadBytesAsync(part.Body, cancellationToken);
        return problem ?? SetValue(field, Encoding.UTF8.GetString(bytes!));
    }

    private async Task<Problem?> ReadFileAsync(string field, Stream body, string name, CancellationToken cancellationToken)
    {
        var (bytes, problem) = await ReadBytesAsync(body, cancellationToken);
        if (bytes is { Length: > 0 })
        {
            _upload.Files[field] = new UploadedFile(UploadedFile.NameOf(name), bytes);
        }

        return problem;
    }

    /// <summary>Reads to the end. What a request says of its length is not believed; memory is taken as bytes arrive.</summary>
    private async Task<(byte[]? Bytes, Problem? Problem)> ReadBytesAsync(Stream body, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var chunk = new byte[32 * 1024];
        for (int count; (count = await body.ReadAsync(chunk, cancellationToken)) > 0;)
        {
            if ((_read += count) > _maxBytes)
            {
                return (null, new Problem(ProblemKind.TooLarge, _maxBytes));
            }

            if (!_upload.TryTake(count))
            {
                return (null, new Problem(ProblemKind.Busy));
            }

            content.Write(chunk, 0, count);
        }

        return (content.ToArray(), null);
    }

    private Problem? SetValue(string name, string value)
    {
        if (_endpoint.Parameters.FirstOrDefault(parameter => parameter.Name == name) is not { } known)
        {
            return new Problem(ProblemKind.UnknownParameter, name, string.Join(", ", _endpoint.Parameters.Select(parameter => parameter.Name)));
        }

        if (known.Words is { } words && !words.Contains(value))
        {
            return new Problem(ProblemKind.InvalidParameter, name, value, string.Join(", ", words));
        }

        _upload.Values[name] = value;
        return null;
    }

    private Problem? Missing()
    {
        if (_endpoint.Files.FirstOrDefault(file => file.IsRequired && !_upload.Files.ContainsKey(file.Name)) is { } missing)
        {
            return _endpoint.TakesBody && _upload.Files.Count == 0
                ? new Problem(ProblemKind.NoFile, missing.Name)
                : new Problem(ProblemKind.PartMissing, missing.Name, string.Join(", ", _endpoint.Files.Select(file => file.Name)));
        }

        return _endpoint.Parameters.FirstOrDefault(parameter => parameter.IsRequired && !_upload.Values.ContainsKey(parameter.Name)) is { } value
            ? new Problem(ProblemKind.InvalidParameter, value.Name, "", string.Join(", ", value.Words ?? []))
            : null;
    }

    private string NameOfBody()
    {
        if (_upload.Values.TryGetValue(Parameter.FileName.Name, out var name) && name.Length > 0)
        {
            return name;
        }

        var named = ContentDispositionHeaderValue.TryParse(_request.Headers.ContentDisposition.ToString(), out var disposition)
            ? FileNameOf(disposition) : null;
        return string.IsNullOrEmpty(named)
            ? MediaTypes.NameOf(MediaTypeHeaderValue.TryParse(_request.ContentType, out var type) ? type.MediaType.Value : null) : named;
    }

    /// <summary>The name of a file; RFC 6266, section 4.3: where both are given, <c>filename*</c> is the better one.</summary>
    private static string? FileNameOf(ContentDispositionHeaderValue disposition) =>
        (disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName)).Value;
}
