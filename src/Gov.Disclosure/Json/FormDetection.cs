using System.Text.Json;

namespace Gov.Disclosure.Json;

/// <summary>
/// Finds out in which form the JSON of a table is written before its cells are read. The key <c>form</c> says so, wherever it stands;
/// without a usable one the form whose keys match best is taken, so that the cells can still be read, and the reader reports the key.
/// </summary>
internal static class FormDetection
{
    /// <param name="json">A reader on the start of the table's object; a copy, so that the caller's stays where it is.</param>
    /// <param name="kind">The table.</param>
    /// <param name="forms">The forms to choose from.</param>
    public static TableForm Find(Utf8JsonReader json, TableKind kind, FormSet forms)
    {
        TableForm? best = null;
        var bestScore = -1;
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

        foreach (var form in forms.Of(kind))
        {
            var score = Score(json, TableShape.Of(form));
            if (score >= bestScore)
            {
                (best, bestScore) = (form, score);
            }
        }

        return best!;
    }

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

    /// <summary>How many keys, at any depth, are keys of the form at that place.</summary>
    private static int Score(Utf8JsonReader json, TableShape shape)
    {
        try
        {
            return ScoreObject(ref json, shape);
        }
        catch (JsonException)
        {
            return 0;
        }
    }

    private static int ScoreObject(ref Utf8JsonReader json, TableShape shape)
    {
        var score = 0;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var position = shape.Find(ref json);
            json.Read();
            if (position < 0)
            {
                json.Skip();
                continue;
            }

            score++;
            if (shape.Keys[position].Child is { } child && json.TokenType == JsonTokenType.StartObject)
            {
                score += ScoreObject(ref json, child);
            }
            else
            {
                json.Skip();
            }
        }

        return score;
    }
}
