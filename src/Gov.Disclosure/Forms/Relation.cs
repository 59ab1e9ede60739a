using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>Which official or customary reading of a table a <see cref="Relation"/> states.</summary>
[JsonConverter(typeof(WordConverter<RelationKind>))]
public enum RelationKind
{
    /// <summary>Table three, each row: the kinds of applicant add up to 总计.</summary>
    RowTotal,

    /// <summary>Table three, each column: all result rows add up to (七)总计.</summary>
    OutcomeTotal,

    /// <summary>Table three, each column: 一 + 二 = 三(七) + 四, the relation the form itself prints.</summary>
    Balance,

    /// <summary>Table four, each group: the four results add up to 总计.</summary>
    GroupTotal,

    /// <summary>Table two of 2019: 本年新公开数量 is at most 对外公开总数量.</summary>
    DisclosedWithinTotal,

    /// <summary>Table two of 2019: 上一年项目数量 + 本年增/减 is not below zero.</summary>
    ItemsNotBelowZero,

    /// <summary>Table two of 2019: 处理决定数量 counts decisions; the sum 上一年项目数量 + 本年增/减 does not belong there.</summary>
    DecisionsNotItems,
}

/// <summary>
/// A linear relation over the cells of one table: the sum of the left cells against the sum of the right cells.
/// The kind says how they compare.
/// </summary>
[JsonConverter(typeof(ResultConverter<Relation>))]
public sealed class Relation : IJsonValue
{
    internal Relation(RelationKind kind, FormCell[] left, FormCell[] right)
    {
        Kind = kind;
        Left = left;
        Right = right;
    }

    /// <summary>What the relation states.</summary>
    public RelationKind Kind { get; }

    /// <summary>The cells added up on the left.</summary>
    public IReadOnlyList<FormCell> Left { get; }

    /// <summary>The cells added up on the right; empty where the left side is compared with zero.</summary>
    public IReadOnlyList<FormCell> Right { get; }

    /// <summary>Whether the relation is an equation that every correct table satisfies.</summary>
    public bool IsIdentity => Kind is RelationKind.RowTotal or RelationKind.OutcomeTotal or RelationKind.Balance or RelationKind.GroupTotal;

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("kind"u8, JsonLayout.WordOf(Kind));
        JsonLayout.WriteArray(writer, "left"u8, Left, language);
        JsonLayout.WriteArray(writer, "right"u8, Right, language);
        writer.WriteEndObject();
    }
}
