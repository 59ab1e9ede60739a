using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Json;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>What a reader made of a file: the report as far as it could be read, and every problem met on the way.</summary>
[JsonConverter(typeof(ResultConverter<ReadResult>))]
public sealed class ReadResult : IJsonValue
{
    private static readonly IReadOnlyDictionary<JsonPointer, SourcePosition> NoSources = new Dictionary<JsonPointer, SourcePosition>();

    private static readonly IReadOnlyDictionary<JsonPointer, IReadOnlyList<SourcePosition>> NoTextLines =
        new Dictionary<JsonPointer, IReadOnlyList<SourcePosition>>();

    /// <summary>Creates a result; for readers of other formats.</summary>
    /// <param name="report">The report; <see langword="null"/> when nothing of one could be read.</param>
    /// <param name="diagnostics">All problems, in the order of the file.</param>
    /// <param name="sources">Where in the file each value came from; <see langword="null"/> where that is not known.</param>
    public ReadResult(AnnualReport? report, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyDictionary<JsonPointer, SourcePosition>? sources = null)
    {
        Report = report;
        Diagnostics = diagnostics;
        Sources = sources ?? NoSources;
    }

    /// <summary>The report; <see langword="null"/> when nothing of one could be read. With problems, it holds what could be read.</summary>
    public AnnualReport? Report { get; }

    /// <summary>All problems, in the order of the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Where in the file each value came from, by JSON Pointer; empty for files that are JSON themselves.</summary>
    public IReadOnlyDictionary<JsonPointer, SourcePosition> Sources { get; }

    /// <summary>The name of the file, for findings that speak of another report; <see langword="null"/> where it has none.</summary>
    public string? FileName { get; init; }

    /// <summary>
    /// Where in the file each line of a text came from, by the JSON Pointer of the text; empty for files that are JSON themselves.
    /// </summary>
    public IReadOnlyDictionary<JsonPointer, IReadOnlyList<SourcePosition>> TextLines { get; init; } = NoTextLines;

    /// <summary>Whether the whole file was read without an error. Warnings and notes may be present.</summary>
    [MemberNotNullWhen(true, nameof(Report))]
    public bool Succeeded => Report is not null && Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);

    /// <summary>The report and the problems met, as counted.</summary>
    public override string ToString() => FormattableString.Invariant($"{Report?.ToString() ?? "no report"}; {Diagnostics.Count} problems");

    /// <summary>What is said where a reader itself is broken: one file it fails at must not end the reading of all others.</summary>
    internal static ReadResult OfDefect(Exception failure, string? fileName, int? line = null) => new(null,
    [
        new Diagnostic(ReadingRules.ReaderFailed)
        {
            Arguments = [new("reason", failure.GetType().Name)],
            Position = new SourcePosition { File = fileName, Line = line },
        },
    ])
    {
        FileName = fileName,
    };

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("path"u8, FileName);
        writer.WritePropertyName("report"u8);
        if (Report is { } report)
        {
            ReportWriter.Write(writer, report);
        }
        else
        {
            writer.WriteNullValue();
        }

        JsonLayout.WriteArray(writer, "diagnostics"u8, Diagnostics, language);
        writer.WriteEndObject();
    }
}
