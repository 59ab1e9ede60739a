using System.Globalization;
using System.Text;
using Gov.Disclosure.Documents.Writing.Html;
using Gov.Disclosure.Results.Messages;

namespace Gov.Disclosure.Results.Places;

/// <summary>The figures of the reports in pictures, scope by scope, with the numbers behind each picture as a table and as CSV.</summary>
internal static class FiguresPart
{
    private const int ShownAgencies = 30;
    private const int ShownUnusual = 8;

    // Where the largest is so many times the median, bars of a plain scale would show the largest alone.
    private const int Dwarfing = 40;

    public static void Write(TextWriter page, Place place, OverviewMessages words)
    {
        if (place.Scopes.Count > 1)
        {
            page.WriteLine($"<p class=\"note\">{Text(words.ScopesApart)}</p>");
        }

        foreach (var (scope, years) in place.Scopes)
        {
            page.WriteLine($"<h2>{Text(words.FiguresOf(scope))}</h2>\n<p class=\"note\">{Text(words.SumNote)}</p>");
            Flow(page, years, words);
            Outcomes(page, years, words);
            Cases(page, years, words);
            Parts(page, years[^1], FigureSection.Reason, words);
            Parts(page, years[^1], FigureSection.Applicant, words);
            if (years[^1].Reports.Count > 1)
            {
                Agencies(page, years[^1], words);
                Medians(page, years[^1], words);
            }
        }
    }

    private static void Flow(TextWriter page, IReadOnlyList<PlaceYear> years, OverviewMessages words)
    {
        var figures = FiguresOf(years, FigureSection.Flow);
        var title = words.Section(FigureSection.Flow);
        Start(page, title, words.ByYear);
        page.Write(
            Chart.Lines(
                title, [.. years.Select(Name)],
                [.. figures.Select(
                    figure => (figure.Label, (IReadOnlyList<decimal?>)[
                        .. years.Select(year => year[figure].Filled > 0 ? year[figure].Sum : (decimal?)null)]))]));
        Sums(page, years, figures, words);
    }

    private static void Outcomes(TextWriter page, IReadOnlyList<PlaceYear> years, OverviewMessages words)
    {
        var figures = FiguresOf(years, FigureSection.Outcome);
        var title = words.Section(FigureSection.Outcome);
        Start(page, title, words.ByYear);
        page.Write(
            Chart.Stacks(
                title, [.. figures.Select(figure => figure.Label)],
                [.. years.Select(year => (Name(year), (IReadOnlyList<decimal>)[.. figures.Select(figure => year[figure].Sum)]))]));
        Sums(page, years, figures, words);
    }

    /// <summary>Table four, each kind of case in each year, by its results without their total.</summary>
    private static void Cases(TextWriter page, IReadOnlyList<PlaceYear> years, OverviewMessages words)
    {
        var figures = FiguresOf(years, FigureSection.Case);
        if (figures.Count == 0)
        {
            return;
        }

        var title = words.Section(FigureSection.Case);
        var kinds = figures.GroupBy(figure => figure.Group)
            .Select(kind => (kind.Key, Results: kind.Where(figure => !figure.Key.EndsWith(".total", StringComparison.Ordinal)).ToArray())).ToArray();
        Start(page, title, words.ByYear);
        page.Write(Chart.Stacks(
            title,
            [.. kinds[0].Results.Select(figure => figure.Label)],
            [.. kinds.SelectMany(
                kind => years.Select(year => ($"{kind.Key} {Name(year)}", (IReadOnlyList<decimal>)[.. kind.Results.Select(figure => year[figure].Sum)])))]));
        Sums(page, years, figures, words);
    }

    private static void Parts(TextWriter page, PlaceYear year, FigureSection section, OverviewMessages words)
    {
        PlaceFigure[] figures = [.. year.Figures(section)];
        if (figures.Length == 0)
        {
            return;
        }

        var title = words.Section(section);
        Start(page, title, Name(year));
        page.Write(Chart.Bars(title, [.. figures.Select(figure => (NameOf(figure), year[figure].Sum))], isLogarithmic: false));
        Sums(page, [year], figures, words);
    }

    /// <summary>The largest agencies of a year in the first figure of the form, what came in.</summary>
    private static void Agencies(TextWriter page, PlaceYear year, OverviewMessages words)
    {
        var figure = year.Figures(FigureSection.Flow).First();
        var numbers = year.Numbers(figure);
        if (numbers.Count == 0)
        {
            return;
        }

        var shown = numbers.Take(ShownAgencies).ToArray();
        var isLogarithmic = shown[0].Number > Dwarfing * Math.Max(1, shown[shown.Length / 2].Number);
        var title = words.ByAgency(figure.Label, year.Year);
        page.WriteLine(
            $"<section class=\"figure\"><h3>{Text(title)}</h3>\n<p class=\"note\">{Text(words.Shown(shown.Length, numbers.Count))}{(isLogarithmic ? Text(words.Logarithmic) : "")}</p>");
        page.Write(Chart.Bars(title, [.. shown.Select(entry => (entry.Report.Agency ?? entry.Report.File, entry.Number))], isLogarithmic));
        Numbers(page, [words.Agency, figure.Label], [
            .. numbers.Select(entry => new[] { entry.Report.Agency ?? entry.Report.File, Chart.Number(entry.Number) })], words, shown.Length);
        page.WriteLine("</section>");
    }

