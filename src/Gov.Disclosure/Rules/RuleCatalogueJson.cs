using System.Text;
using System.Text.Json;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>
/// The rule catalogue as JSON, for programs and pages outside .NET. The same catalogue always gives the same bytes:
/// UTF-8, Chinese unescaped, two spaces, <c>\n</c>.
/// </summary>
public static class RuleCatalogueJson
{
    /// <summary>The version of the document's layout. Rules are added without a change of it; ids are never reused.</summary>
    public static string Version => "1.0";

    /// <summary>Writes the catalogue as text.</summary>
    public static string Serialize()
    {
        using var stream = new MemoryStream();
        Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Writes the catalogue as UTF-8.</summary>
    /// <param name="utf8">The stream.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream utf8)
    {
        using (var json = new Utf8JsonWriter(utf8, JsonLayout.Indented))
        {
            json.WriteStartObject();
            json.WriteString("version", Version);
            json.WriteStartArray("rules");
            foreach (var rule in RuleCatalogue.All)
            {
                RuleJson.Write(json, rule);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        utf8.WriteByte((byte)'\n');
    }
}
