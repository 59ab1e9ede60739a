#if NET
using System.Diagnostics.CodeAnalysis;
#endif
using System.Numerics;
using System.Text;
using System.Text.Json;
using Gov.Disclosure.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace Gov.Disclosure.Schema;

/// <summary>
/// Validates JSON against the schema through NJsonSchema, an engine that knows nothing of this library. Safe to use from many threads.
/// </summary>
/// <remarks>
/// NJsonSchema by itself reads more than JSON: comments, single quotes, NaN and text behind the end pass unnoticed, so the
/// text is first checked to be JSON. Of a repeated key only the last value is validated; <see cref="ReportJson"/> reports such keys.
/// </remarks>
#if NET
[RequiresUnreferencedCode(Engine)]
[RequiresDynamicCode(Engine)]
#endif
public sealed class ReportSchemaValidator
{
#if NET
    private const string Engine = "NJsonSchema and Newtonsoft.Json work by reflection; the reader ReportJson of Gov.Disclosure runs ahead of time.";
#endif
    private const int MaxDepth = 64;

    private static readonly Lazy<ReportSchemaValidator> LazyPublished = new(() => new ReportSchemaValidator(PublishedSchema.AnnualReport.Text));
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly JsonSchema _schema;

    // The schema refers to nothing outside itself, so the task is complete when it is given back.
    internal ReportSchemaValidator(string schema) => _schema = JsonSchema.FromJsonAsync(schema).GetAwaiter().GetResult();

    /// <summary>The validator of the published schema, <see cref="PublishedSchema.AnnualReport"/>.</summary>
    public static ReportSchemaValidator Published => LazyPublished.Value;

    /// <summary>Validates a JSON text. Never throws for what the text holds.</summary>
    /// <param name="json">The text.</param>
    /// <returns>All problems in the order of the text; none for a valid report.</returns>
    public IReadOnlyList<SchemaProblem> Validate(string json) => Validate(Encoding.UTF8.GetBytes(json));

    /// <summary>Validates a JSON file. Never throws for what the file holds; a UTF-8 byte order mark is stepped over.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <returns>All problems in the order of the file; none for a valid report.</returns>
    public IReadOnlyList<SchemaProblem> Validate(ReadOnlySpan<byte> utf8)
    {
        var source = JsonEncoding.WithoutMark(utf8, out var mark);
        if (mark == JsonEncoding.Mark.Utf16)
        {
            return [new SchemaProblem(SchemaProblemKind.Unreadable) { Line = 1, Column = 1 }];
        }

        if (FindSyntaxError(source) is { } syntaxError)
        {
            return [syntaxError];
        }

        try
        {
            return SchemaProblems.Of(_schema.Validate(Parse(source)));
        }
        catch (JsonReaderException error)
        {
            // JSON, but beyond the reader of NJsonSchema: a number of hundreds of digits.
            return [new SchemaProblem(SchemaProblemKind.Unreadable) { Line = error.LineNumber, Column = error.LinePosition }];
        }
    }

    private static JToken Parse(ReadOnlySpan<byte> source)
    {
        using var text = new StringReader(JsonEncoding.Decode(source));
        using var reader = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None, MaxDepth = MaxDepth };
        var root = JToken.ReadFrom(reader);
        ShortenHugeIntegers(root);
        return root;
    }

    /// <summary>NJsonSchema breaks down at integers beyond 64 bits. The schema asks for their sign alone, so the nearest shorter one does.</summary>
    private static void ShortenHugeIntegers(JToken root)
    {
        var values = root is JContainer container ? container.Descendants().OfType<JValue>() : [(JValue)root];
        foreach (var value in values)
        {
            if (value.Value is BigInteger huge)
            {
                value.Value = huge.Sign < 0 ? long.MinValue : long.MaxValue;
            }
        }
    }

    private static SchemaProblem? FindSyntaxError(ReadOnlySpan<byte> source)
    {
        var json = new Utf8JsonReader(source, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            while (json.Read())
            {
            }

            // The tokenizer looks at the marks between the texts only, not at the bytes of the texts.
            StrictUtf8.GetCharCount(source.ToArray());
            return null;
        }
        catch (System.Text.Json.JsonException)
        {
            return Unreadable(source, (int)json.BytesConsumed);
        }
        catch (DecoderFallbackException error)
        {
            return Unreadable(source, Math.Max(0, error.Index));
        }
    }

    private static SchemaProblem Unreadable(ReadOnlySpan<byte> source, int offset)
    {
        var (line, column) = new LineTracker(firstLine: 1).Locate(source, offset);
        return new SchemaProblem(SchemaProblemKind.Unreadable) { Line = line, Column = column };
    }
}
