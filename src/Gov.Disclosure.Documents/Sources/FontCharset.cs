namespace Gov.Disclosure.Documents.Sources;

/// <summary>
/// The character set that a font says it has ([MS-WMF] 2.1.1.5; "\fcharsetN" of RTF): in files without Unicode it tells what the bytes of its
/// texts are.
/// </summary>
internal static class FontCharset
{
    private static readonly Dictionary<int, int> CodePages = new()
    {
        [77] = 10000,
        [128] = 932,
        [129] = 949,
        [130] = 1361,
        [134] = 936,
        [136] = 950,
        [161] = 1253,
        [162] = 1254,
        [163] = 1258,
        [177] = 1255,
        [178] = 1256,
        [186] = 1257,
        [204] = 1251,
        [222] = 874,
        [238] = 1250,
        [255] = 850,
    };

    public static bool TryGetCodePage(int charset, out int page) => CodePages.TryGetValue(charset, out page);
}
