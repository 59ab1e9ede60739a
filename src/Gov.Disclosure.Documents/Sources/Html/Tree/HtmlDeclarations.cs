using System.Globalization;

namespace Gov.Disclosure.Documents.Sources.Html.Tree;

/// <summary>The declarations of a style that decide what is printed: which looks it speaks about, and which of them it gives.</summary>
internal readonly record struct HtmlDeclarations(HtmlLook Named, HtmlLook Given)
{
    // What is moved that far is on no screen.
    private const double OffThePage = -900;

    private static readonly string[] ColoursOfPaper = ["white", "#fff", "rgb(255,255,255", "rgb(255, 255, 255"];

    /// <summary>The look of an element after this style has been laid over another.</summary>
    public HtmlLook Over(HtmlLook look) => (look & ~Named) | Given;

    /// <summary>Reads declarations, as in <c>display: none; vertical-align: super</c>.</summary>
    public static HtmlDeclarations Parse(ReadOnlySpan<char> declarations)
    {
        var style = default(HtmlDeclarations);
        while (!declarations.IsEmpty)
        {
            var end = declarations.IndexOf(';');
            var declaration = end < 0 ? declarations : declarations.Slice(0, end);
            declarations = end < 0 ? default : declarations.Slice(end + 1);
            var colon = declaration.IndexOf(':');
            if (colon > 0 && Look(declaration.Slice(0, colon).Trim(), declaration.Slice(colon + 1).Trim()) is { Named: not HtmlLook.None } read)
            {
                style = new HtmlDeclarations(style.Named | read.Named, read.Over(style.Given));
            }
        }

        return style;
    }

    private static HtmlDeclarations Look(ReadOnlySpan<char> property, ReadOnlySpan<char> value)
    {
        // Nearly every cell of a page made by Word has a style, and hardly any says one of these.
        if (Is(property, "display"))
        {
            return new HtmlDeclarations(
                HtmlLook.NoDisplay | HtmlLook.Table | HtmlLook.Row | HtmlLook.Cell,
                Starts(value, "none") ? HtmlLook.NoDisplay : Starts(value, "table-row") && !Starts(value, "table-row-") ? HtmlLook.Row
                    : Starts(value, "table-cell") ? HtmlLook.Cell : Starts(value, "table") && !Starts(value, "table-") ? HtmlLook.Table : HtmlLook.None);
        }

        if (Is(property, "visibility"))
        {
            return Of(HtmlLook.Invisible, Starts(value, "hidden") || Starts(value, "collapse"));
        }

        if (Is(property, "mso-hide"))
        {
            return Of(HtmlLook.NoDisplay, Starts(value, "all"));
        }

        if (Is(property, "text-decoration") || Is(property, "text-decoration-line") || Is(property, "text-line-through"))
        {
            return Of(HtmlLook.Struck, value.IndexOf("line-through".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0
                || (property.Length == "text-line-through".Length && !Starts(value, "none")));
        }

        if (Is(property, "vertical-align"))
        {
            var isRaised = Starts(value, "super") || Starts(value, "sub") || Starts(value, "text-top");
            return new HtmlDeclarations(
                HtmlLook.Raised | HtmlLook.Shifted, isRaised ? HtmlLook.Raised : Number(value) is { } moved && moved != 0 ? HtmlLook.Shifted : HtmlLook.None);
        }

        if (Is(property, "mso-text-raise"))
        {
            return Of(HtmlLook.Shifted, Number(value) is { } moved && moved != 0);
        }

        if (Is(property, "font-size") || Is(property, "opacity"))
        {
            return Of(HtmlLook.Invisible, Number(value) == 0);
        }

        if (Is(property, "color"))
        {
            return new HtmlDeclarations(
                HtmlLook.Invisible | HtmlLook.Pale, Starts(value, "transparent") ? HtmlLook.Invisible : IsOfPaper(value) ? HtmlLook.Pale : HtmlLook.None);
        }

        return Is(property, "text-indent") || Is(property, "left") || Is(property, "top") || Is(property, "margin-left")
            ? Of(HtmlLook.Invisible, Number(value) < OffThePage)
            : default;
    }

    private static bool IsOfPaper(ReadOnlySpan<char> colour)
    {
        foreach (var white in ColoursOfPaper)
        {
            if (Starts(colour, white))
            {
                return true;
            }
        }

        return false;
    }

    private static HtmlDeclarations Of(HtmlLook look, bool isGiven) => new(look, isGiven ? look : HtmlLook.None);

    private static bool Is(ReadOnlySpan<char> property, string name) =>
        property.Length == name.Length && property.Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool Starts(ReadOnlySpan<char> value, string word) => value.StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static double? Number(ReadOnlySpan<char> value)
    {
        var end = 0;
        while (end < value.Length && value[end] is (>= '0' and <= '9') or '.' or '-' or '+')
        {
            end++;
        }

        return end > 0 && double.TryParse(value.Slice(0, end).ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
