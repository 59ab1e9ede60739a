using System.Globalization;
using System.Text;
using Gov.Disclosure.Documents.Writing.Html;
using Gov.Disclosure.Documents.Writing.Picture;

namespace Gov.Disclosure.Results.Places;

/// <summary>The pictures of the overview, as SVG within the page: text stays text, colours are those of the page.</summary>
internal static class Chart
{
    private const double Width = 760;
    private const double LabelWidth = 210;
    private const double RowHeight = 26;

    /// <summary>The classes that colour the parts of a bar, or the lines, one after the other.</summary>
    public const int Tones = 7;

    /// <summary>A bar for each entry; on a logarithmic scale where one would make the others vanish.</summary>
    public static string Bars(string title, IReadOnlyList<(string Label, decimal Value)> entries, bool isLogarithmic)
    {
        var largest = entries.Count == 0 ? 0 : entries.Max(entry => entry.Value);
        var svg = Start(title, (entries.Count * RowHeight) + 8);
        for (var i = 0; i < entries.Count; i++)
        {
            var (label, value) = entries[i];
            var share = largest <= 0 || value <= 0 ? 0 : isLogarithmic ? Math.Log10((double)value + 1) / Math.Log10((double)largest + 1)
                : (double)(value / largest);
            var top = (i * RowHeight) + 4;
            Text(svg, LabelWidth - 10, top + 15, Shortened(label, (LabelWidth - 14) / 13), "end");
            Box(svg, LabelWidth, top + 3, Math.Max(value > 0 ? 2 : 0, share * (Width - LabelWidth - 90)), 16, 0, $"{label}：{Number(value)}");
            Text(svg, LabelWidth + (share * (Width - LabelWidth - 90)) + 8, top + 15, Number(value), "start", "strong");
        }

        return End(svg);
    }

    /// <summary>A bar for each row, made of parts that compare over all rows.</summary>
    public static string Stacks(string title, IReadOnlyList<string> parts, IReadOnlyList<(string Label, IReadOnlyList<decimal> Values)> rows)
    {
        const double Row = 34;
        var largest = Math.Max(1, rows.Count == 0 ? 1 : rows.Max(row => row.Values.Sum()));
        var legend = Legend(parts, out var legendHeight);
        var svg = Start(title, legendHeight + (rows.Count * Row) + 8);
        svg.Append(legend);
        for (var i = 0; i < rows.Count; i++)
        {
            var top = legendHeight + (i * Row);
            var left = LabelWidth;
            Text(svg, LabelWidth - 10, top + 20, Shortened(rows[i].Label, (LabelWidth - 14) / 13), "end");
            for (var part = 0; part < rows[i].Values.Count; part++)
            {
                var length = (double)(rows[i].Values[part] / largest) * (Width - LabelWidth - 90);
                if (length > 0)
                {
                    Box(svg, left, top + 5, length, 22, part, $"{rows[i].Label} {parts[part]}：{Number(rows[i].Values[part])}");
                    left += length;
                }
            }

            Text(svg, left + 8, top + 21, Number(rows[i].Values.Sum()), "start", "strong");
        }

        return End(svg);
    }

    /// <summary>A line for each series over the years; a year without a number is a gap.</summary>
    public static string Lines(string title, IReadOnlyList<string> years, IReadOnlyList<(string Label, IReadOnlyList<decimal?> Values)> series)
    {
        const double Height = 250;
        const double Left = 70;
        const double Right = Width - 40;
        var legend = Legend([.. series.Select(line => line.Label)], out var legendHeight);
        var largest = Round(series.SelectMany(line => line.Values).Max() ?? 0);
        var svg = Start(title, legendHeight + Height + 34);
        svg.Append(legend);
        for (var tick = 0; tick <= 4; tick++)
        {
            var y = legendHeight + Height - (tick * (Height - 20) / 4);
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{Left}\" x2=\"{Right}\" y1=\"{y:0.#}\" y2=\"{y:0.#}\"/>\n");
            Text(svg, Left - 10, y + 4, Number(largest * tick / 4), "end", "quiet");
        }

