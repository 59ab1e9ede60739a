namespace Gov.Disclosure.Narrative;

/// <summary>What a word does in a sentence with figures.</summary>
internal enum WordRole
{
    /// <summary>Characters that no word of the vocabulary has.</summary>
    Unknown,

    /// <summary>Says nothing about what is counted.</summary>
    Filler,

    /// <summary>Requests for information, the subject of table three.</summary>
    Requests,

    /// <summary>Disclosure of information, which makes a review or a lawsuit one of table four.</summary>
    Disclosure,

    /// <summary>A row, a group of rows or a column of a table, by its label or a synonym.</summary>
    Term,

    /// <summary>A step of a request's way: received, done, carried.</summary>
    Flow,

    /// <summary>The way by which a request came in, which no table counts.</summary>
    Channel,

    /// <summary>A class of documents, named in the words before it.</summary>
    Class,

    /// <summary>None: 未, 没有.</summary>
    Negation,

    /// <summary>All of them: 均, 全部.</summary>
    All,

    /// <summary>Within the time the law sets.</summary>
    OnTime,

    /// <summary>The share of requests done.</summary>
    Rate,

    /// <summary>What follows is compared with last year.</summary>
    Compare,

    /// <summary>Compares with the year that is named next.</summary>
    Versus,

    /// <summary>More than before.</summary>
    Up,

    /// <summary>Less than before.</summary>
    Down,

    /// <summary>What follows is a share of a whole.</summary>
    Share,

    /// <summary>The figure is a whole: 共, 合计.</summary>
    Whole,

    /// <summary>Parts of the figure before follow, not necessarily all: 其中.</summary>
    Among,

    /// <summary>All parts of the figure before follow: 包括.</summary>
    Parts,

    /// <summary>The figures that follow belong to the things before, in their order.</summary>
    Respectively,

    /// <summary>The report year.</summary>
    ThisYear,

    /// <summary>Another year.</summary>
    OtherYear,

    /// <summary>Perhaps another scope than that of the tables: a figure that fits is taken, one that does not proves nothing.</summary>
    PerhapsOtherScope,

    /// <summary>Another scope than that of the tables.</summary>
    OtherScope,

    /// <summary>The number that follows is not exact.</summary>
    About,

    /// <summary>The fee for information (信息处理费).</summary>
    Fee,

    /// <summary>Takes money in: 收取. Behind the name of the fee its amount needs no other word.</summary>
    Collect,

    /// <summary>An amount of what has been named: 总金额. Only the fee is spoken of that way; elsewhere the word leaves open what is counted.</summary>
    Amount,

    /// <summary>Makes a decision, so that decisions are counted.</summary>
    Decide,

    /// <summary>What follows is what the sentence goes by: 按照, 根据.</summary>
    Basis,

    /// <summary>What one goes by: 规定, 要求.</summary>
    Provision,

    /// <summary>A figure; not a word of the vocabulary.</summary>
    Number,

    /// <summary>The end of a part of the sentence; not a word of the vocabulary.</summary>
    Break,

    /// <summary>A year in digits; not a word of the vocabulary.</summary>
    Year,
}
