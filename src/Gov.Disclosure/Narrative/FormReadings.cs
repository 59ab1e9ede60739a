using System.Collections.Concurrent;
using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Narrative;

/// <summary>What figures in the text may stand for in one form of a table. Readings are made once and kept.</summary>
internal sealed class FormReadings
{
    private static readonly ByForm<FormReadings> ByForm = new(form => new FormReadings(form));

    private readonly TableForm _form;
    private readonly Relation? _balance;
    private readonly ConcurrentDictionary<Subject, Reading[]> _known = new();
    private IReadOnlyList<(Reading Part, Reading Whole)>? _rates;

    public FormReadings(TableForm form)
    {
        _form = form;
        _balance = FormTerms.BalanceOf(form);
    }

    public static FormReadings Of(TableForm form) => ByForm[form];

    /// <summary>The admissible readings, the plainest first; none where the form does not have what the figure counts.</summary>
    public IReadOnlyList<Reading> Of(Subject subject)
    {
        var key = subject with { IsOfReceived = false };
        return _known.TryGetValue(key, out var readings) ? readings : _known[key] = [.. Make(key).Where(reading => reading.Plus.Count > 0)];
    }

    /// <summary>The total of the cases carried over from last year.</summary>
    public FormCell? CarriedOver => _balance?.Left[1];

    /// <summary>The total of the cases carried forward to next year.</summary>
    public FormCell? CarriedForward => _balance?.Right[1];

    /// <summary>The shares of requests done that 办结率 may mean.</summary>
    public IReadOnlyList<(Reading Part, Reading Whole)> Rates => _rates ??= _balance is not { Left: var left, Right: var right } ? [] :
    [
        (new Reading([right[0]]), new Reading(left)),
        (new Reading([right[0]], [left[1]]), new Reading([left[0]])),
        (new Reading([right[0]]), new Reading([left[0]])),
    ];

    private IEnumerable<Reading> Make(Subject subject)
    {
        if (subject.Row < 0)
        {
            return _balance is null ? [] : ByFlow(subject);
        }

        var rows = Rows(subject.Row).ToArray();
        if (subject.Table == TableKind.ProactiveDisclosure && subject.Column < 0)
        {
            // Without a column the figure may be of any.
            return rows.SelectMany(row => row.Columns.Select((_, column) => new Reading([_form.Cells[row.FirstCell + column]])));
        }

        var all = new Reading(rows.SelectMany(row => Cells(row, subject.Column)));
        if (subject.Table == TableKind.ReviewAndLitigation)
        {
            return rows.Length < 2 || subject.IsDenied ? [all] : [all, .. rows.Select(row => new Reading(Cells(row, subject.Column)))];
        }

        return FormTerms.Official[subject.Row].OftenWith is { } with
            ? [all, new Reading([.. all.Plus, .. Rows(with.Index).SelectMany(row => Cells(row, subject.Column))])]
            : [all];
    }

    private Reading[] ByFlow(Subject subject)
    {
        var received = Cells(_balance!.Left[0].Row, subject.Column).ToArray();
        var carriedOver = Cells(_balance.Left[1].Row, subject.Column).ToArray();
        var done = Cells(_balance.Right[0].Row, subject.Column).ToArray();
        var carriedForward = Cells(_balance.Right[1].Row, subject.Column).ToArray();
        Reading[] ofReceived = [new(received), new([.. received, .. carriedOver])];
        Reading[] ofDone = [new(done), new(done, carriedOver)];
        return subject.Flow switch
        {
            Flow.Received => ofReceived,
            Flow.Handled => [ofReceived[1], new([.. done, .. carriedForward])],
            Flow.Done => ofDone,
            Flow.Processed => [.. ofDone, ofReceived[1]],
            Flow.CarriedOver => [new(carriedOver)],
            Flow.CarriedForward => [new(carriedForward)],
            Flow.Carried => [new(carriedOver), new(carriedForward)],
            _ => [.. ofReceived, ofDone[0]],
        };
    }

    private IEnumerable<FormRow> Rows(int term) => _form.Rows.Where(FormTerms.Official[term].Names);

    private IEnumerable<FormCell> Cells(FormRow row, int term) => row.Columns
        .Select((column, index) => (column, index))
        .Where(entry => term < 0 ? entry.column.IsTotal : FormTerms.Official[term].Names(entry.column))
        .Select(entry => _form.Cells[row.FirstCell + entry.index]);
}
