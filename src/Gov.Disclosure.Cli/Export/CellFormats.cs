namespace Gov.Disclosure.Cli;

/// <summary>The formats of the flat table.</summary>
internal enum CellFormat
{
    Csv,
    Parquet,
}

/// <summary>Which formats this build writes. The native one does without Parquet, whose library cannot be compiled ahead of time.</summary>
internal static class CellFormats
{
#if NATIVE_TOOL
    public static bool WritesParquet => false;

    public static Task<ICellWriter> CreateAsync(CellFormat format, Stream output) => format == CellFormat.Csv
        ? Task.FromResult<ICellWriter>(new CsvCells(output))
        : throw new NotSupportedException();
#else
    public static bool WritesParquet => true;

    public static async Task<ICellWriter> CreateAsync(CellFormat format, Stream output) =>
        format == CellFormat.Parquet ? await ParquetCells.CreateAsync(output) : new CsvCells(output);
#endif
}
