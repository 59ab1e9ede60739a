using System.Text.RegularExpressions;

namespace Gov.Disclosure.Documents.Labels;

/// <summary>
/// The other words in which agencies write the titles of the six sections: 存在的不足及整改措施 for 存在的主要问题及改进情况. The words are loose, so they count
/// only behind the number of the section and only as a whole line; what has a full stop or more words is a sentence.
/// </summary>
internal static class SectionTitleWords
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    // Keys have lost the number of a year in front, as if it were an item number.
    private const string Subject = "(?:(?:\\d{4})?年度?)?(?:(?:本年度?|今年|全[省市县区镇乡局]|我[省市县区镇乡局委办]|本机关|本单位|行政机关|政府信息公开|政务公开|信息公开|政务信息公开)的?)*";

    private const string Deal = "(?:收到|受理|接收|处理|办理|答复|和|与|及)*";

    private const string Problem = "(?:问题|不足|困难|短板|薄弱环节|薄弱之处|困难问题)";

    private const string Better = "(?:(?:\\d{4}年度?|下一步|今后|下步|下一年度?|来年|明年|今后一段时期|新一年)的?)?(?:工作)?(?:的)?(?:改进|整改|完善|解决|努力|应对|提升|加强|改善|处理|落实)*(?:工作|的)*"
        + "(?:情况|措施|打算|计划|安排|方向|思路|办法|对策|建议|举措|意见|重点|方案|落实|设想|目标|任务|规划|途径)";

    /// <summary>Beside each section of the form, in its order, the words of its title.</summary>
    private static readonly Regex[] Titles =
    [
        Of("(?:工作)?(?:总体|整体|基本|总的|主要|全面|综合|年度)*(?:工作)?(?:开展|进展|推进|完成)?(?:情况|概况|概述|综述|总述)(?:概述|综述|介绍|说明|总结)?"),
        Of("(?:(?:应)?主动(?:向社会)?公开的?(?:政府)?信息(?:公开)?|(?:政府)?信息主动公开|主动公开)的?(?:工作)?(?:数量|统计|办理|开展|数据)*的?(?:情况|统计表|情况表|情况统计|数据)(?:统计)?表?"),
        Of(Deal + "的?(?:公民法人(?:和|或)其他组织)?的?(?:政府|政务)?信息公开申请的?" + Deal + "的?(?:工作)?(?:情况|统计表|情况表)(?:统计)?表?",
            "(?:(?:政府|政务)?信息)?依申请公开的?(?:政府)?(?:信息)?的?(?:申请)?" + Deal + "的?(?:工作)?(?:情况|统计表|情况表)(?:统计)?表?",
            Deal + "依申请公开的?(?:政府)?(?:信息)?的?(?:申请)?(?:的)?情况"),
        Of("(?:因|由)?(?:政府信息公开|政务公开|信息公开)?(?:工作|申请|事项)?(?:被|所|而)*(?:引起|引发|发生|产生)?的?(?:申请|提起|举报|投诉|和|及|与)*(?:行政)?复议(?:案件)?(?:和|及|与|或|以及)?(?:被)?(?:提起|申请)?(?:行政)?诉讼(?:案件)?"
            + "(?:和|及|与)?(?:举报|申诉|投诉)*的?(?:办理|工作)?(?:情况|统计表|情况表)(?:统计)?表?"),
        Of("(?:工作)?(?:中)?(?:当前|目前|主要)?(?:还)?(?:存在|面临|遇到)?的?(?:一些)?(?:主要|突出|具体)?的?(?:" + Problem + "|和|与|及|以及){1,3}(?:之处)?(?:(?:及|和|与|以及|并|暨)?"
            + Better + "){0,2}",
            "(?:改进|整改|完善)(?:情况|措施)(?:及|和|与)?" + Better),
        Of("(?:其他|其它|另外|其余)(?:需要?|应当?|须要?|要|有关|相关)*(?:报告|说明|公布|汇报|公开|反映|注明)?的?(?:有关|相关|重要)?(?:事项|情况|问题|内容|事宜|工作)?(?:说明)?",
            "(?:需要?|应当?)(?:报告|说明)的?(?:其他|其它)?的?(?:有关|相关)?(?:事项|情况|问题)"),
    ];

    private static readonly char[] Sentence = ['。', '；', ';', '！', '!'];

    /// <summary>Whether a line, without its number, can be the title of a section.</summary>
    public static bool Fit(string line, ReportSection section)
    {
        var text = line.TrimEnd(' ', '\u3000', '*', '#', '：', ':', '_', '。', '.');
        return text.IndexOfAny(Sentence) < 0 && Titles[SectionHeading.IndexOf(section)].IsMatch(LabelKey.Of(text));
    }

    private static Regex Of(params string[] words) => new($"^{Subject}(?:{string.Join("|", words)})$", Options);
}
