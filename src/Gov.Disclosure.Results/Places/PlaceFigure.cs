using Gov.Disclosure.Documents;

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
internal readonly record struct PlaceFigure(FigureSection Section, string Key, string Label, string Group)
{
    /// <summary>The figures of a report, in the order of the form, each with what is filled in and whether the reader doubts any part of it.</summary>
    public static IEnumerable<(PlaceFigure Figure, Cell Value, bool IsDoubtful)> Of(AnnualReport report, IReadOnlyCollection<JsonPointer> doubtful)
    {
        foreach (var (figure, table, cells) in Sources(report))
        {
            yield return (figure, Documents.Figure.SumOf(table, cells, figure.Label).Value, cells.Any(cell => doubtful.Contains(cell.Pointer)));
        }
    }

    private static IEnumerable<(PlaceFigure Figure, ReportTable Table, FormCell[] Cells)> Sources(AnnualReport report)
    {
        if (report.Requests is { } requests)
        {
            var balance = requests.Form.Relations.First(relation => relation.Kind == RelationKind.Balance && relation.Left[0].Column.IsTotal);
            foreach (var cell in balance.Left.Concat(balance.Right))
            {
                yield return (new(FigureSection.Flow, cell.Row.Path, string.Concat(cell.Row.Labels.Select(Figure.Plain)), ""), requests, [cell]);
            }

            var sum = requests.Form.Relations.First(relation => relation.Kind == RelationKind.OutcomeTotal && relation.Left[0].Column.IsTotal);
            foreach (var part in sum.Right[0].Row.Parent!.Parts.Where(part => part != sum.Right[0].Row))
            {
                FormCell[] cells = [.. sum.Left.Where(cell => cell.Row == part || cell.Row.Parent == part)];
                yield return (new(FigureSection.Outcome, part.Name!, Figure.Plain(part.Label), ""), requests, cells);
                foreach (var cell in cells.Where(cell => cell.Row != part))
                {
                    yield return (new(FigureSection.Reason, cell.Row.Path, Figure.Plain(cell.Row.Label), Figure.Plain(part.Label)), requests, [cell]);
                }
            }

            foreach (var cell in requests.Form.Relations.First(relation => relation.Kind == RelationKind.RowTotal).Left)
            {
                yield return (new(FigureSection.Applicant, cell.Column.Name, string.Join("·", cell.Column.Labels.Skip(1)), ""), requests, [cell]);
            }
        }

        if (report.ReviewAndLitigation is { } cases)
        {
            foreach (var cell in cases.Form.Cells)
            {
                yield return (new(FigureSection.Case, $"{cell.Row.Path}.{cell.Column.Name}", cell.Column.Label, string.Join("·", cell.Row.Labels)), cases, [cell]);
            }
        }
    }
}
