using System.Text.Json.Serialization;
using Gov.Disclosure.Forms;

namespace Gov.Disclosure;

/// <summary>Which customary reading across two years a <see cref="YearRelation"/> states.</summary>
[JsonConverter(typeof(WordConverter<YearRelationKind>))]
public enum YearRelationKind
{
    /// <summary>Table three, each column: 上年结转 is what last year's report carries forward.</summary>
    CarryOver,

    /// <summary>Table two of 2021: 现行有效 is last year's, more by what was issued and less by what was repealed.</summary>
    InForce,

    /// <summary>Table two of 2019: 上一年项目数量 is last year's, changed by last year's 本年增/减.</summary>
    Items,
}

/// <summary>How the cell of a <see cref="YearRelation"/> compares with the sum of its terms.</summary>
[JsonConverter(typeof(WordConverter<YearRelationComparison>))]
public enum YearRelationComparison
{
    /// <summary>The cell is the sum.</summary>
    Equal,

    /// <summary>The cell is the sum or more.</summary>
    AtLeast,

    /// <summary>The cell is the sum or less.</summary>
    AtMost,
}

/// <summary>
/// A linear relation between a cell of this year's table and cells of the same table of this and of last year: the cell against the sum of the terms.
/// Last year's table may be in another form; its cells are found by the names of row and column.
/// </summary>
public sealed class YearRelation
{
    internal YearRelation(YearRelationKind kind, FormCell cell, params YearTerm[] terms)
    {
        Kind = kind;
        Cell = cell;
        Terms = terms;
    }

    /// <summary>What the relation states.</summary>
    public YearRelationKind Kind { get; }

    /// <summary>How the cell compares with the sum of the terms. Only of an equation does last year's report tell what the cell should hold.</summary>
    public YearRelationComparison Comparison { get; internal init; }

    /// <summary>The cell of this year's table that the terms are compared with.</summary>
    public FormCell Cell { get; }

    /// <summary>The terms, last year's first.</summary>
    internal IReadOnlyList<YearTerm> Terms { get; }

    /// <summary>Whether a number of the cell agrees with what the terms come to.</summary>
    internal bool Holds(long cell, long sum) => Comparison switch
    {
        YearRelationComparison.AtLeast => cell >= sum,
        YearRelationComparison.AtMost => cell <= sum,
        _ => cell == sum,
    };
}
