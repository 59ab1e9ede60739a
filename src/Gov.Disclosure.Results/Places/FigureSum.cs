namespace Gov.Disclosure.Results.Places;

/// <summary>A figure over all reports of a year and a scope. Blank, <c>/</c> and doubtful cells are counted beside the sum and are never 0 in it.</summary>
/// <param name="Sum">The sum of what is filled in.</param>
/// <param name="Filled">In how many reports it is a number that nobody doubts.</param>
/// <param name="Blank">In how many it is blank.</param>
/// <param name="NotApplicable">In how many it is <c>/</c>.</param>
/// <param name="Doubtful">In how many the reader doubts it; what was read there is not in the sum.</param>
internal readonly record struct FigureSum(decimal Sum, int Filled, int Blank, int NotApplicable, int Doubtful)
{
    public FigureSum With(Cell value, bool isDoubtful) =>
        isDoubtful ? this with { Doubtful = Doubtful + 1 }
        : value.Number is { } number ? this with { Sum = Sum + number, Filled = Filled + 1 }
        : value.IsBlank ? this with { Blank = Blank + 1 }
        : this with { NotApplicable = NotApplicable + 1 };
}

/// <summary>All reports of one year and scope, each agency once.</summary>
internal sealed class PlaceYear
{
    private readonly Dictionary<PlaceFigure, FigureSum> _sums = [];

    public PlaceYear(int year, IReadOnlyList<PlaceReport> reports)
    {
        Year = year;
        Reports = reports;
        foreach (var (figure, value, isDoubtful) in reports.SelectMany(report => report.Figures))
        {
            _sums[figure] = _sums.GetValueOrDefault(figure).With(value, isDoubtful);
        }
    }

    public int Year { get; }

    public IReadOnlyList<PlaceReport> Reports { get; }

    public FigureSum this[PlaceFigure figure] => _sums.GetValueOrDefault(figure);

    public IEnumerable<PlaceFigure> Figures(FigureSection section) => _sums.Keys.Where(figure => figure.Section == section);

    /// <summary>What the agencies filled in for a figure, the largest first.</summary>
    public IReadOnlyList<(PlaceReport Report, decimal Number)> Numbers(PlaceFigure figure) => [.. Reports
        .SelectMany(report => report.Figures.Where(entry => entry.Figure == figure && entry.Value.IsNumber && !entry.IsDoubtful).Select(entry => (report, entry.Value.Number!.Value)))
        .OrderByDescending(entry => entry.Value).ThenBy(entry => entry.report.Order)];
}
