using System.Globalization;
using Gov.Disclosure.Documents.Writing.Html;
using Gov.Disclosure.Results.Messages;

namespace Gov.Disclosure.Results.Places;

/// <summary>The beginning of the overview: how many stand how, who has reported, and every agency's reports year by year, the gravest first.</summary>
internal static class StatesPart
{
    // So many agencies are read at a glance; the others open by hundreds.
    private const int Shown = 60;
    private const int Page = 200;

    // All agencies of a county go on paper; of a province, which would fill hundreds of sheets, those shown.
    private const int Printed = 500;

    public static void Write(TextWriter page, Place place, OverviewMessages words)
    {
        var read = place.Reports.Where(report => report.State != PlaceState.Unread).ToArray();
        page.WriteLine($"<h1>{Text(words.Title)}</h1>");
        page.WriteLine(
            $"<p class=\"lead\">{Text(words.Summary(place.Agencies.Count(agency => agency.Reports.Any(report => report.State != PlaceState.Unread)), read.Length, place.Reports.Count - read.Length, place.Years.Count > 0 ? place.Years[0] : null, place.Years.Count > 0 ? place.Years[^1] : null))}</p>");
        if (read.Length == 0)
        {
            page.WriteLine($"<p>{Text(words.NoReports)}</p>");
        }

        page.WriteLine("<ul class=\"tiles\">");
        foreach (var state in Enum.GetValues<PlaceState>().Reverse())
        {
            Tile(page, $"state-{state}", place.Reports.Count(report => report.State == state), words.StateOf(state));
        }

        Tile(page, "state-Late", place.Reports.Count(report => report.IsLate), words.Late);
        if (place.Roster.Count > 0)
        {
            Tile(page, "state-Missing", place.Roster.Sum(coverage => coverage.Missing.Count), words.Missing);
        }

        page.WriteLine("</ul>");
        WriteRoster(page, place, words);
        Told(page, place.Duplicates, words.Duplicates(place.Duplicates.Count));
        var undated = place.Reports.Where(report => report.State != PlaceState.Unread && report.Year is null).ToArray();
        Told(page, undated, words.NoYear(undated.Length));
        WriteAgencies(page, place, words);
    }

    private static void Tile(TextWriter page, string style, int count, string label) =>
        page.WriteLine($"<li class=\"{style}{(count == 0 ? " none" : "")}\"><b>{Number(count)}</b> {Text(label)}</li>");

    private static void Told(TextWriter page, IReadOnlyList<PlaceReport> reports, string sentence)
    {
        if (reports.Count > 0)
        {
            page.WriteLine(
                $"<details class=\"note\"><summary>{Text(sentence)}</summary><ul>{string.Concat(reports.Select(report => $"<li>{Text(report.File)}</li>"))}</ul></details>");
        }
    }

    private static void WriteRoster(TextWriter page, Place place, OverviewMessages words)
    {
        page.WriteLine($"<h2>{Text(words.Reporting)}</h2>");
        if (place.Roster.Count == 0)
        {
            page.WriteLine($"<p class=\"note\">{Text(words.NoRoster)}</p>");
            return;
        }

        page.WriteLine(
            $"<table><thead><tr><th scope=\"col\">{Text(words.Year)}</th><th scope=\"col\" class=\"amount\">{Text(words.Expected)}</th><th scope=\"col\" class=\"amount\">{Text(words.Reported)}</th><th scope=\"col\">{Text(words.Missing)}</th><th scope=\"col\">{Text(words.StateOf(PlaceState.Unread))}</th></tr></thead><tbody>");
        foreach (var coverage in place.Roster)
        {
            var reported = coverage.Expected - coverage.Missing.Count - coverage.Unread.Count;
            page.WriteLine(
                $"<tr><th scope=\"row\">{Number(coverage.Year)}</th><td class=\"amount\">{Number(coverage.Expected)}</td><td class=\"amount\">{Number(reported)}</td><td>{Names(coverage.Missing)}</td><td>{Names(coverage.Unread)}</td></tr>");
        }

        page.WriteLine("</tbody></table>");
    }

    private static string Names(IReadOnlyList<RosterEntry> entries) => entries.Count == 0 ? "0"
        : $"<details{(entries.Count <= 12 ? " open" : "")}><summary>{Number(entries.Count)}</summary>{Text(string.Join("、", entries.Select(entry => entry.Name)))}</details>";

    private static void WriteAgencies(TextWriter page, Place place, OverviewMessages words)
    {
        page.WriteLine($"<h2>{Text(words.States)}</h2>\n<p class=\"note\">{Text(words.StatesNote)}</p>");
        WriteAgencies(page, place, words, [.. place.Agencies.Take(Shown)]);
        for (var first = Shown; first < place.Agencies.Count; first += Page)
        {
            page.WriteLine(
                $"<details{(place.Agencies.Count <= Printed ? " class=\"printed\"" : "")}><summary>{Text(words.More(Math.Min(Page, place.Agencies.Count - first)))}</summary>");
            WriteAgencies(page, place, words, [.. place.Agencies.Skip(first).Take(Page)]);
            page.WriteLine("</details>");
        }
    }

    private static void WriteAgencies(TextWriter page, Place place, OverviewMessages words, IReadOnlyList<PlaceAgency> agencies)
    {
        page.WriteLine(
            $"<div class=\"wide\"><table class=\"states\"><thead><tr><th scope=\"col\">{Text(words.Agency)}</th>{string.Concat(place.Years.Select(year => $"<th scope=\"col\">{Number(year)}</th>"))}{(HasUndated(agencies) ? "<th scope=\"col\">—</th>" : "")}</tr></thead><tbody>");
        foreach (var agency in agencies)
        {
            page.Write($"<tr><th scope=\"row\">{Text(agency.Name)}</th>");
            foreach (var year in place.Years)
            {
                page.Write(Cell(agency.Reports.Where(report => report.Year == year), words));
            }

            page.WriteLine((HasUndated(agencies) ? Cell(agency.Reports.Where(report => report.Year is null), words) : "") + "</tr>");
        }

        page.WriteLine("</tbody></table></div>");
    }

    private static bool HasUndated(IReadOnlyList<PlaceAgency> agencies) => agencies.Any(agency => agency.Reports.Any(report => report.Year is null));

    private static string Cell(IEnumerable<PlaceReport> reports, OverviewMessages words) => $"<td>{string.Join(" ", reports.Select(report =>
        $"<span class=\"state state-{report.State}\" title=\"{Text($"{report.File}：{words.StateOf(report.State)}{(report.IsLate ? "，" + words.Late : "")}")}\">{Mark(report)}</span>"))}</td>";

    /// <summary>
    /// What stands for a report, readable without colour: ✓, ? for a file or a doubt, else the number of errors and of warnings; behind it ! for one that is
    /// late.
    /// </summary>
    private static string Mark(PlaceReport report) => report.State switch
    {
        PlaceState.Clean => "✓",
        PlaceState.Unread => "?",
        PlaceState.Doubtful => "~",
        _ => report.Counts.Warnings == 0 ? Number(report.Counts.Errors) : $"{Number(report.Counts.Errors)}+{Number(report.Counts.Warnings)}",
    } + (report.IsLate ? "!" : "");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(string text) => HtmlText.Escape(text);
}
