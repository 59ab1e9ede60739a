namespace Gov.Disclosure.Documents.Sources.Excel;

/// <summary>The row and column of a cell, from 0, as in A1.</summary>
internal readonly record struct ExcelAddress(int Row, int Column)
{
    // The limits of the format itself: XFD1048576.
    private const int LastRow = 1_048_576;
    private const int LastColumn = 16_384;

    public static ExcelAddress? Parse(string? text)
    {
        var column = 0;
        var row = 0;
        foreach (var character in text ?? "")
        {
            if (character is >= 'A' and <= 'Z' && row == 0)
            {
                column = (column * 26) + character - 'A' + 1;
            }
            else if (character is >= '0' and <= '9' && column > 0)
            {
                row = (row * 10) + character - '0';
            }
            else if (character != '$')
            {
                return null;
            }

            if (column > LastColumn || row > LastRow)
            {
                return null;
            }
        }

        return row > 0 && column > 0 ? new ExcelAddress(row - 1, column - 1) : null;
    }

    /// <summary>The address as the workbook writes it: A1.</summary>
    public override string ToString()
    {
        var letters = "";
        for (var rest = Column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return FormattableString.Invariant($"{letters}{Row + 1}");
    }
}
