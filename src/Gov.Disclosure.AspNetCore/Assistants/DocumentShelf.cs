using System.Security.Cryptography;
using System.Text;
using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.Schema;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Gov.Disclosure.AspNetCore.Assistants;

/// <summary>
/// The documents that an assistant may read: those that are published, and for a while what tools made for it. The protocol knows no sessions (revision of
/// 2026-07-28), so what was made lies under a name that nobody can guess, and in no list.
/// </summary>
/// <param name="time">Tells the time.</param>
internal sealed class DocumentShelf(TimeProvider time)
{
    public const int Most = 64;

    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private const string Scheme = "gov-disclosure://";

    private static readonly Dictionary<string, (string Name, Func<Document> Open)> Always = PublishedSchema.All
        .Select(schema => (schema.FileName, Open: (Func<Document>)(() => new Document(Encoding.UTF8.GetBytes(schema.Text), MediaTypes.Json))))
        .Append(("rules.json", () => new Document(Encoding.UTF8.GetBytes(RuleCatalogueJson.Serialize()), MediaTypes.Json)))
        .ToDictionary(file => Scheme + "schema/" + file.Item1, file => (file.Item1, file.Item2));

    private readonly Lock _lock = new();
    private readonly Queue<(string Uri, Document Document, DateTimeOffset Until)> _made = new();

    /// <summary>What is always there.</summary>
    public static IEnumerable<Resource> Published => Always.Select(file => new Resource { Uri = file.Key, Name = file.Value.Name, MimeType = MediaTypes.Json });

    /// <summary>Keeps a document for a while.</summary>
    public ResourceLinkBlock Put(Document document, string name)
    {
        lock (_lock)
        {
            Clear(Most - 1);
            var uri = Scheme + "results/" + RandomNumberGenerator.GetHexString(32, lowercase: true);
            _made.Enqueue((uri, document, time.GetUtcNow() + Longest));
            return new ResourceLinkBlock { Uri = uri, Name = name, MimeType = document.MediaType, Size = document.Bytes.Length };
        }
    }

    public ReadResourceResult Read(string uri)
    {
        Document? document;
        lock (_lock)
        {
            Clear(Most);
            document = _made.FirstOrDefault(made => made.Uri == uri).Document;
        }

        document ??= Always.TryGetValue(uri, out var file) ? file.Open()
            : throw new McpProtocolException($"There is no '{uri}'.", McpErrorCode.ResourceNotFound);
        return new ReadResourceResult
        {
            Contents =
            [
                document.IsText
                    ? new TextResourceContents { Uri = uri, MimeType = document.MediaType, Text = Encoding.UTF8.GetString(document.Bytes) }
                    : BlobResourceContents.FromBytes(document.Bytes, uri, document.MediaType),
            ],
        };
    }

    /// <summary>Lets go what has lain too long, and the oldest where there are too many.</summary>
    private void Clear(int most)
    {
        while (_made.TryPeek(out var oldest) && (_made.Count > most || oldest.Until < time.GetUtcNow()))
        {
            _made.Dequeue();
        }
    }
}
