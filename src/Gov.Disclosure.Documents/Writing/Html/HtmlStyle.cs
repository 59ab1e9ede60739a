namespace Gov.Disclosure.Documents.Writing.Html;

/// <summary>How a report looks on a page: the fonts and measures of official documents, on A4 paper as on a screen.</summary>
internal static class HtmlStyle
{
    public const string Css = """
        @page { size: A4; margin: 25mm 22mm 25mm 22mm; }
        .sheet { max-width: 190mm; margin: 1.5em auto; padding: 0 1em; color: #000; background: #fff; font: 16pt/1.75 "仿宋_GB2312", "仿宋", FangSong, STFangsong, "Noto Serif CJK SC", serif; }
        .sheet h1 { margin: 1em 0; text-align: center; text-wrap: balance; font: 22pt/1.5 "方正小标宋简体", "方正小标宋_GBK", "华文中宋", STZhongsong, "宋体", SimSun, "Noto Serif CJK SC", serif; }
        .sheet h2 { margin: 1em 0 .5em; text-indent: 2em; font: 16pt/1.75 "黑体", SimHei, "Noto Sans CJK SC", sans-serif; break-after: avoid; }
        .sheet p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
        .sheet table { width: 100%; margin: .5em 0 1em; border-collapse: collapse; table-layout: fixed; font: 10.5pt/1.4 "宋体", SimSun, "Noto Serif CJK SC", serif; break-inside: avoid; }
        .sheet th, .sheet td { position: relative; padding: 3pt 2pt; border: .75pt solid #000; font-weight: normal; text-align: center; vertical-align: middle; overflow-wrap: anywhere; }
        .sheet thead { display: table-header-group; }
        .sheet tr { break-inside: avoid; }
        .sheet td.text { text-align: left; padding-left: 5pt; }
        .sheet .error, .sheet .warning, .sheet .info, .sheet .involved, .number, .badge { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        .sheet .involved { background: repeating-linear-gradient(135deg, transparent 0 4px, #d9d9d9 4px 5px); }
        .sheet .info { background: #e6f0f9; outline: 1pt dotted #1d4e79; outline-offset: -1pt; }
        .sheet .warning { background: #fdf0cc; outline: 1.5pt dashed #8a6100; outline-offset: -1.5pt; }
        .sheet .error { background: #fbd9d5; outline: 2pt solid #a3170f; outline-offset: -2pt; font-weight: bold; }
        .sheet mark { color: inherit; background: none; outline: 0; }
        .sheet mark.error, .sheet mark.warning, .sheet mark.info { padding: 0 1px; border-bottom: 2pt solid #a3170f; outline: 0; font-weight: inherit; background: #fbd9d5; }
        .sheet mark.warning { border-bottom: 2pt dashed #8a6100; background: #fdf0cc; }
        .sheet mark.info { border-bottom: 2pt dotted #1d4e79; background: #e6f0f9; }
        .number { display: inline-block; min-width: 1.5em; padding: 0 .45em; border-radius: .75em; background: #1d4e79; color: #fff; outline: 0; font: bold 8pt/1.5 sans-serif; text-align: center; text-decoration: none; text-indent: 0; white-space: nowrap; }
        .number::after { content: attr(data-number); }
        .sheet .number { margin-left: 2px; vertical-align: super; outline: 0; }
        .sheet td > .numbers { display: block; }
        .sheet td > .numbers .number { margin: 0 1px; vertical-align: baseline; }
        .sheet td > .number { position: absolute; top: 0; right: 0; margin: 0; border-radius: 0 0 0 .6em; }
        .number.error, .sheet .number.error { background: #a3170f; }
        .number.warning, .sheet .number.warning { background: #8a6100; }
        .number.info, .sheet .number.info { background: #1d4e79; }
        .findings { margin: .5em 0 1em; padding: .4em .6em; border: 1pt solid #666; font: 10.5pt/1.5 "宋体", SimSun, "Noto Serif CJK SC", serif; break-inside: avoid-page; }
        .sheet .findings p { margin: .2em 0; text-indent: 0; }
        .badge { padding: 0 .4em; border-radius: 3px; background: #1d4e79; color: #fff; outline: 0; }
        .badge a { color: inherit; }
        .badge.error, .sheet .badge.error { background: #a3170f; outline: 0; }
        .badge.warning, .sheet .badge.warning { background: #8a6100; outline: 0; }
        .badge.info, .sheet .badge.info { background: #1d4e79; outline: 0; }
        @media screen { .sheet .table { overflow-x: auto; } .sheet td > .numbers .number { box-sizing: border-box; min-width: 24px; margin: 0; line-height: 24px; } }
        @media print { .sheet { max-width: none; margin: 0; padding: 0; } }
        """;
}
