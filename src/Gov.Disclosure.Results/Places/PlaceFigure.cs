using Gov.Disclosure.Documents.Writing.Picture;
using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Results.Places;

/// <summary>Which picture of the overview a figure belongs to.</summary>
internal enum FigureSection
{
    /// <summary>What came in, was handled and is carried forward: the balance of table three.</summary>
    Flow,

    /// <summary>The results by group.</summary>
    Outcome,

    /// <summary>The reasons within the groups.</summary>
    Reason,

    /// <summary>Who applied.</summary>
    Applicant,

    /// <summary>Reviews and lawsuits by result.</summary>
    Case,
}

/// <summary>A figure of a report that the overview adds up and compares, under one name in every form.</summary>
/// <param name="Section">The picture it belongs to.</param>
/// <param name="Key">The JSON names of the cell, or of the group of rows it is the sum of.</param>
/// <param name="Label">What it is called, after the form.</param>
/// <param name="Group">The group it stands in; empty where it stands alone.</param>
internal sealed record PlaceFigure(FigureSection Section, string Key, string Label, string Group)
{
    private static readonly ByForm<(PlaceFigure Figure, FormCell[] Cells)[]> Known =
        new(form => [.. form.Kind == TableKind.Requests ? OfRequests(RequestsFigures.Of(form)) : OfCases(form)]);

    /// <summary>The figures of a report, in the order of the form, each with what is filled in and whether the reader doubts any part of it.</summary>
    public static IEnumerable<(PlaceFigure Figure, Cell Value, bool IsDoubtful)> Of(AnnualReport report, IReadOnlyCollection<JsonPointer> doubtful) =>
        from table in new ReportTable?[] { report.Requests, report.ReviewAndLitigation }
        where table is not null
        from known in Known[table.Form]
        select (known.Figure, Documents.Writing.Picture.Figure.SumOf(table, known.Cells, known.Figure.Label).Value, doubtful.Count > 0
            && known.Cells.Any(cell => doubtful.Contains(cell.Pointer)));

    private static IEnumerable<(PlaceFigure Figure, FormCell[] Cells)> OfRequests(RequestsFigures form)
    {
        foreach (var cell in form.Balance.Left.Concat(form.Balance.Right))
        {
            yield return (new(FigureSection.Flow, cell.Row.Path, string.Concat(cell.Row.Labels.Select(Figure.Plain)), ""), [cell]);
        }

        foreach (var (part, cells) in form.Groups)
        {
            yield return (new(FigureSection.Outcome, part.Name!, Figure.Plain(part.Label), ""), cells);
            foreach (var cell in cells.Where(cell => cell.Row != part))
            {
                yield return (new(FigureSection.Reason, cell.Row.Path, Figure.Plain(cell.Row.Label), Figure.Plain(part.Label)), [cell]);
            }
        }

        foreach (var cell in form.Applicants.Left)
        {
            yield return (new(FigureSection.Applicant, cell.Column.Name, string.Join("·", cell.Column.Labels.Skip(1)), ""), [cell]);
        }
    }

    private static IEnumerable<(PlaceFigure Figure, FormCell[] Cells)> OfCases(TableForm form) => form.Cells.Select(cell =>
        (new PlaceFigure(FigureSection.Case, $"{cell.Row.Path}.{cell.Column.Name}", cell.Column.Label, string.Join("·", cell.Row.Labels)), (FormCell[])[cell]));
}
