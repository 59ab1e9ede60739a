namespace Gov.Disclosure.Results.Html;

/// <summary>How the pages of the tool look around its words and around the reports: plain on paper, a sheet on a desk on a screen.</summary>
internal static class PageStyle
{
    public const string Css = """
        h1, .report > h2, .compared > h2 { font-family: "微软雅黑", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
        .results > h1, .compared > h1 { margin: .3em 0 .6em; font-size: 18pt; text-align: left; }
        .report { margin-top: 2em; break-before: page; }
        .report > h2, .compared > h2 { margin: .6em 0 0; padding-bottom: .3em; border-bottom: 1.5pt solid #333; font-size: 14pt; text-indent: 0; overflow-wrap: anywhere; }
        .report > .facts { margin: .5em 0; font: 10.5pt/1.6 "微软雅黑", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; color: #444; text-indent: 0; }
        .printed { margin: 1.2em 0 0; border-top: .75pt dashed #999; }
        @media screen {
          html { background: #e9ebee; }
          body { padding: 1.5em 2.5em; box-shadow: 0 1px 6px #0003; }
        }
        """;
}
