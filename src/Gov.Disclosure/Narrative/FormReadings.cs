using System.Collections.Concurrent;
using System.Globalization;
using Gov.Disclosure.Forms;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Narrative;

/// <summary>What figures in the text may stand for in one form of a table. Readings are made once and kept.</summary>
internal sealed class FormReadings(TableForm form)
{
    private static readonly ByForm<FormReadings> ByForm = new(form => new FormReadings(form));

    private readonly TableForm _form = form;
    private readonly Relation? _balance = FormTerms.BalanceOf(form);
    private readonly ConcurrentDictionary<Subject, Reading[]> _known = new();
    private readonly ConcurrentDictionary<Subject, (Reading Part, Reading Whole)[]> _rates = new();

    public static FormReadings Of(TableForm form) => ByForm[form];

    /// <summary>The admissible readings, the plainest first; none where the form does not have what the figure counts.</summary>
    public IReadOnlyList<Reading> Of(Subject subject) => _known.TryGetValue(subject, out var readings) ? readings
        : _known[subject] = [.. Make(subject).Where(reading => reading.Plus.Count > 0)];

    /// <summary>The total of the cases carried over from last year.</summary>
    public FormCell? CarriedOver => _balance?.Left[1];

    /// <summary>The total of the cases carried forward to next year.</summary>
    public FormCell? CarriedForward => _balance?.Right[1];

    /// <summary>The parts and wholes that a rate may be of: 办结率 of what came in, 公开率 of what was done, 纠错率 of the cases.</summary>
    public IReadOnlyList<(Reading Part, Reading Whole)> RatesOf(Subject subject) => _rates.TryGetValue(subject, out var rates) ? rates
        : _rates[subject] = [.. MakeRates(subject)];

    private IEnumerable<(Reading Part, Reading Whole)> MakeRates(Subject subject)
    {
        if (subject.Table == TableKind.ReviewAndLitigation)
        {
            var all = Of(subject with { Column = -1 });
            return from part in Of(subject) from whole in all.Concat(Of(subject with { Column = -1, Flow = Flow.Done })) select (part, whole);
        }

        if (_balance is not { Left: var left, Right: var right })
        {
            return [];
        }

        if (subject.Row >= 0)
        {
            return from part in Of(subject) from whole in (Reading[])[new([right[0]]), new([left[0]]), new(left)] select (part, whole);
        }

        return
        [
            (new Reading([right[0]]), new Reading(left)),
            (new Reading([right[0]], [left[1]]), new Reading([left[0]])),
            (new Reading([right[0]]), new Reading([left[0]])),
        ];
    }

    private IEnumerable<Reading> Make(Subject subject)
    {
        if (subject.Row < 0)
        {
            return _balance is null ? [] : ByFlow(subject);
        }

        FormRow[] rows = [.. Rows(subject.Row), .. subject.Also < 0 ? [] : Rows(subject.Also)];
        if (subject.Table == TableKind.ProactiveDisclosure && subject.Column < 0)
        {
            // Without a column the figure may be of any.
            return rows.SelectMany(row => row.Columns.Select((_, column) => new Reading([_form.Cells[row.FirstCell + column]])));
        }

        var all = new Reading(rows.SelectMany(row => Cells(row, subject.Column)));
        if (subject.Table == TableKind.ReviewAndLitigation)
        {
            if (subject.Flow is Flow.Done or Flow.Processed)
            {
                // 已审结 is all that is not 尚未审结.
                var closed = new Reading(all.Plus, rows.Select(row => _form.Cells[row.FirstCell + row.Columns.Count - 2]));
                return subject.Flow == Flow.Done ? [closed] : [all, closed];
            }

            return rows.Length < 2 || subject.IsDenied || subject.Also >= 0 ? [all] : [all, .. rows.Select(row => new Reading(Cells(row, subject.Column)))];
        }

        // 予以公开及部分公开 names both rows, 予以公开 alone often counts both.
        return FormTerms.Official[subject.Row].OftenWith is { } with && subject.Also < 0
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
            Flow.NewlyReceived => [ofReceived[0]],
            Flow.ReceivedWithCarried => [ofReceived[1]],
            Flow.Handled => [ofReceived[1], new([.. done, .. carriedForward])],
            Flow.Done => ofDone,
            Flow.ReceivedAndDone => [.. ofReceived, .. ofDone],
            Flow.Processed => [.. ofDone, ofReceived[1]],
            Flow.CarriedOver => [new(carriedOver)],
            Flow.CarriedForward => [new(carriedForward)],
            Flow.Carried when subject.Column < 0 => [new(carriedOver), new(carriedForward)],
            Flow.Carried => [new(carriedOver), new(carriedForward), .. ofReceived], // 收到19件，上年结转1件，其中自然人20件
            _ => subject.Column < 0 ? [.. ofReceived, ofDone[0]] : [.. ofReceived, ofDone[0], new(carriedForward)],
        };
    }

    private IEnumerable<FormRow> Rows(int term) => _form.Rows.Where(FormTerms.Official[term].Names);

    private IEnumerable<FormCell> Cells(FormRow row, int term) => row.Columns
        .Select((column, index) => (column, index))
        .Where(entry => term < 0 ? entry.column.IsTotal : FormTerms.Official[term].Names(entry.column))
        .Select(entry => _form.Cells[row.FirstCell + entry.index]);
}

