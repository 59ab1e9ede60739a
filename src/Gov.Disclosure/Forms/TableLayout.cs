namespace Gov.Disclosure.Forms;

/// <summary>How the rows of a table description are printed on paper.</summary>
internal enum TableLayout
{
    /// <summary>Rows run down the page under one common header (table three).</summary>
    RowsUnderOneHeader,

    /// <summary>Rows run down the page in blocks, each block with a header of its own (table two).</summary>
    BlocksWithOwnHeader,

    /// <summary>Rows stand side by side on one printed line, their columns below them (table four).</summary>
    RowsSideBySide,
}
