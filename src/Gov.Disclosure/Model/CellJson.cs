using System.Text.Json;

namespace Gov.Disclosure.Model;

/// <summary>Writes single cells as results carry them: a number, <c>"/"</c>, or null for blank.</summary>
internal static class CellJson
{
    public static void Write(Utf8JsonWriter writer, Cell cell)
    {
        if (cell.Number is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else if (cell.IsNotApplicable)
        {
            writer.WriteStringValue("/"u8);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
