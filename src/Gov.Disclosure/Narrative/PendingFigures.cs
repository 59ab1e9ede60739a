namespace Gov.Disclosure.Narrative;

/// <summary>Figures that no table has though it is not sure what they count. How the other figures of the text fit decides whether they count.</summary>
internal sealed class PendingFigures
{
    private const Doubts Provable = Doubts.Scope | Doubts.Matter | Doubts.Carry;
    private const int Most = FigureList.Most;
    private const int LargeFigure = 10;
    private const int EnoughWeight = 2;

    private readonly Figure[] _misfits = new Figure[Most];
    private readonly Figure[] _fits = new Figure[Most];
    private int _fitCount;

    public int Count { get; private set; }

    public ref readonly Figure this[int index] => ref _misfits[index];

    public void Clear() => (Count, _fitCount) = (0, 0);

    /// <summary>Takes note of a figure that fits.</summary>
    public void Fit(in Figure figure)
    {
        if (_fitCount < Most && (figure.Doubts & ~Provable) == 0)
        {
            _fits[_fitCount++] = figure;
        }
    }

    /// <summary>Keeps a figure that does not fit.</summary>
    public void Add(in Figure figure)
    {
        if (Count < Most)
        {
            _misfits[Count++] = figure;
        }
    }

    /// <summary>
    /// Whether the figures beside it prove that it is meant to be the table's: of the same scope and table; for results, other results. Large figures do not
    /// fit by chance. 权责清单：行政许可52项、行政处罚316项 are of another matter where 作出行政许可4200件 is told elsewhere: another number of what the table has
    /// is told already, or the sentence has several figures and none of them fits.
    /// </summary>
    public bool IsProven(in Figure figure)
    {
        var (weight, misfits, beside, isTold) = (0, 0, 0, false);
        for (var i = 0; i < Count; i++)
        {
            misfits += IsAlike(_misfits[i], figure) ? 1 : 0;
            beside += _misfits[i].Sentence == figure.Sentence && _misfits[i].Subject!.Value.Table == figure.Subject!.Value.Table ? 1 : 0;
        }

        for (var i = 0; i < _fitCount; i++)
        {
            ref readonly var fit = ref _fits[i];
            weight += !IsAlike(fit, figure) ? 0 : fit.Number.Value >= LargeFigure ? EnoughWeight : fit.Number.Value > 0 ? 1 : 0;
            isTold |= fit.Subject == figure.Subject;
            beside = fit.Sentence == figure.Sentence && fit.Subject!.Value.Table == figure.Subject!.Value.Table ? 0 : beside;
        }

        return weight >= EnoughWeight && weight > misfits && ((figure.Doubts & Doubts.Matter) == 0 || (!isTold && beside < 2));
    }

    // What is known of the own scope proves nothing for another.
    private static bool IsAlike(in Figure one, in Figure figure) => one.Subject!.Value.Table == figure.Subject!.Value.Table
        && ((one.Doubts ^ figure.Doubts) & Doubts.Scope) == 0 && ((figure.Doubts & Doubts.Carry) == 0 || one.Part == PartKind.Outcomes);
}
