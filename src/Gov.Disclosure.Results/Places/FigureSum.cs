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
    private readonly Dictionary<PlaceFigure, List<(PlaceReport Report, decimal Number)>> _numbers = [];
    private readonly List<PlaceReport> _reports = [];

    public PlaceYear(int year) => Year = year;

    public int Year { get; }

    public IReadOnlyList<PlaceReport> Reports => _reports;

    public FigureSum this[PlaceFigure figure] => _sums.GetValueOrDefault(figure);

    public IEnumerable<PlaceFigure> Figures(FigureSection section) => _sums.Keys.Where(figure => figure.Section == section);

    /// <summary>What the agencies filled in for a figure by which they are compared, the largest first.</summary>
    public IReadOnlyList<(PlaceReport Report, decimal Number)> Numbers(PlaceFigure figure) =>
        [.. _numbers.GetValueOrDefault(figure, []).OrderByDescending(entry => entry.Number).ThenBy(entry => entry.Report.Order)];

    public void Add(PlaceReport report, IEnumerable<(PlaceFigure Figure, Cell Value, bool IsDoubtful)> figures)
    {
        _reports.Add(report);
        foreach (var (figure, value, isDoubtful) in figures)
        {
            _sums[figure] = _sums.GetValueOrDefault(figure).With(value, isDoubtful);
            if (figure.Section is FigureSection.Flow or FigureSection.Outcome && !isDoubtful && value.Number is { } number)
            {
                if (!_numbers.TryGetValue(figure, out var numbers))
                {
                    _numbers.Add(figure, numbers = []);
                }

                numbers.Add((report, number));
            }
        }
    }
}
