using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Gov.Disclosure.Checks;
using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Results.Json;

/// <summary>
/// Checks that could not be made, as JSON in one language and at one depth. Most reports lack the same, and to say it in words takes longer than to check the
/// report: so it is kept as it was written, and only the words of the report that a check is about are put in. What is pushed out is put in words again.
/// </summary>
internal sealed class WrittenChecks
{
    private const int Slots = 256;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _itemsOfThread;

    private readonly MessageLanguage _language;
    private readonly WrittenCheck?[] _known = new WrittenCheck?[Slots];

    public WrittenChecks(MessageLanguage language) => _language = language;

    /// <summary>Writes checks as items of an array; may be called by several threads at once.</summary>
    public void Write(Utf8JsonWriter writer, UnassessedChecks checks)
    {
        var items = _itemsOfThread ??= new();
        items.ResetWrittenCount();
        for (var i = 0; i < checks.Entries.Length; i++)
        {
            ref readonly var entry = ref checks.Entries[i];
            var gaps = checks.GapsOf(i);
            ref var slot = ref _known[SlotOf(entry, gaps)];
            if (slot is not { } known || !known.IsOf(entry, gaps))
            {
                slot = known = new WrittenCheck(entry, gaps, Render(writer, checks.Checks[i]));
            }

            items.Write(i == 0 ? default : ","u8);
            if (!known.TryWriteAbout(checks.Texts[i], items))
            {
                items.Write(Render(writer, checks.Checks[i]));
            }
        }

        if (items.WrittenCount > 0)
        {
            writer.WriteRawValue(items.WrittenSpan, skipInputValidation: true);
        }
    }

    /// <summary>The check as the writer would write it, with the white space before it.</summary>
    private byte[] Render(Utf8JsonWriter alike, UnassessedCheck check)
    {
        var text = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(text, alike.Options);
        for (var depth = 0; depth < alike.CurrentDepth; depth++)
        {
            writer.WriteStartArray();
        }

        writer.Flush();
        var start = text.WrittenCount;
        DiagnosticJson.Write(writer, check, _language);
        writer.Flush();
        return text.WrittenSpan[start..].ToArray();
    }

    private static int SlotOf(in UnassessedLog.Entry entry, ReadOnlySpan<UnassessedLog.Gap> gaps)
    {
        var hash = default(HashCode);
        hash.Add(entry.Rule.Index);
        hash.Add(entry.Count);
        hash.Add(entry.Spot.Pointer);
        foreach (ref readonly var gap in gaps)
        {
            hash.Add((int)gap.Kind);
            hash.Add(gap.Spot.Cell?.Index);
        }

        return hash.ToHashCode() & (Slots - 1);
    }
}

/// <summary>One check as JSON, into which the words of any report can be put.</summary>
internal sealed class WrittenCheck
{
    private const int MostQuoted = 512;

    private readonly UnassessedLog.Entry _entry;
    private readonly UnassessedLog.Gap[] _gaps;
    private readonly byte[] _json;

    // What stands around the offset, the length and the quote of the words; empty without any.
    private readonly Range[] _around = [];

    /// <param name="entry">The check.</param>
    /// <param name="gaps">What it lacks.</param>
    /// <param name="json">The check as it is written for one report.</param>
    public WrittenCheck(in UnassessedLog.Entry entry, ReadOnlySpan<UnassessedLog.Gap> gaps, byte[] json)
    {
        _entry = entry;
        _gaps = gaps.ToArray();
        _json = json;
        if (entry.Spot.Length > 0)
        {
            var offset = json.AsSpan().LastIndexOf("\"offset\": "u8) + "\"offset\": "u8.Length;
            var length = json.AsSpan().LastIndexOf("\"length\": "u8) + "\"length\": "u8.Length;
            var quote = json.AsSpan().LastIndexOf("\"quote\": "u8) + "\"quote\": "u8.Length;
            _around =
            [
                0..offset,
                (offset + json.AsSpan(offset).IndexOf((byte)','))..length,
                (length + json.AsSpan(length).IndexOf((byte)','))..(quote + 1),
                json.AsSpan().LastIndexOf((byte)'"')..,
            ];
        }
    }

    /// <summary>Whether the same is said of a check.</summary>
    public bool IsOf(in UnassessedLog.Entry entry, ReadOnlySpan<UnassessedLog.Gap> gaps)
    {
        if (!ReferenceEquals(entry.Rule, _entry.Rule) || entry.Count != _entry.Count || !IsSame(entry.Spot, _entry.Spot) || gaps.Length != _gaps.Length)
        {
            return false;
        }

        // A gap is told by its text, not by its words; but where there are several, the same words are told once.
        return gaps.Length == 1
            ? gaps[0].Kind == _gaps[0].Kind && gaps[0].Year == _gaps[0].Year && IsSame(gaps[0].Spot, _gaps[0].Spot)
            : gaps.SequenceEqual(_gaps);
    }

    /// <summary>Writes the check about words of a report; <see langword="null"/> where it is about none.</summary>
    /// <returns>False, and nothing written, where the words are long or do not stand in JSON as they are.</returns>
    public bool TryWriteAbout(TextSpan? words, ArrayBufferWriter<byte> output)
    {
        if (words is null)
        {
            output.Write(_json);
            return true;
        }

        Span<byte> quote = stackalloc byte[MostQuoted];
        if (Utf8.FromUtf16(words.Quote, quote, out _, out var quoted, replaceInvalidSequences: false) != OperationStatus.Done
            || JavaScriptEncoder.UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncodeUtf8(quote[..quoted]) >= 0)
        {
            return false;
        }

        output.Write(_json.AsSpan(_around[0]));
        Write(words.Offset, output);
        output.Write(_json.AsSpan(_around[1]));
        Write(words.Length, output);
        output.Write(_json.AsSpan(_around[2]));
        output.Write(quote[..quoted]);
        output.Write(_json.AsSpan(_around[3]));
        return true;
    }

    private static void Write(int number, ArrayBufferWriter<byte> output)
    {
        number.TryFormat(output.GetSpan(11), out var written);
        output.Advance(written);
    }

    private static bool IsSame(in CheckSpot one, in CheckSpot other) => one.WithoutWords() == other.WithoutWords() && (one.Length == 0) == (other.Length == 0);
}
