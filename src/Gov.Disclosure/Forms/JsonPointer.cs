using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>
/// A JSON Pointer (RFC 6901): the place of a value within a report, as <c>/requests/received/total</c>. The whole report is the empty string.
/// </summary>
[JsonConverter(typeof(JsonPointerConverter))]
public readonly struct JsonPointer : IEquatable<JsonPointer>
{
    private readonly string? _value;

    /// <summary>Creates a pointer from its written form.</summary>
    /// <param name="value">The empty string, or a path that starts with <c>/</c> and in which <c>~</c> is followed by 0 or 1.</param>
    /// <exception cref="ArgumentException">The text is neither.</exception>
    public JsonPointer(string value)
    {
        if (!IsWellFormed(value))
        {
            throw new ArgumentException("A JSON Pointer is empty or starts with '/', and '~' is followed by 0 or 1.", nameof(value));
        }

        _value = value;
    }

    /// <summary>The pointer to the whole report.</summary>
    public static JsonPointer Root => default;

    /// <summary>Tells whether two pointers are the same.</summary>
    public static bool operator ==(JsonPointer left, JsonPointer right) => left.Equals(right);

    /// <summary>Tells whether two pointers differ.</summary>
    public static bool operator !=(JsonPointer left, JsonPointer right) => !left.Equals(right);

    /// <summary>Tells whether a text is a JSON Pointer.</summary>
    /// <param name="value">The text; <see langword="null"/> is none.</param>
    public static bool IsWellFormed(string? value)
    {
        if (value is null || (value.Length > 0 && value[0] != '/'))
        {
            return false;
        }

        for (var tilde = value.IndexOf('~'); tilde >= 0; tilde = value.IndexOf('~', tilde + 1))
        {
            if (tilde + 1 == value.Length || value[tilde + 1] is not ('0' or '1'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The pointer to a member of the value this one points to.</summary>
    /// <param name="name">The name of the member, unescaped.</param>
    public JsonPointer Append(string name) => new($"{_value}/{name.Replace("~", "~0").Replace("/", "~1")}");

    /// <summary>The pointer to an item of the array this one points to.</summary>
    /// <param name="index">The position, from 0.</param>
    public JsonPointer Append(int index) => new(FormattableString.Invariant($"{_value}/{index}"));

    /// <summary>Takes the last step off a pointer.</summary>
    /// <param name="parent">The pointer to the value that has the member or item.</param>
    /// <param name="name">The name of the member, unescaped, or the position of the item.</param>
    /// <returns>False for the pointer to the whole report.</returns>
    internal bool TrySplit(out JsonPointer parent, out string name)
    {
        var step = ToString().LastIndexOf('/');
        parent = step <= 0 ? Root : new JsonPointer(ToString().Substring(0, step));
        name = step < 0 ? "" : ToString().Substring(step + 1).Replace("~1", "/").Replace("~0", "~");
        return step >= 0;
    }

    /// <inheritdoc/>
    public bool Equals(JsonPointer other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonPointer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The written form.</summary>
    public override string ToString() => _value ?? "";
}
