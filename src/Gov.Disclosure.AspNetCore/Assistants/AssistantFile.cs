using System.Text;
using System.Text.Json;
using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.AspNetCore.Uploads;
using Gov.Disclosure.Documents.Files;

namespace Gov.Disclosure.AspNetCore.Assistants;

/// <summary>A file as an assistant gives it: by its path, as text, or as bytes in base64.</summary>
internal static class AssistantFile
{
    public const string PathName = "path";

    private const string NameName = "name";
    private const string TextName = "text";
    private const string BytesName = "base64";

    public static IReadOnlyList<string> Names { get; } = [PathName, NameName, TextName, BytesName];

    /// <summary>Reads a file.</summary>
    /// <param name="given">What was given.</param>
    /// <param name="readsFiles">Whether a path is followed.</param>
    /// <param name="maxBytes">The largest file.</param>
    /// <param name="problem">What is wrong with it; <see langword="null"/> where nothing is.</param>
    public static UploadedFile? Read(JsonElement given, bool readsFiles, int maxBytes, out Problem? problem)
    {
        problem = null;
        var name = UploadedFile.NameOf(Word(given, NameName) ?? "");
        byte[]? bytes = null;
        if (readsFiles && Word(given, PathName) is { } path)
        {
            try
            {
                bytes = new FileInfo(path) is { Exists: true } file && file.Length > maxBytes ? null : SourceStream.ReadAllBytes(path);
            }
            catch (Exception failure) when (FileFailure.IsOne(failure))
            {
                problem = new Problem(ProblemKind.Unreadable, path, "") { Diagnostics = [FileFailure.Of(failure, path)] };
                return null;
            }

            name = name.Length == 0 ? UploadedFile.NameOf(path) : name;
        }
        else if (Word(given, TextName) is { } text)
        {
            bytes = Encoding.UTF8.GetBytes(text);
        }
        else if (Word(given, BytesName) is { } encoded)
        {
            var decoded = new byte[encoded.Length];
            bytes = Convert.TryFromBase64String(encoded, decoded, out var length) ? decoded[..length] : [];
        }
        else
        {
            bytes = [];
        }

        problem = bytes is null || bytes.Length > maxBytes ? new Problem(ProblemKind.TooLarge, maxBytes) : null;
        return problem is null ? new UploadedFile(name.Length == 0 ? MediaTypes.NameOf(null) : name, bytes!) : null;
    }

    private static string? Word(JsonElement given, string name) =>
        given.ValueKind == JsonValueKind.Object && given.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString() : null;
}
