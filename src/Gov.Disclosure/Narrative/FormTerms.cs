using System.Diagnostics.CodeAnalysis;
using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Narrative;

/// <summary>The things the official tables count, read from the labels of the forms.</summary>
internal sealed class FormTerms
{
    private readonly Dictionary<string, FormTerm> _byLabel = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FormTerm> _byPlace = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Flow> _flows = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ambiguous = new(StringComparer.Ordinal);
    private readonly List<FormTerm> _all = [];

    private FormTerms(FormSet forms)
    {
        foreach (var form in forms.Forms)
        {
            Add(form);
        }
    }

    public static FormTerms Official { get; } = new(FormSet.Official);

    /// <summary>The column of the cases that are not closed: the last before the total.</summary>
    public FormTerm? Pending { get; private set; }

    /// <summary>The labels of things that stand in a table.</summary>
    public IEnumerable<KeyValuePair<string, FormTerm>> Labels => _byLabel;

    /// <summary>The labels of the rows that a request's way is told by.</summary>
    public IEnumerable<KeyValuePair<string, Flow>> FlowLabels => _flows;

    public FormTerm this[int index] => _all[index];

    /// <summary>予以公开, which 公开 alone means among the results of requests.</summary>
    public FormTerm Granted => _byLabel["予以公开"];

    /// <summary>不予处理, whose rows are said of many things.</summary>
    public FormTerm NotProcessed => _byLabel["不予处理"];

    /// <summary>其他处理, which takes what no other row has.</summary>
    public FormTerm Other => _byLabel["其他处理"];

    public bool TryGet(string label, [NotNullWhen(true)] out FormTerm? term) => _byLabel.TryGetValue(label, out term);

    /// <summary>The balance of a form's total column names the rows of a request's way: 一 + 二 = 三(七) + 四.</summary>
    public static Relation? BalanceOf(TableForm form) =>
        form.Relations.FirstOrDefault(relation => relation.Kind == RelationKind.Balance && relation.Left[0].Column.IsTotal);

    private void Add(TableForm form)
    {
        var balance = BalanceOf(form);
        var steps = new Dictionary<FormRow, Flow>();
        if (balance is not null)
        {
            steps[balance.Left[0].Row] = Flow.NewlyReceived;
            steps[balance.Left[1].Row] = Flow.CarriedOver;
            steps[balance.Right[0].Row] = Flow.Done;
            steps[balance.Right[1].Row] = Flow.CarriedForward;
        }

        foreach (var row in form.Rows)
        {
            if (steps.TryGetValue(row, out var flow))
            {
                // (七)总计 is a label of many things.
                if (flow != Flow.Done)
                {
                    _flows[LabelCore.Of(row.Label)] = flow;
                }

                continue;
            }

            var term = Add(form.Kind, isColumn: false, row.Path, row.Label);
            for (var (group, path) = (row.Parent, row.Path); group is not null; group = group.Parent)
            {
                path = group.Name is null ? path : path.Substring(0, path.LastIndexOf('.'));
                if (group.Article is null && !form.Rows.Any(inner => steps.ContainsKey(inner) && inner.Labels.Contains(group.Label)))
                {
                    term.Group = Add(form.Kind, isColumn: false, group.Name is null ? group.Label : path, group.Label);
                }
            }
        }

        foreach (var column in form.Rows.SelectMany(row => row.Columns).Distinct().Where(column => !column.IsTotal))
        {
            // 申请人情况 stands over all; where a column has a group of its own below it, the group is the kind and the column a part of it.
            var term = Add(form.Kind, isColumn: true, column.Name, column.Label);
            var kind = column.Labels.Count > 2 ? Add(form.Kind, isColumn: true, column.Labels[1], column.Labels[1]) : term;
            kind.IsKindOfApplicant = column.Labels.Count > 1;
            kind.IsGroup |= kind != term;
            term.Group = kind == term ? null : kind;
            Pending = form.Kind == TableKind.ReviewAndLitigation && column == form.Rows[0].Columns[form.Rows[0].Columns.Count - 2] ? term : Pending;
        }
    }

    private FormTerm Add(TableKind table, bool isColumn, string place, string label)
    {
        var core = LabelCore.Of(label);
        var key = $"{table} {isColumn} {place}";
        if (!_byPlace.TryGetValue(key, out var term))
        {
            term = new FormTerm(table, isColumn, _all.Count);
            _byPlace.Add(key, term);
            _all.Add(term);
        }

        term.AddLabel(core);

        // A label that several tables print (其他) names nothing in a sentence.
        if ((_byLabel.TryGetValue(core, out var same) && same != term) || _ambiguous.Contains(core))
        {
            _byLabel.Remove(core);
            _ambiguous.Add(core);
        }
        else
        {
            _byLabel[core] = term;
        }

        return term;
    }
}

/// <summary>Something a table counts, as people name it: a row, a group of rows, a column or a group of columns with their labels in all forms.</summary>
/// <param name="table">The table.</param>
/// <param name="isColumn">Whether it is a column, or a group of columns.</param>
/// <param name="index">The position among all terms.</param>
internal sealed class FormTerm(TableKind table, bool isColumn, int index)
{
    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);

    public TableKind Table { get; } = table;

    public bool IsColumn { get; } = isColumn;

    public int Index { get; } = index;

    /// <summary>Whether a column, or a group of columns, that is one of the parts all applicants fall into.</summary>
    public bool IsKindOfApplicant { get; set; }

    /// <summary>Whether columns have this one as their group: 法人或其他组织.</summary>
    public bool IsGroup { get; set; }

    /// <summary>The group that a row, or a column, stands in.</summary>
    public FormTerm? Group { get; set; }

    /// <summary>A term that loosely worded texts count with this one.</summary>
    public FormTerm? OftenWith { get; set; }

    public void AddLabel(string label) => _labels.Add(label);

    public override string ToString() => _labels.First();

    public bool Names(FormRow row) => !IsColumn && row.Labels.Any(label => _labels.Contains(LabelCore.Of(label)));

    public bool Names(FormColumn column) => IsColumn && column.Labels.Any(label => _labels.Contains(LabelCore.Of(label)));
}

/// <summary>A printed label as a sentence would repeat it: without item number, bracketed unit and quotation marks.</summary>
internal static class LabelCore
{
    public static string Of(string label)
    {
        var ordinal = LabelOrdinal.Of(label);
        var core = label.Substring(ordinal.Length).TrimStart('、', '.', '．', ' ');
        var bracket = core.IndexOfAny(['(', '（']);
        core = bracket > 0 ? core.Substring(0, bracket) : core;
        return string.Concat(core.Where(character => !FoldedSentence.IsPassedOver(character)));
    }
}
