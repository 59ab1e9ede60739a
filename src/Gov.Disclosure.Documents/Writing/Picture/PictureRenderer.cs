using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Documents.Writing.Picture;

/// <summary>
/// Draws the numbers of a report on one page, as many agencies do beside the report (图解). What is drawn and what it is called comes from the form of each
/// table, so that another form needs nothing here. It shows what is filled in and judges nothing: where the numbers do not add up there are no shares, and the
/// balance of table three shows that its sides differ.
/// </summary>
internal static class PictureRenderer
{
    private const int Width = 960;
    private const double Margin = 56;
    private const double Inner = Width - (2 * Margin);
    private const double LabelWidth = 268;
    private const double NumberWidth = 150;

    // Apart from each other in grey too, so that the picture can be printed without colour.
    private static readonly string[] Tones = [SvgDrawing.Accent, "#c2691c", SvgDrawing.Soft, "#c9ced6"];

    public static void Write(Stream stream, AnnualReport report, DocumentWriteOptions options)
    {
        using var drawing = new SvgDrawing(Width);
        var agency = report.Agency.Name ?? report.Title ?? "（机关名称没有填写）";
        var subject = report.Year is { } year ? $"{year}年政府信息公开工作年度报告" : "政府信息公开工作年度报告";
        Header(drawing, agency, subject);
        if (report.Requests is { } requests)
        {
            Balance(drawing, requests);
            Applicants(drawing, requests);
            Outcomes(drawing, requests);
        }
        else
        {
            Missing(drawing, TableKind.Requests);
        }

        Cases(drawing, report);
        Disclosure(drawing, report);
        Footer(drawing);
        drawing.Save(stream, $"{agency}{subject}图解", "由报告中表格的数字绘制。");
    }

    private static void Header(SvgDrawing drawing, string agency, string subject)
    {
        const double Height = 148;
        drawing.Box(0, 0, Width, Height, SvgDrawing.Accent);
        drawing.Text(Margin, 56, subject + "图解", 19, "#d7e4f1");
        drawing.Text(Margin, 108, agency, Math.Min(38, Inner / Math.Max(1, SvgDrawing.WidthOf(agency))), SvgDrawing.Paper, isBold: true);
        drawing.Top = Height;
    }

    private static void Heading(SvgDrawing drawing, string text, string note)
    {
        drawing.Top += 52;
        drawing.Box(Margin, drawing.Top - 19, 5, 23, SvgDrawing.Accent);
        drawing.Text(Margin + 17, drawing.Top, text, 21, isBold: true);
        drawing.Text(Width - Margin, drawing.Top, note, 13, SvgDrawing.Quiet, "end");
        drawing.Top += 22;
    }

    private static void Missing(SvgDrawing drawing, TableKind kind)
    {
        Heading(drawing, Figure.Plain(ReportSection.Of(kind).Heading), "");
        drawing.Top += 14;
        drawing.Text(Margin, drawing.Top, "报告中没有这张表。", 15, SvgDrawing.Quiet);
    }

    /// <summary>The balance the form prints: 一 + 二 = 三(七) + 四.</summary>
    private static void Balance(SvgDrawing drawing, ReportTable table)
    {
        const double Gap = 36;
        const double Height = 112;
        var balance = RequestsFigures.Of(table.Form).Balance;
        Heading(drawing, Figure.Plain(ReportSection.Of(TableKind.Requests).Heading), "单位：" + balance.Left[0].Column.CountedUnit);
        var cells = balance.Left.Concat(balance.Right).ToArray();
        var figures = cells.Select(cell => Figure.Of(table, cell, string.Concat(cell.Row.Labels.Select(Figure.Plain)))).ToArray();
        var isKnown = figures.All(figure => figure.IsNumber);
        var isWhole = figures.Take(balance.Left.Count).Sum(figure => figure.Amount) == figures.Skip(balance.Left.Count).Sum(figure => figure.Amount);
        var width = (Inner - (Gap * (cells.Length - 1))) / cells.Length;
        for (var i = 0; i < figures.Length; i++)
        {
            var left = Margin + (i * (width + Gap));
            drawing.Box(left, drawing.Top, width, Height, SvgDrawing.Desk, 8);
            drawing.Text(
                left + (width / 2), drawing.Top + 52, figures[i].Text, figures[i].IsNumber ? 36 : 22,
                figures[i].IsNumber ? SvgDrawing.Accent : SvgDrawing.Quiet, "middle", figures[i].IsNumber);
            drawing.Lines(left + (width / 2), drawing.Top + 80, width - 20, figures[i].Label, 13, SvgDrawing.Quiet, "middle");
            if (i > 0)
            {
                var isMiddle = i == balance.Left.Count;
                var sign = !isMiddle ? "+" : !isKnown || isWhole ? "=" : "≠";
                drawing.Text(left - (Gap / 2), drawing.Top + 62, sign, 26, sign == "≠" ? SvgDrawing.Wrong : SvgDrawing.Quiet, "middle");
            }
        }

        drawing.Top += Height;
    }

