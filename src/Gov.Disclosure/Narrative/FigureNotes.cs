namespace Gov.Disclosure.Narrative;

/// <summary>Small words beside a figure that decide how it is held against others.</summary>
[Flags]
internal enum FigureNotes
{
    None = 0,

    /// <summary>其余, 另有: together with the one before it is the whole.</summary>
    Rest = 1,

    /// <summary>共, 合计.</summary>
    Whole = 2,

    /// <summary>A list that says 等.</summary>
    Etc = 4,

    /// <summary>A percentage that says itself of what it is: 自然人占87.5%.</summary>
    OwnSubject = 8,

    /// <summary>Said in a word, not in a number: 未收到, 均已公开.</summary>
    Implied = 16,

    /// <summary>A part of the level, which cannot be more than all of it.</summary>
    AtMost = 32,

    /// <summary>A multiple: 3.5倍.</summary>
    Times = 64,

    /// <summary>Withdrawn, or no request at all: the table may leave it out.</summary>
    NotCounted = 256,

    /// <summary>Something that a table counts, narrowed down by words that nobody knows.</summary>
    Narrowed = 512,

    /// <summary>Words that nobody knows stand before the number: 其他重点信息 is one class among others.</summary>
    Qualified = 4096,

    /// <summary>What is published, which no table counts.</summary>
    Published = 2048,

    /// <summary>An entry of a list of names.</summary>
    Entry = 1024,

    /// <summary>A semicolon or a full stop stands before it.</summary>
    AfterStop = 128,
}
