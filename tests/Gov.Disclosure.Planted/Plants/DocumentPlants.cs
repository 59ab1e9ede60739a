using Gov.Disclosure.Checks;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Planted;

/// <summary>Errors in the report as a document: what is missing, dated or worded wrong, in the wrong form, or copied.</summary>
internal static class DocumentPlants
{
    private static readonly string[] TemplateTexts =
    [
        "20××年，全年共收到政府信息公开申请××件。", "（编写说明：请按条例第五十条填写）", "机关全称将于下一年度继续推进公开。", "举办培训XX次，参加人员众多。", "同比增长××%。",
    ];

    private static readonly string[] NoProblems = ["无", "无。", "没有。", " 无 "];
    private static readonly string[] TextRules = [.. RuleCatalogue.All.Select(rule => rule.Id).Where(id => id.StartsWith("GD50", StringComparison.Ordinal))];

    public static IEnumerable<PlantKind> All { get; } =
    [
        new("section of prose missing", PlantStage.Texts, ["GD101"], (entry, dice) => SetText(entry, dice.Pick(ProseSections), null)),
        new("table missing", PlantStage.Tables, ["GD102"], (entry, dice) => RemoveTable(entry, dice.Pick(Tables))),
        new("table wholly blank", PlantStage.Tables, ["GD102"], (entry, dice) => SetTable(entry, ReportTable.Create(entry.Report.GetTable(dice.Pick(Tables))!.Form))),
        new("both tables in the form of other years", PlantStage.Tables, ["GD103"], (entry, dice) => OtherForm(entry, TableKind.ProactiveDisclosure, TableKind.Requests)),
        new("table two in another form than table three", PlantStage.Tables, ["GD103", "GD104"], (entry, dice) => OtherForm(entry, TableKind.ProactiveDisclosure)),
        new("table three in another form than table two", PlantStage.Tables, ["GD103", "GD104"], (entry, dice) => OtherForm(entry, TableKind.Requests)),
        new("period is not the year", PlantStage.Texts, ["GD105"], WrongPeriod),
        new("no problems stated", PlantStage.Texts, ["GD106"], (entry, dice) => SetText(entry, Problems, dice.Pick(NoProblems))),
        new("title of last year", PlantStage.Texts, ["GD107"], TitleOfLastYear),
        new("published late", PlantStage.Texts, ["GD108"], PublishLate),
        new("credit code with a wrong character", PlantStage.Texts, ["GD111"], WrongCreditCode),
        new("template text left in", PlantStage.Texts, ["GD109"], LeaveTemplateText),
        new("preamble of last year", PlantStage.Texts, ["GD110"], PreambleOfLastYear),
        new("section one speaks of last year", PlantStage.Texts, ["GD110"], OverviewOfLastYear),
        new("section five copied from last year", PlantStage.Texts, ["GD605"], (entry, dice) => Copy(entry, Problems)),
        new("section one copied from last year", PlantStage.Texts, ["GD605"], (entry, dice) => Copy(entry, ReportSection.All[0])?.MayAlso(["GD110", .. TextRules])),
    ];

    private static ReportSection Problems => ReportSection.All[4];

    private static ReportSection[] ProseSections => [.. ReportSection.All.Where(section => section.Table is null)];

    private static TableKind[] Tables => [.. ReportSection.All.Select(section => section.Table).OfType<TableKind>()];

    private static Damage SetText(ReportEntry entry, ReportSection section, string? text)
    {
        entry.Report.SetText(section, text);
        return Damage.None;
    }

    private static Damage SetTable(ReportEntry entry, ReportTable table)
    {
        entry.Report.SetTable(table);
        return Damage.None;
    }

    private static Damage RemoveTable(ReportEntry entry, TableKind kind)
    {
        switch (kind)
        {
            case TableKind.ProactiveDisclosure:
                entry.Report.ProactiveDisclosure = null;
                break;
            case TableKind.Requests:
                entry.Report.Requests = null;
                break;
            default:
                entry.Report.ReviewAndLitigation = null;
                break;
        }

        return Damage.None;
    }

    private static Damage OtherForm(ReportEntry entry, params TableKind[] kinds)
    {
        foreach (var kind in kinds)
        {
            var form = FormSet.Official.Of(kind).First(other => other != entry.Report.GetTable(kind)!.Form);
            entry.Report.SetTable(kind == TableKind.Requests ? FormChange.Of(entry.Report.Requests!, form) : CountryReports.MakeTable(form, entry));
        }

        // The numbers of another form are made for this year alone; the year after it does not follow from them.
        return new Damage { NextMay = [YearRules.InForce.Id] };
    }

    private static Damage WrongPeriod(ReportEntry entry, Dice dice)
    {
        var period = entry.Report.Period!;
        switch (dice.Below(3))
        {
            case 0:
                entry.Report.Period = ReportPeriod.OfYear(entry.Year - 1);
                break;
            case 1:
                period.End = new CalendarDate(entry.Year, dice.Between(6, 11), 30);
                break;
            default:
                period.Start = new CalendarDate(entry.Year, dice.Between(2, 5), 1);
                break;
        }

        return Damage.None;
    }

    private static Damage TitleOfLastYear(ReportEntry entry, Dice dice)
    {
        entry.Report.Title = ReportDraft.TitleOf(entry.Agency.Name, entry.Year - dice.Between(1, 2));
        return Damage.None;
    }

    private static Damage? PublishLate(ReportEntry entry, Dice dice)
    {
        var month = entry.Agency.Kind switch { AgencyKind.Department => 2, AgencyKind.Government => 4, _ => 0 };
        if (month == 0)
        {
            return null;
        }

        entry.Report.PublishedOn = new CalendarDate(entry.Year + 1, dice.Between(month, 12), dice.Between(1, 30 - (month == 2 ? 2 : 0)));
        return Damage.None;
    }

    private static Damage? WrongCreditCode(ReportEntry entry, Dice dice)
    {
        if (entry.Report.Agency.UnifiedSocialCreditCode is not { } code)
        {
            return null;
        }

        var at = dice.Between(0, code.Length - 1);
        entry.Report.Agency.UnifiedSocialCreditCode = code[..at] + (code[at] == '7' ? '4' : '7') + code[(at + 1)..];
        return Damage.None;
    }

    private static Damage LeaveTemplateText(ReportEntry entry, Dice dice)
    {
        var section = dice.Pick(ProseSections);
        return SetText(entry, section, $"{dice.Pick(TemplateTexts)}\n{entry.Report.GetText(section)}");
    }

    private static Damage PreambleOfLastYear(ReportEntry entry, Dice dice)
    {
        entry.Report.Preamble = InYear(entry.Report.Preamble!, entry.Year, entry.Year - 1);
        return Damage.None;
    }

    private static Damage? OverviewOfLastYear(ReportEntry entry, Dice dice)
    {
        var text = InYear(entry.Report.Overview!, entry.Year, entry.Year - 1);
        return text.StartsWith(YearText(entry.Year - 1), StringComparison.Ordinal) ? SetText(entry, ReportSection.All[0], text) : null;
    }

    private static string InYear(string text, int year, int other) => text.Replace(YearText(year), YearText(other), StringComparison.Ordinal);

    private static string YearText(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Damage? Copy(ReportEntry entry, ReportSection section) =>
        entry.Previous?.Report.GetText(section) is { Length: > CopiedSectionCheck.ShortestText + 20 } text && text != entry.Report.GetText(section) ? SetText(entry, section, text) : null;
}
