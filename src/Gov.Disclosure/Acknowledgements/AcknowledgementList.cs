using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Acknowledgements;
using Gov.Disclosure.Comparison;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Json;
using Gov.Disclosure.Json.Settings;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>The accepted findings of one or many reports. Immutable; every change gives a new list.</summary>
[JsonConverter(typeof(ResultConverter<AcknowledgementList>))]
public sealed class AcknowledgementList : IJsonValue
{
    private readonly Dictionary<string, Acknowledgement> _byFingerprint;

    /// <summary>Creates a list. Where a fingerprint stands twice, the first counts.</summary>
    /// <param name="items">The accepted findings.</param>
    public AcknowledgementList(IEnumerable<Acknowledgement> items)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        Items = [.. items.Where(item => known.Add(item.Fingerprint))];
        _byFingerprint = Items.ToDictionary(item => item.Fingerprint, StringComparer.Ordinal);
    }

    /// <summary>No accepted finding.</summary>
    public static AcknowledgementList Empty { get; } = new([]);

    /// <summary>The accepted findings, in the order of the file.</summary>
    public IReadOnlyList<Acknowledgement> Items { get; }

    /// <summary>
    /// Tells whether a finding can be accepted. A check that failed, and what made a part of a file unreadable, cannot: nobody knows what it hides.
    /// </summary>
    /// <param name="finding">The finding.</param>
    public static bool CanAcknowledge(Diagnostic finding) => finding.Origin == Origin.Report || finding.Severity != Severity.Error;

    /// <summary>Sorts the findings about a report into accepted and open ones.</summary>
    /// <param name="report">The report.</param>
    /// <param name="findings">The findings about it, those of the reader too.</param>
    public AcknowledgementResult Apply(AnnualReport report, IEnumerable<Diagnostic> findings)
    {
        var open = new List<Diagnostic>();
        var acknowledged = new List<AcknowledgedDiagnostic>();
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            if (_byFingerprint.Count > 0 && CanAcknowledge(finding)
                && _byFingerprint.TryGetValue(DiagnosticFingerprint.Of(finding, report), out var acknowledgement))
            {
                acknowledged.Add(new AcknowledgedDiagnostic(finding, acknowledgement));
                met.Add(acknowledgement.Fingerprint);
            }
            else
            {
                open.Add(finding);
            }
        }

        return new AcknowledgementResult(open, acknowledged, [.. Items.Where(item => !met.Contains(item.Fingerprint) && IsAbout(item, report))]);
    }

    /// <summary>The list with more accepted findings; those it already has stay as they are.</summary>
    /// <param name="items">The findings to accept.</param>
    public AcknowledgementList With(IEnumerable<Acknowledgement> items) => new(Items.Concat(items));

    /// <summary>Reads a file of accepted findings, <c>{"accepted": [{"ruleId", "agency", "year", "cells", "reason", "by", "on", "fingerprint"}]}</c>.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="list">The list; <see langword="null"/> where something is wrong with the file.</param>
    /// <param name="problems">Everything that is wrong with the file; empty where nothing is.</param>
    /// <param name="fileName">The name of the file, given back in the position of every problem; <see langword="null"/> where it has none.</param>
    /// <returns>False where something is wrong with the file; <paramref name="list"/> is then <see langword="null"/> and <paramref name="problems"/> says
    /// what.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out AcknowledgementList? list, out IReadOnlyList<SettingsProblem> problems, string? fileName = null)
    {
        utf8 = JsonEncoding.WithoutMark(utf8, out _);
        var reader = new SettingsReader(fileName);
        var items = AcknowledgementFile.Read(reader, utf8);
        problems = reader.Locate(utf8);
        list = reader.HasProblems ? null : new AcknowledgementList(items);
        return list is not null;
    }

    /// <summary>Reads a file of accepted findings, as <see cref="TryRead"/> does.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="fileName">The name of the file, given back in the position of every problem; <see langword="null"/> where it has none.</param>
    /// <exception cref="SettingsFormatException">Something is wrong with the file; the exception lists everything.</exception>
    public static AcknowledgementList Read(ReadOnlySpan<byte> utf8, string? fileName = null) =>
        TryRead(utf8, out var list, out var problems, fileName) ? list : throw new SettingsFormatException(problems);

    /// <summary>Writes the list as UTF-8. The same list always gives the same bytes.</summary>
    /// <param name="utf8">The stream.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Write(Stream utf8)
    {
        using (var json = new Utf8JsonWriter(utf8, DiagnosticJson.WriterOptions))
        {
            AcknowledgementFile.Write(json, Items);
        }

        utf8.WriteByte((byte)'\n');
    }

    /// <summary>Writes the list as text.</summary>
    public string Serialize()
    {
        using var stream = new MemoryStream();
        Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static bool IsAbout(Acknowledgement item, AnnualReport report) =>
        item.Year == report.Year && string.Equals(AgencyIdentity.Fold(item.Agency), AgencyIdentity.Fold(report.Agency.Name), StringComparison.Ordinal);

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language) => AcknowledgementFile.Write(writer, Items);
}