        for (var year = 0; year < years.Count; year++)
        {
            Text(svg, X(year), legendHeight + Height + 24, years[year], "middle", "quiet");
        }

        for (var line = 0; line < series.Count; line++)
        {
            var path = new StringBuilder();
            for (var year = 0; year < years.Count; year++)
            {
                if (series[line].Values[year] is { } value)
                {
                    var isFirst = year == 0 || series[line].Values[year - 1] is null;
                    path.Append(CultureInfo.InvariantCulture, $"{(isFirst ? 'M' : 'L')}{X(year):0.#} {Y(value):0.#}");
                    svg.Append(
                        CultureInfo.InvariantCulture,
                        $"<circle class=\"tone{line % Tones}\" cx=\"{X(year):0.#}\" cy=\"{Y(value):0.#}\" r=\"4\"><title>{HtmlText.Escape($"{series[line].Label} {years[year]}：{Number(value)}")}</title></circle>\n");
                }
            }

            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"line{line % Tones}\" d=\"{path}\"/>\n");
        }

        return End(svg);

        double X(int year) => years.Count == 1 ? (Left + Right) / 2 : Left + 20 + (year * (Right - Left - 40) / (years.Count - 1));
        double Y(decimal value) => legendHeight + Height - ((double)(value / largest) * (Height - 20));
    }

    public static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>The end of an axis of four equal steps that are easy to read: 1, 2 or 5, with noughts.</summary>
    private static decimal Round(decimal largest)
    {
        for (decimal unit = 1; ; unit *= 10)
        {
            foreach (var step in (ReadOnlySpan<int>)[1, 2, 5])
            {
                if (step * unit * 4 >= largest)
                {
                    return step * unit * 4;
                }
            }
        }
    }

    private static StringBuilder Start(string title, double height) => new StringBuilder().Append(
        CultureInfo.InvariantCulture,
        $"<svg class=\"chart\" role=\"img\" viewBox=\"0 0 {Width} {height:0.#}\" aria-label=\"{HtmlText.Escape(title)}\">\n");

    private static string End(StringBuilder svg) => svg.Append("</svg>\n").ToString();

    private static string Legend(IReadOnlyList<string> labels, out double height)
    {
        var svg = new StringBuilder();
        double left = 0;
        double top = 0;
        for (var i = 0; i < labels.Count; i++)
        {
            var width = (SvgDrawing.WidthOf(labels[i]) * 13) + 38;
            if (left + width > Width && left > 0)
            {
                left = 0;
                top += 24;
            }

            Box(svg, left, top + 4, 12, 12, i, "");
            Text(svg, left + 18, top + 15, labels[i], "start", "quiet");
            left += width;
        }

        height = top + 32;
        return svg.ToString();
    }

    private static void Box(StringBuilder svg, double left, double top, double width, double height, int tone, string title) => svg.Append(
        CultureInfo.InvariantCulture,
        $"<rect class=\"tone{tone % Tones}\" x=\"{left:0.#}\" y=\"{top:0.#}\" width=\"{width:0.##}\" height=\"{height}\">{(title.Length > 0 ? $"<title>{HtmlText.Escape(title)}</title>" : "")}</rect>\n");

    private static void Text(StringBuilder svg, double left, double baseline, string text, string anchor, string style = "") => svg.Append(
        CultureInfo.InvariantCulture,
        $"<text{(style.Length > 0 ? $" class=\"{style}\"" : "")} x=\"{left:0.#}\" y=\"{baseline:0.#}\" text-anchor=\"{anchor}\">{HtmlText.Escape(text)}</text>\n");

    /// <summary>A name cut in its middle, so that both the place and the kind of office stay.</summary>
    private static string Shortened(string label, double width)
    {
        if (SvgDrawing.WidthOf(label) <= width || label.Length < 8)
        {
            return label;
        }

        var half = (int)(width - 1) / 2;
        return label[..Math.Min(half, label.Length)] + "…" + label[Math.Max(0, label.Length - half)..];
    }
}
