using Gov.Disclosure.Documents.Sources.CompoundFiles;

namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>What of the look of characters decides whether and how they are read.</summary>
internal readonly record struct CharacterProperties
{
    // [MS-DOC] 2.9.327, ToggleOperand: as the style has it, or the opposite.
    private const int AsStyle = 0x80;
    private const int UnlikeStyle = 0x81;

    public bool IsHidden { get; init; }

    public bool IsStruck { get; init; }

    public bool IsDoublyStruck { get; init; }

    /// <summary>Deleted while changes were tracked.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>A sign that stands for something else: a note, a picture, a field.</summary>
    public bool IsSpecial { get; init; }

    /// <summary>Raised or lowered, as the mark of a note is.</summary>
    public bool IsRaised { get; init; }

    public bool IsShown => !(IsHidden || IsStruck || IsDoublyStruck || IsDeleted);

    /// <summary>These properties changed by a list of modifiers.</summary>
    /// <param name="list">The list.</param>
    /// <param name="style">What the paragraph has by its style.</param>
    /// <param name="styles">The styles, of which the list may name one for characters.</param>
    public CharacterProperties With(Bytes list, CharacterProperties style, StyleSheet styles)
    {
        var properties = this;
        foreach (var sprm in Sprm.In(list))
        {
            switch (sprm.Code)
            {
                case Sprm.CIstd:
                    // A style of characters that has what the style of the paragraph has takes it away ([MS-DOC] 2.4.6.6).
                    var own = styles.Characters(sprm.Operand.UInt16(0));
                    properties = style = style with
                    {
                        IsHidden = style.IsHidden != own.IsHidden,
                        IsStruck = style.IsStruck != own.IsStruck,
                        IsDoublyStruck = style.IsDoublyStruck != own.IsDoublyStruck,
                        IsRaised = style.IsRaised || own.IsRaised,
                    };
                    break;
                case Sprm.CPlain:
                    properties = style with { IsSpecial = properties.IsSpecial };
                    break;
                case Sprm.CFVanish:
                    properties = properties with { IsHidden = IsOn(sprm.Value, style.IsHidden) };
                    break;
                case Sprm.CFStrike:
                    properties = properties with { IsStruck = IsOn(sprm.Value, style.IsStruck) };
                    break;
                case Sprm.CFDStrike:
                    properties = properties with { IsDoublyStruck = IsOn(sprm.Value, style.IsDoublyStruck) };
                    break;
                case Sprm.CFRMarkDel:
                    properties = properties with { IsDeleted = IsOn(sprm.Value, style.IsDeleted) };
                    break;
                case Sprm.CFSpec:
                    properties = properties with { IsSpecial = IsOn(sprm.Value, style.IsSpecial) };
                    break;
                case Sprm.CSymbol:
                    properties = properties with { IsSpecial = true };
                    break;
                case Sprm.CIss:
                    properties = properties with { IsRaised = sprm.Value != 0 };
                    break;
            }
        }

        return properties;
    }

    private static bool IsOn(byte value, bool style) => value switch
    {
        AsStyle => style,
        UnlikeStyle => !style,
        _ => value != 0,
    };
}
