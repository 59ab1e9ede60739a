using Gov.Disclosure.Narrative.Words;

namespace Gov.Disclosure.Narrative;

/// <summary>The rows and the column that a phrase names.</summary>
internal readonly struct Named
{
    public FormTerm? Row { get; private init; }

    /// <summary>A second row, counted with the first.</summary>
    public FormTerm? Also { get; private init; }

    public FormTerm? Column { get; private init; }

    public bool IsEmpty => Row is null && Column is null;

    /// <summary>Sorts out the terms of a phrase.</summary>
    /// <returns>False where they are more than one figure counts, or of several tables.</returns>
    public static bool TryOf(in Phrase phrase, out Named named)
    {
        named = default;
        FormTerm? row = null;
        FormTerm? also = null;
        FormTerm? column = null;
        for (var i = 0; i < phrase.TermCount; i++)
        {
            var term = phrase.Term(i);
            if (term.IsColumn)
            {
                if (column is not null)
                {
                    return false;
                }

                column = term;
            }
            else if (row is null || row.Group == term || term.Group == row)
            {
                // A row named with its group is one thing; 因…等原因不予公开 is the group.
                var isGroup = row is not null && row.Group == term;
                (row, also) = row is null || isGroup == phrase.Has(WordRole.Etc) ? (term, isGroup ? null : also) : (row, also);
            }
            else if (also is null && row.Group == term.Group)
            {
                also = term;
            }
            else
            {
                return false;
            }
        }

        named = new Named { Row = row, Also = also, Column = column };
        var table = row?.Table ?? column?.Table;
        return (also is null || also.Table == table) && (column is null || column.Table == table);
    }
}
