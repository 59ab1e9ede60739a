using System.Text;
using System.Text.Json;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Forms;
using Gov.Disclosure.Rules;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>
/// The rule catalogue as JSON, for programs and pages outside .NET, with the sums of every form as data. The same catalogue always gives the same bytes:
/// UTF-8, Chinese unescaped, two spaces, <c>\n</c>.
/// </summary>
public static class RuleCatalogueJson
{
    /// <summary>The version of the document's layout. Rules are added without a change of it; ids are never reused.</summary>
    public static string Version => "2.0";

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
            json.WriteStartArray("forms");
            foreach (var form in FormSet.Official.Forms)
            {
                Write(json, form);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        utf8.WriteByte((byte)'\n');
    }

    /// <summary>
    /// The sums of a form: what is added up, and the cells it must equal. They are named once here, so that a program in another language copies none by hand.
    /// </summary>
    private static void Write(Utf8JsonWriter json, TableForm form)
    {
        json.WriteStartObject();
        json.WriteString("table", ReportSection.Of(form.Kind).Name);
        json.WriteString("form", form.NamesItsForm ? form.Edition.Id : null);
        json.WriteString("notice", form.Edition.Notice);
        json.WriteNumber("sinceYear", form.Edition.SinceYear);
        WriteYear(json, "untilYear", FormSet.Official.LastYearOf(form));
        WritePointers(json, "totals", form.Cells.Where(form.IsTotal).Select(cell => cell.Pointer));
        json.WriteStartArray("sums");
        foreach (var relation in form.Relations.Where(relation => relation.IsIdentity))
        {
            json.WriteStartObject();
            json.WriteString("rule", RuleCatalogue.Of(relation.Kind).Id);
            WritePointers(json, "add", relation.Left.Select(cell => cell.Pointer));
            WritePointers(json, "subtract", relation.Right.Select(cell => cell.Pointer));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("acrossYears");
        foreach (var relation in form.YearRelations)
        {
            json.WriteStartObject();
            json.WriteString("rule", YearRules.Of(relation.Kind).Id);
            json.WriteString("comparison", JsonLayout.WordOf(relation.Comparison));
            WritePointers(json, "addPreviousYears", relation.Terms.Where(term => term.IsPreviousYears).Select(term => PointerOf(form, term)));
            WritePointers(json, "add", relation.Terms.Where(term => !term.IsPreviousYears && !term.IsSubtracted).Select(term => PointerOf(form, term)));
            WritePointers(
                json, "subtract", relation.Terms.Where(term => term.IsSubtracted).Select(term => PointerOf(form, term)).Append(relation.Cell.Pointer));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static JsonPointer PointerOf(TableForm form, YearTerm term) =>
        term.Row.Split('.').Append(term.Column).Aggregate(ReportSection.Of(form.Kind).Pointer, (pointer, name) => pointer.Append(name));

    private static void WritePointers(Utf8JsonWriter json, string name, IEnumerable<JsonPointer> cells)
    {
        json.WriteStartArray(name);
        foreach (var cell in cells)
        {
            json.WriteStringValue(cell.ToString());
        }

        json.WriteEndArray();
    }

    private static void WriteYear(Utf8JsonWriter json, string name, int? year)
    {
        if (year is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
