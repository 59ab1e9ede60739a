using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Documents.Writing.Picture;

/// <summary>A figure the picture shows: a cell, or the sum of cells below one label. Blank and <c>/</c> stay what they are and are never drawn as 0.</summary>
internal readonly record struct Figure(string Label, Cell Value)
{
    /// <summary>Whether there is a number to draw.</summary>
    public bool IsNumber => Value.IsNumber;

    /// <summary>The number, 0 where there is none: for lengths and sums alone.</summary>
    public decimal Amount => Value.Number ?? 0;

    /// <summary>What is printed for it.</summary>
    public string Text => Value.State switch
    {
        CellState.Blank => "未填",
        CellState.NotApplicable => "/",
        _ => Value.ToString(),
    };

    public static Figure Of(ReportTable table, FormCell cell, string label) => new(label, table[cell]);

    /// <summary>The sum of cells: a number where one of them is, else blank where one of them is.</summary>
    public static Figure SumOf(ReportTable table, IReadOnlyList<FormCell> cells, string label)
    {
        var numbers = cells.Where(cell => table[cell].IsNumber).ToArray();
        return new(
            label,
            numbers.Length > 0 ? numbers.Sum(cell => table[cell].Number!.Value) : cells.Any(cell => table[cell].IsBlank) ? Cell.Blank : Cell.NotApplicable);
    }

    /// <summary>A printed label without the number it starts with.</summary>
    public static string Plain(string label) => label.Substring(LabelOrdinal.Of(label).Length).TrimStart('、', '.', '．');
}
