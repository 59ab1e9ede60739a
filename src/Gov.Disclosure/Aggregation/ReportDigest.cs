namespace Gov.Disclosure.Aggregation;

/// <summary>The part of a report that other reports are checked against.</summary>
internal static class ReportDigest
{
    public static ReadResult Of(ReadResult read)
    {
        var report = read.Report!;
        var digest = new AnnualReport { Year = report.Year, Agency = report.Agency, Scope = report.Scope };
        foreach (var section in ReportSection.All)
        {
            if (section.Table is null)
            {
                digest.SetText(section, report.GetText(section));
            }
        }

        foreach (var table in report.Tables)
        {
            digest.SetTable(table);
        }

        return new ReadResult(digest, [.. read.Diagnostics.Where(diagnostic => diagnostic.Cells.Count > 0 && diagnostic.Severity != Severity.Info)])
        { FileName = read.FileName };
    }

    /// <summary>Whether two reports print the same tables, as two files of one report do.</summary>
    public static bool HaveSameNumbers(AnnualReport one, AnnualReport other)
    {
        foreach (var section in ReportSection.All)
        {
            if (section.Table is { } kind && !AreSame(one.GetTable(kind), other.GetTable(kind)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSame(ReportTable? one, ReportTable? other) => one is null || other is null
        ? one == other
        : one.Form == other.Form
            && one.Digits.SequenceEqual(other.Digits)
            && one.Marks.SequenceEqual(other.Marks)
            && one.Form.UnitCells.All(cell => one.GetUnit(cell) == other.GetUnit(cell));
}