    /// <summary>Who the new requests came from.</summary>
    private static void Applicants(SvgDrawing drawing, ReportTable table)
    {
        var row = RequestsFigures.Of(table.Form).Applicants;
        var total = Figure.Of(table, row.Right[0], "");
        Heading(drawing, row.Left[0].Column.Labels[0], Figure.Plain(row.Left[0].Row.Label) + "：" + total.Text);
        var figures = row.Left.Select(cell => Figure.Of(table, cell, string.Join("·", cell.Column.Labels.Skip(1)))).ToArray();
        Bars(drawing, figures, total, figure => []);
    }

    /// <summary>How the requests were handled, by group, with the reasons within each group that occurred.</summary>
    private static void Outcomes(SvgDrawing drawing, ReportTable table)
    {
        var figures = RequestsFigures.Of(table.Form);
        var total = Figure.Of(table, figures.Total, "");
        Heading(drawing, Figure.Plain(figures.Results.Label), Figure.Plain(figures.Total.Row.Label) + "：" + total.Text);
        var groups = figures.Groups.ToDictionary(group => Figure.SumOf(table, group.Cells, Figure.Plain(group.Part.Label)));
        Bars(drawing, [.. groups.Keys], total, figure => groups[figure] is { Part: FormGroup, Cells: var cells }
            ? cells.Select(cell => Figure.Of(table, cell, Figure.Plain(cell.Row.Label))).Where(reason => reason.Amount > 0)
            : []);
    }

    /// <summary>One bar for each figure, of lengths that compare, with its share where all shares together are the whole.</summary>
    private static void Bars(SvgDrawing drawing, IReadOnlyList<Figure> figures, Figure total, Func<Figure, IEnumerable<Figure>> parts)
    {
        const double Left = Margin + LabelWidth;
        const double Length = Inner - LabelWidth - NumberWidth;
        var longest = figures.Max(figure => figure.Amount);
        var hasShares = total.Amount > 0 && figures.Sum(figure => figure.Amount) == total.Amount;
        drawing.Top -= 12;
        foreach (var figure in figures)
        {
            drawing.Top += 30;
            drawing.Text(Margin, drawing.Top, figure.Label, 15);
            drawing.Box(Left, drawing.Top - 14, Length, 18, SvgDrawing.Desk, 3);
            Bar(Left, drawing.Top - 14, 18, figure, SvgDrawing.Accent);
            drawing.Text(Width - Margin - 66, drawing.Top, figure.Text, 16, figure.IsNumber ? SvgDrawing.Ink : SvgDrawing.Quiet, "end", figure.IsNumber);
            if (hasShares && figure.IsNumber)
            {
                drawing.Text(Width - Margin, drawing.Top, Share(figure.Amount / total.Amount), 13, SvgDrawing.Quiet, "end");
            }

            foreach (var part in parts(figure))
            {
                drawing.Top += 23;
                var lines = drawing.Lines(Margin + 16, drawing.Top, LabelWidth - 28, part.Label, 13, SvgDrawing.Quiet);
                Bar(Left, drawing.Top - 9, 9, part, SvgDrawing.Soft);
                drawing.Text(Width - Margin - 66, drawing.Top, part.Text, 13, SvgDrawing.Quiet, "end");
                drawing.Top += (lines - 1) * 13 * 1.4;
            }
        }

        void Bar(double left, double top, double height, Figure figure, string fill)
        {
            if (figure.Amount > 0)
            {
                drawing.Box(left, top, Math.Max(2, Length * (double)(figure.Amount / longest)), height, fill, 3);
            }
        }
    }

    private static string Share(decimal share) => share is > 0 and < 0.0005m ? "<0.1%" : FormattableString.Invariant($"{share * 100:0.0}%");

    /// <summary>Table four: each kind of case with its results as parts of one bar.</summary>
    private static void Cases(SvgDrawing drawing, AnnualReport report)
    {
        const double Gap = 22;
        if (report.ReviewAndLitigation is not { } table)
        {
            Missing(drawing, TableKind.ReviewAndLitigation);
            return;
        }

        Heading(drawing, Figure.Plain(ReportSection.Of(TableKind.ReviewAndLitigation).Heading), "单位：" + table.Form.Cells[0].Column.CountedUnit);
        var kinds = table.Form.Relations.Where(relation => relation.Kind == RelationKind.GroupTotal).ToArray();
        var width = (Inner - (Gap * (kinds.Length - 1))) / kinds.Length;
        var height = 108 + (kinds.Max(kind => kind.Left.Count) * 24);
        for (var i = 0; i < kinds.Length; i++)
        {
            var left = Margin + (i * (width + Gap));
            Case(drawing, table, kinds[i], left, width, height);
        }

        drawing.Top += height;
    }

