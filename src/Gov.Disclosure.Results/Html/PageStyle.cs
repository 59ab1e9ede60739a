namespace Gov.Disclosure.Results.Html;

/// <summary>How the pages of the tool look around the sheets of reports. The page with the engine in it is built with the same files.</summary>
internal static class PageStyle
{
    /// <summary>The colours.</summary>
    public static string Palette { get; } = Read("palette.css");

    /// <summary>Everything else.</summary>
    public static string Css { get; } = Read("result.css");

    /// <summary>What the overview of a place looks like.</summary>
    public static string Overview { get; } = Read("overview.css");

    private static string Read(string name)
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n").TrimEnd();
    }
}
