using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>A value a finding speaks of: a number, or a text such as a date or the name of a form. The default is no value, which is not 0.</summary>
[JsonConverter(typeof(ResultConverter<DiagnosticValue>))]
public readonly struct DiagnosticValue : IEquatable<DiagnosticValue>, IJsonValue
{
    private readonly object? _value;

    private DiagnosticValue(object? value) => _value = value;

    /// <summary>Whether there is no value: nothing is printed, or nothing can be expected.</summary>
    public bool IsNone => _value is null;

    /// <summary>The number; <see langword="null"/> where the value is none or a text.</summary>
    public decimal? Number => _value as decimal?;

    /// <summary>The text; <see langword="null"/> where the value is none or a number.</summary>
    public string? Text => _value as string;

    /// <summary>The value as it was given; messages format it in their own language.</summary>
    internal object? Raw => _value;

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator DiagnosticValue(decimal value) => FromNumber(value);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator DiagnosticValue(long value) => FromNumber(value);

    /// <summary>A text.</summary>
    /// <param name="value">The text; <see langword="null"/> for no value.</param>
    public static implicit operator DiagnosticValue(string? value) => FromText(value);

    /// <summary>What is printed in a cell: its number, <c>/</c>, or no value where it is blank.</summary>
    /// <param name="cell">The cell.</param>
    public static implicit operator DiagnosticValue(Cell cell) => FromCell(cell);

    /// <summary>Tells whether two values are the same.</summary>
    public static bool operator ==(DiagnosticValue left, DiagnosticValue right) => left.Equals(right);

    /// <summary>Tells whether two values differ.</summary>
    public static bool operator !=(DiagnosticValue left, DiagnosticValue right) => !left.Equals(right);

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public static DiagnosticValue FromNumber(decimal value) => new(value);

    /// <summary>A text.</summary>
    /// <param name="value">The text; <see langword="null"/> for no value.</param>
    public static DiagnosticValue FromText(string? value) => new(value);

    /// <summary>What is printed in a cell: its number, <c>/</c>, or no value where it is blank.</summary>
    /// <param name="cell">The cell.</param>
    public static DiagnosticValue FromCell(Cell cell) => cell.Number is { } number ? FromNumber(number) : FromText(cell.IsBlank ? null : cell.ToString());

    /// <inheritdoc/>
    public bool Equals(DiagnosticValue other) => Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DiagnosticValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;

    /// <summary>The value in plain digits or text; empty for no value.</summary>
    public override string ToString() => Convert.ToString(_value, CultureInfo.InvariantCulture) ?? "";

    /// <summary>A thing of the form or a computed relation, which each language words in its own way.</summary>
    internal static DiagnosticValue Of(IMessageValue value) => new(value);

    /// <summary>The value in words.</summary>
    internal string In(MessageCatalogue catalogue) => _value switch
    {
        IMessageValue worded => worded.In(catalogue),
        null => catalogue.Term(MessageTerm.Null),
        _ => ToString(),
    };

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language) => DiagnosticJson.Write(writer, this, language);
}
