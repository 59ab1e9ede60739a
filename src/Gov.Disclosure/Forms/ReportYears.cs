namespace Gov.Disclosure.Forms;

/// <summary>The years a report can be about.</summary>
internal static class ReportYears
{
    /// <summary>政府信息公开条例 came into force on 1 May 2008.</summary>
    public const int First = 2008;

    /// <summary>Years are written with four digits.</summary>
    public const int Last = 9999;

    /// <summary>The year, or none where it is no year that a report can be about.</summary>
    public static int? OrNone(int? year) => year is >= First and <= Last ? year : null;
}
