namespace Gov.Disclosure.Narrative.Words;

/// <summary>What a word does in a sentence with figures. The words themselves, each with an example, stand in the files beside this one.</summary>
internal enum WordRole : byte
{
    /// <summary>Characters that no word of the vocabulary has.</summary>
    Unknown,

    /// <summary>Says nothing about what is counted.</summary>
    Filler,

    /// <summary>Requests for information, the subject of table three.</summary>
    Requests,

    /// <summary>Applications of which the word does not say what they ask for: 收到申请12件.</summary>
    Application,

    /// <summary>Disclosure of information, which makes a review or a lawsuit one of table four.</summary>
    Disclosure,

    /// <summary>A row, a group of rows or a column of a table, by its label or a synonym.</summary>
    Term,

    /// <summary>A step of a request's way: received, done, carried.</summary>
    Flow,

    /// <summary>The way by which a request came in, which no table counts.</summary>
    Channel,

    /// <summary>One of two ways that are all there are: 线上.</summary>
    Online,

    /// <summary>The other of them: 线下.</summary>
    Offline,

    /// <summary>Several of them: 网站、邮寄等方式; not a word of the vocabulary.</summary>
    Ways,

    /// <summary>A class of documents, named in the words before it.</summary>
    Class,

    /// <summary>None: 未, 没有.</summary>
    Negation,

    /// <summary>All of them: 均, 全部.</summary>
    All,

    /// <summary>Within the time the law sets, or what was due by then.</summary>
    OnTime,

    /// <summary>A rate with a name of its own: 办结率.</summary>
    Rate,

    /// <summary>What the tables do not count, or not as what it is called: withdrawn, referred, an application for a licence.</summary>
    NotCounted,

    /// <summary>What follows is compared with last year.</summary>
    Compare,

    /// <summary>Compares with the year that is named next.</summary>
    Versus,

    /// <summary>More than before.</summary>
    Up,

    /// <summary>Less than before.</summary>
    Down,

    /// <summary>As much as before.</summary>
    Same,

    /// <summary>Twice as much as before.</summary>
    Double,

    /// <summary>What follows is a share of a whole.</summary>
    Share,

    /// <summary>The figure is a whole: 共, 合计.</summary>
    Whole,

    /// <summary>Parts of a figure follow, not necessarily all: 其中.</summary>
    Among,

    /// <summary>All parts of a figure follow: 包括.</summary>
    Parts,

    /// <summary>The chief parts of a figure follow, others are left out: 主要包括.</summary>
    Chief,

    /// <summary>The figures that follow belong to the things before, in their order.</summary>
    Respectively,

    /// <summary>The part that is left: 其余.</summary>
    Rest,

    /// <summary>Leaves something out: 除…外.</summary>
    Except,

    /// <summary>A list that does not name all: 等.</summary>
    Etc,

    /// <summary>The report year.</summary>
    ThisYear,

    /// <summary>The whole of whichever year was named: 全年.</summary>
    WholeYear,

    /// <summary>Another year.</summary>
    OtherYear,

    /// <summary>The year after, into which cases are carried.</summary>
    NextYear,

    /// <summary>Less or more than a year.</summary>
    PartOfYear,

    /// <summary>累计, which may reach over several years.</summary>
    Total,

    /// <summary>The agency itself.</summary>
    OwnScope,

    /// <summary>The whole level, 全区, which may be the report's own scope.</summary>
    LevelScope,

    /// <summary>The office alone among all of its level.</summary>
    LevelPart,

    /// <summary>Somebody or something else.</summary>
    OtherScope,

    /// <summary>Other matters that agencies deal with: a hotline, proposals.</summary>
    OtherMatter,

    /// <summary>The number that follows is not exact, or not what was counted: a plan, an average.</summary>
    About,

    /// <summary>The fee for information (信息处理费).</summary>
    Fee,

    /// <summary>Takes money in. Behind the name of the fee its amount needs no other word.</summary>
    Collect,

    /// <summary>An amount of what has been named.</summary>
    Amount,

    /// <summary>Makes a decision, so that decisions are counted.</summary>
    Decide,

    /// <summary>Publishes; among results of requests, grants.</summary>
    Publish,

    /// <summary>Narrows down what is spoken of by the words beside it: 涉及, 方面.</summary>
    Topic,

    /// <summary>Ends the name of what is spoken of: 方面, 领域.</summary>
    Field,

    /// <summary>What follows is where or by what something is done, not who does it: 通过区政府门户网站.</summary>
    Through,

    /// <summary>What follows is what the sentence goes by: 按照, 根据.</summary>
    Basis,

    /// <summary>What one goes by: 规定, 要求.</summary>
    Provision,

    /// <summary>Names a row as <see cref="Term"/> does, though not every office counts such requests there: 不属于本机关公开.</summary>
    Told,

    /// <summary>Says in which row something was counted: 计入其他处理.</summary>
    CountedIn,

    /// <summary>A verb within a name, or 其他: 预决算公开信息, 民众关心的其他信息; not a word of the vocabulary.</summary>
    InName,

    /// <summary>A figure; not a word of the vocabulary.</summary>
    Number,

    /// <summary>The end of a part of the sentence; not a word of the vocabulary.</summary>
    Break,

    /// <summary>A year in digits; not a word of the vocabulary.</summary>
    Year,
}
