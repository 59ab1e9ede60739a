using System.Globalization;

namespace Gov.Disclosure.Planted;

/// <summary>Prints scores.</summary>
internal static class ScoreTable
{
    private const int MostRemarks = 40;

    public static void Print(TextWriter output, string title, Score score)
    {
        output.WriteLine();
        output.WriteLine(FormattableString.Invariant($"{title}: {score.Reports} reports"));
        output.WriteLine("rule    planted    found   missed     also    false  precision   recall");
        foreach (var (rule, counted) in score.Rules)
        {
            output.WriteLine(FormattableString.Invariant(
                $"{rule,-6}{counted.Planted,9}{counted.Found,9}{counted.Missed,9}{counted.Also,9}{counted.False,9}{Share(counted.Precision),11}{Share(counted.Recall),9}"));
        }

        foreach (var remark in score.Remarks.Take(MostRemarks))
        {
            output.WriteLine($"  {remark}");
        }

        if (score.Remarks.Count > MostRemarks)
        {
            output.WriteLine(FormattableString.Invariant($"  … and {score.Remarks.Count - MostRemarks} more"));
        }
    }

    private static string Share(double? share) => share?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "-";
}
