using System.Globalization;

namespace Gov.Disclosure.Documents.Addresses;

/// <summary>
/// By what a written document says which cell of the form one of its cells is. A page has the JSON pointer of the cell. Word takes 64 characters in the tag of
/// a content control, and Excel letters, digits and _ in a defined name, so both have the table, its form, and the row and column from 1:
/// <c>gd_requests_2021_6_2</c>.
/// </summary>
internal static class CellAddress
{
    private const string Prefix = "gd_";

    /// <summary>The short name of a cell.</summary>
    public static string NameOf(TableForm form, FormCell cell) => string.Format(
        CultureInfo.InvariantCulture, "{0}{1}_{2}_{3}_{4}", Prefix, ReportSection.Of(form.Kind).Name, form.Edition.Id, cell.Row.Index + 1,
        cell.ColumnIndex + 1);

    /// <summary>Whether a text may be the name of a cell.</summary>
    public static bool IsName(string? text) => text?.StartsWith(Prefix, StringComparison.Ordinal) == true;

    /// <summary>The cell that a pointer or a name tells; <see langword="null"/> where none of the forms has it.</summary>
    public static JsonPointer? Find(string address, FormSet forms)
    {
        if (!IsName(address))
        {
            return JsonPointer.IsWellFormed(address) && new JsonPointer(address) is var pointer && forms.Forms.Any(form => form.TryGetCell(pointer, out _))
                ? pointer : null;
        }

        return address.Split('_') is [_, var table, var edition, var row, var column]
            && forms.Forms.FirstOrDefault(form => ReportSection.Of(form.Kind).Name == table && form.Edition.Id == edition) is { } form
            && Number(row) is { } rowNumber && rowNumber <= form.Rows.Count
            && Number(column) is { } columnNumber && columnNumber <= form.Rows[rowNumber - 1].Columns.Count
            ? form.Cells[form.Rows[rowNumber - 1].FirstCell + columnNumber - 1].Pointer
            : null;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