/// <summary>One thing a figure in the text may stand for: cells of a table, added up and taken off.</summary>
internal sealed class Reading(IEnumerable<FormCell> plus, IEnumerable<FormCell>? minus = null)
{
    public IReadOnlyList<FormCell> Plus { get; } = [.. plus];

    public IReadOnlyList<FormCell> Minus { get; } = minus is null ? [] : [.. minus];

    public int Count => Plus.Count + Minus.Count;

    /// <summary>The cells that are added up, and after them those taken off.</summary>
    public FormCell this[int index] => index < Plus.Count ? Plus[index] : Minus[index - Plus.Count];

    /// <summary>Whether the reading is about money.</summary>
    public bool IsAmount => Plus[0].Kind == CellKind.Amount;

    /// <summary>The number the table has; <see langword="null"/> where a cell is no number or its unit is not known. Money is in 元.</summary>
    public decimal? ValueIn(ReportTable table)
    {
        decimal sum = 0;
        for (var i = 0; i < Count; i++)
        {
            var cell = this[i];
            if ((table[cell.Index].IsBlank ? SumOfParts(table, cell) : table[cell.Index].Number) is not { } number)
            {
                return null;
            }

            if (cell.Kind == CellKind.Amount)
            {
                if ((cell.Column.Unit ?? table.GetUnit(cell)) is not { } unit)
                {
                    return null;
                }

                number *= unit == AmountUnit.TenThousandYuan ? 10_000 : 1;
            }

            sum += i < Plus.Count ? number : -number;
        }

        // Without the zeros that the decimals of an amount leave behind.
        return IsAmount ? sum / 1.0000000000000000000000000000m : sum;
    }

    /// <summary>A blank total whose parts are all printed counts as their sum; the blank stays a finding of its own.</summary>
    private static decimal? SumOfParts(ReportTable table, FormCell total) => table.Form.Relations
        .Where(relation => relation is { IsIdentity: true, Right.Count: 1 } && relation.Right[0] == total)
        .Select(relation => relation.Left.Aggregate((decimal?)0, (sum, part) => sum + table[part.Index].Number))
        .FirstOrDefault(sum => sum is not null);
}

/// <summary>Everything a figure in the text may stand for, with the numbers of the table.</summary>
internal sealed record ReadingsValue(ReportTable Table, IReadOnlyList<Reading> Readings) : IMessageValue
{
    public string In(MessageCatalogue catalogue) => string.Join(catalogue.Term(MessageTerm.Or), Readings.Select(reading => TextOf(catalogue, reading)));

    private string TextOf(MessageCatalogue catalogue, Reading reading) => string.Join(" + ", reading.Plus.Select(cell => Term(catalogue, cell)))
        + string.Concat(reading.Minus.Select(cell => $" − {Term(catalogue, cell)}"))
        + (reading.Count > 1 ? $" = {reading.ValueIn(Table)?.ToString(CultureInfo.InvariantCulture)}" : "");

    private string Term(MessageCatalogue catalogue, FormCell cell) => $"{catalogue.Location(ReportLocation.Of(Table.Form, cell))} {Table[cell]}";
}
