using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Narrative;

/// <summary>A printed label as a sentence would repeat it: without item number, bracketed unit and quotation marks.</summary>
internal static class LabelCore
{
    public static string Of(string label)
    {
        var ordinal = LabelOrdinal.Of(label);
        var core = label.Substring(ordinal.Length).TrimStart('、', '.', '．', ' ');
        var bracket = core.IndexOfAny(['(', '（']);
        core = bracket > 0 ? core.Substring(0, bracket) : core;
        return string.Concat(core.Where(character => !FoldedSentence.IsPassedOver(character)));
    }
}