    private static void Medians(TextWriter page, PlaceYear year, OverviewMessages words)
    {
        page.WriteLine($"<section class=\"figure\"><h3>{Text(words.Unusual(year.Year))}</h3>\n<p class=\"note\">{Text(words.UnusualNote)}</p>");
        var rows = new List<string[]>();
        foreach (var figure in year.Figures(FigureSection.Flow).Concat(year.Figures(FigureSection.Outcome)))
        {
            var numbers = year.Numbers(figure);
            if (numbers.Count == 0)
            {
                continue;
            }

            decimal[] sorted = [.. numbers.Select(entry => entry.Number).Order()];
            var (lower, median, upper) = (Quantile(sorted, 1), Quantile(sorted, 2), Quantile(sorted, 3));
            var limit = Math.Max(10, upper + (3 * (upper - lower)));
            var unusual = numbers.Where(entry => entry.Number > limit).ToArray();
            rows.Add(
            [
                figure.Label, numbers.Count.ToString(CultureInfo.InvariantCulture), Chart.Number(lower), Chart.Number(median), Chart.Number(upper),
                string.Join("、", unusual.Take(ShownUnusual).Select(entry => $"{entry.Report.Agency ?? entry.Report.File} {Chart.Number(entry.Number)}"))
                    + (unusual.Length > ShownUnusual ? $"…（{unusual.Length}）" : ""),
            ]);
        }

        Table(page, words.MedianHeadings, rows, column => column is > 0 and < 5);
        page.WriteLine("</section>");
    }

    /// <summary>A quartile of sorted numbers, between two of them where it falls between.</summary>
    private static decimal Quantile(decimal[] sorted, int quarter)
    {
        var place = (sorted.Length - 1) * quarter / 4m;
        var below = (int)place;
        return below + 1 < sorted.Length ? sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below])) : sorted[below];
    }

    private static void Sums(TextWriter page, IReadOnlyList<PlaceYear> years, IReadOnlyList<PlaceFigure> figures, OverviewMessages words)
    {
        string[] headings = [words.Year, words.Figure, .. words.CoverageHeadings];
        string[][] rows = [.. years.SelectMany(year => figures.Select(figure => (year, figure, sum: year[figure]))).Select(entry => new[]
        {
            Name(entry.year), NameOf(entry.figure), entry.sum.Filled > 0 ? Chart.Number(entry.sum.Sum) : "", Count(entry.sum.Filled), Count(entry.sum.Blank),
            Count(entry.sum.NotApplicable), Count(entry.sum.Doubtful),
        })];
        Numbers(page, headings, rows, words, rows.Length);
        page.WriteLine("</section>");
    }

    private static void Numbers(TextWriter page, string[] headings, IReadOnlyList<string[]> rows, OverviewMessages words, int shown)
    {
        var csv = new StringBuilder("\uFEFF");
        foreach (var row in rows.Prepend([.. headings]))
        {
            csv.AppendJoin(',', row.Select(CsvText)).Append("\r\n");
        }

        page.WriteLine($"<details><summary>{Text(words.Numbers)}</summary>");
        Table(page, headings, [.. rows.Take(shown)], column => column >= headings.Length - words.CoverageHeadings.Count || column == headings.Length - 1);
        page.WriteLine(
            $"<p><a download=\"{Text(words.Figure)}.csv\" href=\"data:text/csv;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(csv.ToString()))}\">{Text(words.Download)}</a></p></details>");
    }

    private static void Table(TextWriter page, IReadOnlyList<string> headings, IReadOnlyList<string[]> rows, Func<int, bool> isAmount)
    {
        page.WriteLine(
            $"<div class=\"wide\"><table class=\"numbers\"><thead><tr>{string.Concat(headings.Select((heading, column) => $"<th scope=\"col\"{Amount(column)}>{Text(heading)}</th>"))}</tr></thead><tbody>");
        foreach (var row in rows)
        {
            page.WriteLine($"<tr>{string.Concat(row.Select((cell, column) => $"<td{Amount(column)}>{Text(cell)}</td>"))}</tr>");
        }

        page.WriteLine("</tbody></table></div>");

        string Amount(int column) => isAmount(column) ? " class=\"amount\"" : "";
    }

    private static void Start(TextWriter page, string title, string note) =>
        page.WriteLine($"<section class=\"figure\"><h3>{Text(title)} <small>{Text(note)}</small></h3>");

    /// <summary>The figures of all years in the order of the newest form, and behind them what only older forms have.</summary>
    private static IReadOnlyList<PlaceFigure> FiguresOf(IReadOnlyList<PlaceYear> years, FigureSection section) =>
        [.. years.Reverse().SelectMany(year => year.Figures(section)).Distinct()];

    private static string Name(PlaceYear year) => year.Year.ToString(CultureInfo.InvariantCulture);

    private static string NameOf(PlaceFigure figure) => figure.Group.Length == 0 ? figure.Label : $"{figure.Group}·{figure.Label}";

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Quoted as RFC 4180 asks; a text that a spreadsheet would take for a formula is kept one by an apostrophe.</summary>
    private static string CsvText(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@', ..] && !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"")}\"";
    }

    private static string Text(string text) => HtmlText.Escape(text);
}
