using DocumentFormat.OpenXml.Wordprocessing;

namespace Gov.Disclosure.Documents.Sources.Lists;

/// <summary>How the paragraphs on one level of a list are numbered.</summary>
/// <param name="Start">The first number.</param>
/// <param name="Format">How numbers are written.</param>
/// <param name="Pattern">What is printed, such as %1、 or 第%1条 or %1.%2.</param>
internal sealed record ListLevel(int Start, NumberFormatValues Format, string Pattern)
{
    /// <summary>Whether the numbers of other levels in the pattern are written in digits.</summary>
    public bool IsLegal { get; init; }
}

/// <summary>A list of a document. Several lists may be of one kind and then go on counting where another stopped.</summary>
internal sealed class NumberedList
{
    /// <summary>Lists have no more levels, in any version of Word.</summary>
    public const int MostLevels = 9;

    private readonly ListLevel?[] _levels;
    private readonly int?[] _starts;

    /// <param name="kind">What the lists of one kind have in common.</param>
    /// <param name="levels">The levels.</param>
    /// <param name="starts">The numbers with which this list starts anew, whatever those of its kind have come to.</param>
    public NumberedList(object kind, ListLevel?[] levels, int?[] starts)
    {
        Kind = kind;
        _levels = levels;
        _starts = starts;
    }

    public object Kind { get; }

    public ListLevel? this[int level] => _levels[level];

    public bool StartsAnew(int level) => _starts[level] is not null;

    public int Start(int level) => _starts[level] ?? _levels[level]?.Start ?? 1;
}
