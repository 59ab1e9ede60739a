using Gov.Disclosure.Comparison;
using Gov.Disclosure.Forms;

namespace Gov.Disclosure;

/// <summary>
/// A blank report for a year, in the forms prescribed for it. Where last year's report is given, the cells that follow from it alone are filled
/// in: 上年结转 from 结转下年度, and in the form of 2019 上一年项目数量. All else is blank, which is not 0.
/// </summary>
public sealed class ReportDraft
{
    private ReportDraft(AnnualReport report, ReportSequence? sequence, IReadOnlyList<FormCell> filledIn, IReadOnlyList<FormCell> leftBlank)
    {
        Report = report;
        Sequence = sequence;
        FilledIn = filledIn;
        LeftBlank = leftBlank;
    }

    /// <summary>The report.</summary>
    public AnnualReport Report { get; }

    /// <summary>Whether the given report is last year's of the agency; <see langword="null"/> where none was given.</summary>
    public ReportSequence? Sequence { get; }

    /// <summary>The cells filled in from last year's report.</summary>
    public IReadOnlyList<FormCell> FilledIn { get; }

    /// <summary>The cells that last year's report should give and does not, because its own are blank, <c>/</c>, doubtful or not in its form.</summary>
    public IReadOnlyList<FormCell> LeftBlank { get; }

    /// <summary>Tells whether reports can be about a year: 政府信息公开条例 came into force in 2008.</summary>
    /// <param name="year">The year.</param>
    internal static bool IsReportYear(int year) => year is >= ReportYears.First and <= ReportYears.Last;

    /// <summary>The official title, 〈机关全称〉〈YYYY〉年政府信息公开工作年度报告.</summary>
    /// <param name="agency">The name of the agency; <see langword="null"/> leaves its place empty.</param>
    /// <param name="year">The report year.</param>
    internal static string TitleOf(string? agency, int year) => FormattableString.Invariant($"{agency}{year}年政府信息公开工作年度报告");

    /// <summary>Creates a blank report.</summary>
    /// <param name="year">The report year.</param>
    /// <param name="agency">The name of the agency.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no reports for that year.</exception>
    public static ReportDraft Create(int year, string agency) => new(Blank(year, new Agency { Name = agency }), null, [], []);

    /// <summary>
    /// Creates a report that follows last year's, of the same scope. Nothing is filled in where <see cref="Sequence"/> says that it does not follow.
    /// </summary>
    /// <param name="year">The report year.</param>
    /// <param name="previous">Last year's report with the doubts of its reader.</param>
    /// <param name="agency">The name of the agency; <see langword="null"/> for that of last year's report.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no reports for that year.</exception>
    /// <exception cref="ArgumentException">No report could be read.</exception>
    public static ReportDraft Create(int year, ReadResult previous, string? agency = null)
    {
        var before = previous.Report ?? throw new ArgumentException("There is no report.", nameof(previous));
        var report = Blank(year, new Agency
        {
            Name = agency ?? before.Agency.Name,
            UnifiedSocialCreditCode = before.Agency.UnifiedSocialCreditCode,
            DivisionCode = before.Agency.DivisionCode,
            Kind = before.Agency.Kind,
        });
        report.Scope = before.Scope;
        var last = PreviousYear.Of(report, null, previous);
        var filledIn = new List<FormCell>();
        var leftBlank = new List<FormCell>();
        foreach (var table in report.Tables)
        {
            foreach (var relation in table.Form.YearRelations.Where(
                relation => relation.Comparison == YearRelationComparison.Equal && relation.Terms.All(term => term.IsPreviousYears)))
            {
                // No sum of two cells overflows; one that a count cannot hold comes from a slip in last year's report.
                var sum = last is null ? null : YearSum.Of(relation, table, last, null);
                var isKnown = sum is { Expected: >= 0 and <= Cell.MaxMagnitude };
                (isKnown ? filledIn : leftBlank).Add(relation.Cell);
                if (isKnown)
                {
                    table[relation.Cell] = sum!.Expected;
                }
            }
        }

        return new ReportDraft(report, YearComparison.GetSequence(before, report), filledIn, leftBlank);
    }

    private static AnnualReport Blank(int year, Agency agency)
    {
        if (!IsReportYear(year))
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, $"Reports exist for the years from {ReportYears.First} to {ReportYears.Last}.");
        }

        var report = new AnnualReport
        {
            Year = year,
            Title = TitleOf(agency.Name, year),
            Agency = agency,
            Period = ReportPeriod.OfYear(year),
        };
        foreach (var section in ReportSection.All)
        {
            if (section.Table is { } kind)
            {
                report.SetTable(ReportTable.Create(FormSet.Official.PrescribedFor(kind, year)));
            }
        }

        return report;
    }
}
