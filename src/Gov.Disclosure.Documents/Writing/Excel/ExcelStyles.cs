using DocumentFormat.OpenXml.Spreadsheet;

namespace Gov.Disclosure.Documents.Writing.Excel;

/// <summary>The styles of the workbook, by their position in its list.</summary>
internal static class ExcelStyles
{
    public const uint Title = 1;
    public const uint Heading = 2;
    public const uint Prose = 3;
    public const uint Centred = 4;
    public const uint Left = 5;
    public const uint Value = 6;
    public const uint Check = 7;
    private const uint WholeNumber = 8;

    /// <summary>The format of what does not add up, by its position in the list of formats on condition.</summary>
    public const uint RedFormat = 0;

    // Excel keeps the numbers below for itself.
    private const uint FirstFormat = 164;

    /// <summary>The style of a number that shows so many digits behind the point, zeros included.</summary>
    public static uint Number(int scale) => WholeNumber + (uint)scale;

    public static Stylesheet Create()
    {
        var scales = Enumerable.Range(0, Disclosure.Cell.MaxScale + 1).ToArray();
        return new Stylesheet(
            new NumberingFormats(scales.Select(scale => new NumberingFormat
            {
                NumberFormatId = FirstFormat + (uint)scale,
                FormatCode = scale == 0 ? "0" : "0." + new string('0', scale),
            })),
            new Fonts(Font("宋体", 11), Font("方正小标宋简体", 20), Font("黑体", 14), Font("仿宋", 12)),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(
                new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
                new Border(
                    new LeftBorder { Style = BorderStyleValues.Thin },
                    new RightBorder { Style = BorderStyleValues.Thin },
                    new TopBorder { Style = BorderStyleValues.Thin },
                    new BottomBorder { Style = BorderStyleValues.Thin },
                    new DiagonalBorder())),
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
            new CellFormats(
            [
                new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 },
                Open(Format(1, 0, 0, HorizontalAlignmentValues.Center)),
                Format(2, 0, 0, HorizontalAlignmentValues.Left),
                Open(Format(3, 0, 0, HorizontalAlignmentValues.Left, VerticalAlignmentValues.Top)),
                Format(0, 1, 0, HorizontalAlignmentValues.Center),
                Open(Format(0, 1, 0, HorizontalAlignmentValues.Left)),
                Open(Format(0, 1, 0, HorizontalAlignmentValues.Center)),
                Format(0, 0, 0, HorizontalAlignmentValues.Left),
                .. scales.Select(scale => Open(Format(0, 1, FirstFormat + (uint)scale, HorizontalAlignmentValues.Center))),
            ]),
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }),
            new DifferentialFormats(new DifferentialFormat(
                new Font(new Bold(), new Color { Rgb = "FF9C0006" }),
                new Fill(new PatternFill(new BackgroundColor { Rgb = "FFFFC7CE" }) { PatternType = PatternValues.Solid }))));
    }

    /// <summary>The style for a cell that may be typed into where the sheet is protected.</summary>
    private static CellFormat Open(CellFormat format)
    {
        format.AppendChild(new Protection { Locked = false });
        format.ApplyProtection = true;
        return format;
    }

    private static Font Font(string name, double size) => new(new FontSize { Val = size }, new FontName { Val = name }, new FontCharSet { Val = 134 });

    private static CellFormat Format(uint font, uint border, uint number, HorizontalAlignmentValues across, VerticalAlignmentValues? down = null) => new(
        new Alignment { Horizontal = across, Vertical = down ?? VerticalAlignmentValues.Center, WrapText = true })
    {
        NumberFormatId = number,
        FontId = font,
        FillId = 0,
        BorderId = border,
        FormatId = 0,
        ApplyNumberFormat = number > 0,
        ApplyFont = true,
        ApplyBorder = true,
        ApplyAlignment = true,
    };
}
