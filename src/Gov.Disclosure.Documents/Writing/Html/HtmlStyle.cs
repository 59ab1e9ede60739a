namespace Gov.Disclosure.Documents;

/// <summary>How pages look: the fonts and measures of official documents, on A4 paper as on a screen.</summary>
internal static class HtmlStyle
{
    public const string Css = """
        @page { size: A4; margin: 25mm 22mm 25mm 22mm; }
        body { max-width: 190mm; margin: 1.5em auto; padding: 0 1em; color: #000; background: #fff; font: 16pt/1.75 "仿宋_GB2312", "仿宋", FangSong, STFangsong, "Noto Serif CJK SC", serif; }
        h1 { margin: 1em 0; text-align: center; font: 22pt/1.5 "方正小标宋简体", "方正小标宋_GBK", "华文中宋", STZhongsong, "宋体", SimSun, "Noto Serif CJK SC", serif; }
        h2 { margin: 1em 0 .5em; text-indent: 2em; font: 16pt/1.75 "黑体", SimHei, "Noto Sans CJK SC", sans-serif; break-after: avoid; }
        p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
        table { width: 100%; margin: .5em 0 1em; border-collapse: collapse; table-layout: fixed; font: 10.5pt/1.4 "宋体", SimSun, "Noto Serif CJK SC", serif; }
        th, td { padding: 3pt 2pt; border: .75pt solid #000; font-weight: normal; text-align: center; vertical-align: middle; overflow-wrap: anywhere; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        .text { text-align: left; padding-left: 5pt; }
        @media print { body { max-width: none; margin: 0; padding: 0; } }
        """;
}
