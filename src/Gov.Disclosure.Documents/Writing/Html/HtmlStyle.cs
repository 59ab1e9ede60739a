namespace Gov.Disclosure.Documents;

/// <summary>How pages look: the fonts and measures of official documents, on A4 paper as on a screen.</summary>
internal static class HtmlStyle
{
    public const string Css = """
        @page { size: A4; margin: 25mm 22mm 25mm 22mm; }
        body, :host { max-width: 190mm; margin: 1.5em auto; padding: 0 1em; color: #000; background: #fff; font: 16pt/1.75 "仿宋_GB2312", "仿宋", FangSong, STFangsong, "Noto Serif CJK SC", serif; }
        h1 { margin: 1em 0; text-align: center; font: 22pt/1.5 "方正小标宋简体", "方正小标宋_GBK", "华文中宋", STZhongsong, "宋体", SimSun, "Noto Serif CJK SC", serif; }
        h2 { margin: 1em 0 .5em; text-indent: 2em; font: 16pt/1.75 "黑体", SimHei, "Noto Sans CJK SC", sans-serif; break-after: avoid; }
        p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
        table { width: 100%; margin: .5em 0 1em; border-collapse: collapse; table-layout: fixed; font: 10.5pt/1.4 "宋体", SimSun, "Noto Serif CJK SC", serif; }
        th, td { padding: 3pt 2pt; border: .75pt solid #000; font-weight: normal; text-align: center; vertical-align: middle; overflow-wrap: anywhere; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        .text { text-align: left; padding-left: 5pt; }
        [data-mark] { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        [data-mark]::after { content: "[" attr(data-mark) "]"; font: bold 8pt/1 sans-serif; vertical-align: super; }
        td.involved, th.involved { background: repeating-linear-gradient(135deg, transparent 0 4px, #ccc 4px 5px); }
        .info { background: #e4eef8; outline: 1.5pt dotted #1d4e79; outline-offset: -1.5pt; }
        .warning { background: #fdeab8; outline: 2pt dashed #6b4e00; outline-offset: -2pt; }
        .error { background: #f7c6c2; outline: 2.5pt solid #900; outline-offset: -2.5pt; font-weight: bold; }
        .findings { margin: .5em 0 1em; padding: .4em .6em; border: 1pt solid #666; font: 10.5pt/1.5 "宋体", SimSun, "Noto Serif CJK SC", serif; break-inside: avoid-page; }
        .findings p { margin: .2em 0; text-indent: 0; }
        .findings .error, .findings .warning, .findings .info { padding: 0 3pt; }
        @media print { body { max-width: none; margin: 0; padding: 0; } }
        """;
}
