using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Documents.Writing.Picture;

/// <summary>What of a form of table three pictures are drawn of; found once for each form.</summary>
internal sealed class RequestsFigures
{
    private static readonly ByForm<RequestsFigures> Known = new(form => new RequestsFigures(form));

    private RequestsFigures(TableForm form)
    {
        Balance = form.Relations.First(relation => relation.Kind == RelationKind.Balance && relation.Left[0].Column.IsTotal);
        Applicants = form.Relations.First(relation => relation.Kind == RelationKind.RowTotal);
        var outcomes = form.Relations.First(relation => relation.Kind == RelationKind.OutcomeTotal && relation.Left[0].Column.IsTotal);
        Total = outcomes.Right[0];
        Results = Total.Row.Parent!;
        Groups = [
            .. Results.Parts.Where(part => part != Total.Row)
                .Select(part => (part, outcomes.Left.Where(cell => cell.Row == part || cell.Row.Parent == part).ToArray()))];
    }

    /// <summary>What came in and what became of it, of all applicants: 一 + 二 = 三(七) + 四.</summary>
    public Relation Balance { get; }

    /// <summary>Who the new requests came from.</summary>
    public Relation Applicants { get; }

    /// <summary>The label over the results.</summary>
    public FormGroup Results { get; }

    /// <summary>The results together.</summary>
    public FormCell Total { get; }

    /// <summary>The groups of results, or single results, with the cells of all applicants below each.</summary>
    public IReadOnlyList<(FormPart Part, FormCell[] Cells)> Groups { get; }

    public static RequestsFigures Of(TableForm form) => Known[form];
}
