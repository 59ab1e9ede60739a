namespace Gov.Disclosure.Documents.Sources.ExcelBinary;

/// <summary>The records that are read, by their numbers ([MS-XLS] 2.3.2). Some programs write formulas under the numbers they had in BIFF 3 and 4.</summary>
internal static class RecordType
{
    public const int Formula = 0x0006;
    public const int Eof = 0x000A;
    public const int Date1904 = 0x0022;
    public const int FilePass = 0x002F;
    public const int Font = 0x0031;
    public const int Continue = 0x003C;
    public const int CodePage = 0x0042;
    public const int Uncalced = 0x005E;
    public const int ColInfo = 0x007D;
    public const int BoundSheet = 0x0085;
    public const int MulRk = 0x00BD;
    public const int MulBlank = 0x00BE;
    public const int RString = 0x00D6;
    public const int Xf = 0x00E0;
    public const int MergeCells = 0x00E5;
    public const int Sst = 0x00FC;
    public const int LabelSst = 0x00FD;
    public const int RecalcId = 0x01C1;
    public const int Blank = 0x0201;
    public const int Number = 0x0203;
    public const int Label = 0x0204;
    public const int BoolErr = 0x0205;
    public const int String = 0x0207;
    public const int Formula3 = 0x0206;
    public const int Row = 0x0208;
    public const int Rk = 0x027E;
    public const int Formula4 = 0x0406;
    public const int Format = 0x041E;
    public const int Bof = 0x0809;
}
