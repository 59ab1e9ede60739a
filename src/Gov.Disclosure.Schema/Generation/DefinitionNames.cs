using Gov.Disclosure.Json;

namespace Gov.Disclosure.Schema.Generation;

/// <summary>
/// The English names of the schema's definitions, from which generators of code make the names of types: <c>Requests2021</c>, its groups
/// (<c>Requests2021OutcomesRefused</c>) and its rows: <c>Requests2021Row</c> where all rows of a form are alike, the row's own name where they are not.
/// </summary>
internal static class DefinitionNames
{
    public static string Of(TableForm form) => Capitalised(ReportSection.Of(form.Kind).Name) + (form.NamesItsForm ? form.Edition.Id : "");

    public static string Of(TableForm form, TableKey part) => IsOneOfLikeRows(form, part)
        ? Of(form) + "Row"
        : Of(form) + string.Concat(part.Pointer.ToString().Split('/').Skip(2).Select(Capitalised));

    /// <summary>Whether a part is a row, and every row of the form has the same columns.</summary>
    public static bool IsOneOfLikeRows(TableForm form, TableKey part) =>
        part.Part is FormRow && form.Rows.Select(row => row.Columns).Distinct().Count() == 1;

    public static string Of(CellKind kind) => kind.ToString();

    public static string Of(Field field) => Capitalised(field.Type == FieldType.List ? Singular(field.Name) : field.Name);

    private static string Singular(string name) => name.TrimEnd('s');

    private static string Capitalised(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
