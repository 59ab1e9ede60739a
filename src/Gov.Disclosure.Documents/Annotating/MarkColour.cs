namespace Gov.Disclosure.Documents.Annotating;

/// <summary>The colours of marked cells, in six hexadecimal digits; black letters can be read on each of them.</summary>
internal static class MarkColour
{
    private static readonly string[] Colours = ["DDEBF7", "FFEB9C", "FFC7CE"];

    public static string Of(Severity severity) => Colours[(int)severity];

    /// <summary>Whether a severity goes over what a cell is filled with: a colour of its own, or that of a lighter finding.</summary>
    public static bool IsGraver(Severity severity, string? fill) => Array.IndexOf(Colours, fill) < (int)severity;
}
