namespace Gov.Disclosure.Documents.Sources.Html.Tree;

/// <summary>What styles say about an element, as far as it decides what is printed and what is a mark beside it.</summary>
[Flags]
internal enum HtmlLook : short
{
    /// <summary>Ordinary text.</summary>
    None = 0,

    /// <summary>It takes no place (<c>display: none</c>).</summary>
    NoDisplay = 1,

    /// <summary>It cannot be seen: invisible, of no size, without colour, or off the page.</summary>
    Invisible = 2,

    /// <summary>It is struck out: what stands there has been taken back.</summary>
    Struck = 4,

    /// <summary>It is raised or lowered as the mark of a note is.</summary>
    Raised = 8,

    /// <summary>It is moved up or down a little, which word processors also do to align all text of a cell.</summary>
    Shifted = 16,

    /// <summary>It is a table, a row or a cell, whatever its name (<c>display: table</c>).</summary>
    Table = 32,

    /// <inheritdoc cref="Table"/>
    Row = 64,

    /// <inheritdoc cref="Table"/>
    Cell = 128,

    /// <summary>It has the colour of paper, and is seen on a dark ground alone.</summary>
    Pale = 256,

    /// <summary>It is not printed.</summary>
    Hidden = NoDisplay | Invisible | Struck,
}
