using Gov.Disclosure.Narrative.Words;

namespace Gov.Disclosure.Narrative;

/// <summary>What a figure counts.</summary>
/// <param name="Table">The table that has the number.</param>
/// <param name="Flow">The step of a request's way, where a verb names one.</param>
/// <param name="Row">The term that names rows; -1 for none.</param>
/// <param name="Also">A second term whose rows are counted with the first; -1 for none.</param>
/// <param name="Column">The term that names columns; -1 for all.</param>
/// <param name="IsDenied">Whether the text says that there is none, of a group as a whole.</param>
internal readonly record struct Subject(TableKind Table, Flow Flow, short Row, short Also, short Column, bool IsDenied)
{
    public static Subject Of(TableKind table, Flow flow = Flow.None, int row = -1, int also = -1, int column = -1) =>
        new(table, flow, (short)row, (short)also, (short)column, false);

    /// <summary>Sorts out the terms of a phrase; where there are none, no table is named.</summary>
    /// <returns>False where they are more than one figure counts, or of several tables.</returns>
    public static bool TryOf(in Phrase phrase, out Subject named)
    {
        var (isOne, row, also, column) = (true, default(FormTerm), default(FormTerm), default(FormTerm));
        for (var i = 0; i < phrase.TermCount; i++)
        {
            var term = phrase.Term(i);
            if (term.IsColumn)
            {
                isOne &= column is null;
                column = term;
            }
            else if (row is null || row.Group == term || term.Group == row)
            {
                // A row named with its group is one thing; 因…等原因不予公开 is the group.
                var isGroup = row is not null && row.Group == term;
                (row, also) = row is null || isGroup == phrase.Has(WordRole.Etc) ? (term, isGroup ? null : also) : (row, also);
            }
            else
            {
                isOne &= also is null && row.Group == term.Group;
                also = term;
            }
        }

        var table = (row ?? column)?.Table ?? default;
        named = Of(table, Flow.None, row?.Index ?? -1, also?.Index ?? -1, column?.Index ?? -1);
        return isOne && (also?.Table ?? table) == table && (column?.Table ?? table) == table;
    }

    /// <summary>Whether no term names a row or a column.</summary>
    public bool IsEmpty => Row < 0 && Column < 0;

    /// <summary>Whether all requests of a step are counted, not those with one result or by one kind of applicant.</summary>
    public bool IsStep => Table == TableKind.Requests && Row < 0 && Column < 0;

    /// <summary>Whether cases are counted that one year hands on to the next.</summary>
    public bool IsCarried => Flow is Flow.CarriedOver or Flow.CarriedForward or Flow.Carried;

    /// <summary>Whether another counts the group that the row, or the column, stands in.</summary>
    public bool IsPartOf(Subject group) => Row < 0 ? Column >= 0 && FormTerms.Official[Column].Group?.Index == group.Column && group.Row < 0
        : FormTerms.Official[Row].Group?.Index == group.Row;

    /// <summary>Whether it is a whole that results, ways of filing or applicants are parts of.</summary>
    public bool IsWhole => IsStep && !IsCarried;
}

/// <summary>A step of a request's way through the year, as verbs name it.</summary>
internal enum Flow : byte
{
    None,

    /// <summary>收到: 新收, or 新收 + 上年结转.</summary>
    Received,

    /// <summary>新收, and nothing else.</summary>
    NewlyReceived,

    /// <summary>收到 that includes what was carried over: 新收 + 上年结转.</summary>
    ReceivedWithCarried,

    /// <summary>收办: 新收 + 上年结转 = 总计 + 结转下年度.</summary>
    Handled,

    /// <summary>办结, 答复: 总计, or 总计 without the cases carried over.</summary>
    Done,

    /// <summary>收到并答复: what came in, or what was done.</summary>
    ReceivedAndDone,

    /// <summary>办理: as 办结 or as 收办.</summary>
    Processed,

    /// <summary>上年结转.</summary>
    CarriedOver,

    /// <summary>结转下年度.</summary>
    CarriedForward,

    /// <summary>结转, from or to which year is not said.</summary>
    Carried,
}