    private static void Case(SvgDrawing drawing, ReportTable table, Relation kind, double left, double width, double height)
    {
        const double Pad = 18;
        var figures = kind.Left.Select(cell => Figure.Of(table, cell, cell.Column.Label)).ToArray();
        var total = Figure.Of(table, kind.Right[0], kind.Right[0].Column.Label);
        var sum = figures.Sum(figure => figure.Amount);
        drawing.Box(left, drawing.Top, width, height, SvgDrawing.Desk, 8);
        drawing.Lines(left + Pad, drawing.Top + 32, width - 92, string.Join("·", kind.Left[0].Row.Labels), 15);
        drawing.Text(
            left + width - Pad, drawing.Top + 38, total.Text, total.IsNumber ? 28 : 16, total.IsNumber ? SvgDrawing.Accent : SvgDrawing.Quiet, "end",
            total.IsNumber);
        var barLeft = left + Pad;
        drawing.Box(barLeft, drawing.Top + 62, width - (2 * Pad), 14, SvgDrawing.Faint, 3);
        for (var i = 0; i < figures.Length; i++)
        {
            var tone = Tones[i % Tones.Length];
            if (figures[i].Amount > 0)
            {
                var length = (width - (2 * Pad)) * (double)(figures[i].Amount / sum);
                drawing.Box(barLeft, drawing.Top + 62, length, 14, tone);
                barLeft += length;
            }

            var baseline = drawing.Top + 104 + (i * 24);
            drawing.Box(left + Pad, baseline - 10, 10, 10, tone, 2);
            drawing.Text(left + Pad + 18, baseline, figures[i].Label, 13, SvgDrawing.Quiet);
            drawing.Text(left + width - Pad, baseline, figures[i].Text, 14, figures[i].IsNumber ? SvgDrawing.Ink : SvgDrawing.Quiet, "end");
        }
    }

    /// <summary>Table two: what was published by itself, a card for each row.</summary>
    private static void Disclosure(SvgDrawing drawing, AnnualReport report)
    {
        const int Across = 3;
        const double Gap = 22;
        const double Pad = 18;
        if (report.ProactiveDisclosure is not { } table)
        {
            Missing(drawing, TableKind.ProactiveDisclosure);
            return;
        }

        Heading(drawing, Figure.Plain(ReportSection.Of(TableKind.ProactiveDisclosure).Heading), "《政府信息公开条例》第二十条");
        const double CardWidth = (Inner - (Gap * (Across - 1))) / Across;
        for (var first = 0; first < table.Form.Rows.Count; first += Across)
        {
            var rows = table.Form.Rows.Skip(first).Take(Across).ToArray();
            var height = 56 + (rows.Max(row => row.Columns.Count) * 26);
            for (var i = 0; i < rows.Length; i++)
            {
                var left = Margin + (i * (CardWidth + Gap));
                drawing.Box(left, drawing.Top, CardWidth, height, SvgDrawing.Desk, 8);
                drawing.Text(left + Pad, drawing.Top + 34, rows[i].Label, 15, isBold: true);
                for (var column = 0; column < rows[i].Columns.Count; column++)
                {
                    var cell = table.Form.Cells[rows[i].FirstCell + column];
                    var figure = Figure.Of(table, cell, cell.Column.Label.Split('(')[0]);
                    var baseline = drawing.Top + 66 + (column * 26);
                    drawing.Text(left + Pad, baseline, figure.Label, 13, SvgDrawing.Quiet);
                    drawing.Text(
                        left + CardWidth - Pad, baseline, figure.IsNumber ? $"{figure.Text} {Unit(table, cell)}".TrimEnd() : figure.Text, 14,
                        figure.IsNumber ? SvgDrawing.Ink : SvgDrawing.Quiet, "end");
                }
            }

            drawing.Top += height + Gap;
        }

        drawing.Top -= Gap;
    }

    private static string Unit(ReportTable table, FormCell cell) =>
        cell.Column.CountedUnit ?? ((cell.Column.UnitName is null ? cell.Column.Unit : table.GetUnit(cell)) is { } unit ? AmountUnits.Label(unit) : "");

    private static void Footer(SvgDrawing drawing)
    {
        drawing.Top += 46;
        drawing.Box(Margin, drawing.Top - 20, Inner, 1, SvgDrawing.Faint);
        drawing.Text(Margin, drawing.Top, "图中都是报告表格里填写的数字。“未填”表示表中空白，“/”表示不适用；各部分加起来不等于总计时不标百分比。", 13, SvgDrawing.Quiet);
        drawing.Top += 36;
    }
}
