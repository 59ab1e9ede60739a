using System.Text.Json;
using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Json;

/// <summary>
/// Finds out in which form the JSON of a table is written before its cells are read. The key <c>form</c> says so, wherever it stands;
/// without a usable one the form whose keys match best is taken, so that the cells can still be read, and the reader reports the key.
/// </summary>
internal static class WrittenForm
{
    // Longer than any a form has; what lies deeper is no table, however deep it goes.
    private const int LongestPath = 128;

    /// <param name="json">A reader on the start of the table's object; a copy, so that the caller's stays where it is.</param>
    /// <param name="kind">The table.</param>
    /// <param name="forms">The forms to choose from.</param>
    public static TableForm Find(Utf8JsonReader json, TableKind kind, FormSet forms)
    {
        var probe = json;
        foreach (var form in forms.Forms)
        {
            if (form.Kind != kind)
            {
                continue;
            }

            if (!form.NamesItsForm)
            {
                return form;
            }

            if (NamesForm(ref probe, json, form))
            {
                return form;
            }
        }

        return ByKeys(Paths(json), forms.Of(kind));
    }

    // By itself, so that a table that names its form costs no object for what the lambdas hold.
    private static TableForm ByKeys(HashSet<string> found, IEnumerable<TableForm> forms) => FormDetection.Choose(forms, form => new FormTraces(
        Count(TableShape.Of(form), "", found),
        row => found.Contains(row.Path),
        (row, column) => found.Contains($"{row.Path}.{column.Name}")));

    /// <summary>Whether the object names the form. The probe stops on the name once it has found it, so that the next form need not search again.</summary>
    private static bool NamesForm(ref Utf8JsonReader probe, Utf8JsonReader start, TableForm form)
    {
        if (probe.TokenType == JsonTokenType.StartObject)
        {
            probe = start;
            try
            {
                while (probe.Read() && probe.TokenType == JsonTokenType.PropertyName)
                {
                    var isForm = JsonText.Is(ref probe, TableShape.FormKeyUtf8);
                    probe.Read();
                    if (isForm)
                    {
                        break;
                    }

                    probe.Skip();
                }
            }
            catch (JsonException)
            {
                // The text breaks off inside the table; the reader will say so when it gets there.
            }
        }

        return probe.TokenType == JsonTokenType.String && JsonText.Is(ref probe, form.Edition.Utf8);
    }

    /// <summary>How many keys of the form were found, each at its place.</summary>
    private static int Count(TableShape shape, string parent, HashSet<string> found) => shape.Keys.Sum(key => !found.Contains(parent + key.Name) ? 0
        : key.Child is null ? 1
        : 1 + Count(key.Child, $"{parent}{key.Name}.", found));

    /// <summary>All keys, at any depth, with the keys they stand below, joined by dots.</summary>
    private static HashSet<string> Paths(Utf8JsonReader json)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            Add(ref json, "", paths);
        }
        catch (JsonException)
        {
            // What was found before the text breaks off still tells.
        }

        return paths;
    }

    private static void Add(ref Utf8JsonReader json, string parent, HashSet<string> paths)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var path = parent + JsonText.Of(ref json);
            paths.Add(path);
            json.Read();
            if (json.TokenType == JsonTokenType.StartObject && path.Length <= LongestPath)
            {
                Add(ref json, $"{path}.", paths);
            }
            else
            {
                json.Skip();
            }
        }
    }
}
