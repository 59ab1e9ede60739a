namespace Gov.Disclosure.Schema;

/// <summary>The JSON Schema of what <c>gov-disclosure validate --format json</c> prints.</summary>
public static class DiagnosticsSchema
{
    private static readonly EmbeddedText Published = new("diagnostics.schema.json");

    /// <summary>The published schema, as it stands in the repository.</summary>
    public static string Text => Published.Value;

    /// <summary>Writes the published schema as UTF-8.</summary>
    /// <param name="utf8">The stream.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream utf8) => Published.WriteTo(utf8);
}
