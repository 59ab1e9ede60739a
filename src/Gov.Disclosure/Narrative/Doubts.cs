namespace Gov.Disclosure.Narrative;

/// <summary>Why a figure may not be the one a table has. A doubt belongs to the words it comes from and to what they govern.</summary>
[Flags]
internal enum Doubts
{
    None = 0,

    /// <summary>The scope may be another: 全区, words before the verb that nobody knows. Figures beside it that fit prove the scope.</summary>
    Scope = 1,

    /// <summary>The matter may be another: 行政复议 of which nobody says that it is about disclosure. Figures of the same table that fit prove it.</summary>
    Matter = 2,

    /// <summary>Results of what was received may leave out what was carried over. Other results that fit prove that they do not.</summary>
    Carry = 4,

    /// <summary>Words that nobody knows narrow down what is counted.</summary>
    Words = 8,

    /// <summary>Another year, or not a whole one.</summary>
    Period = 16,

    /// <summary>Somebody else's figure.</summary>
    Elsewhere = 32,

    /// <summary>No exact number.</summary>
    Inexact = 64,

    /// <summary>A part of something that no table has.</summary>
    Subset = 128,
}
