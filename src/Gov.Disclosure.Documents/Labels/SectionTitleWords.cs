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

    private const string Joined = "的|地|和|与|及其?|以及|并|暨|或|拟|采取|主要|突出|具体|重要|相关|有关|工作|之处|方面";

    private const string Time = "(?:\\d{4}|本|今|全|上一?|下一?|来|明|新一)年度?|下半年|当前|目前|近期|今后(?:一段时期)?|下一?步|下一?阶段|年度";

    // What the title of section five may say before its subject; an order to do something (加强问题整改) begins otherwise.
    private const string Before = "中|还|存在|面临|遇到|发现|自查|一些|(?:有待|需要|亟待|亟需)(?:改进|整改|完善|解决|加强)的";

    private const string Problem = "问题|不足|困难|短板|弱项|差距|瓶颈|薄弱(?:环节)?";

    private const string Better = "改进|整改|完善|解决|努力|应对|提升|加强|改善|处理|落实|推进";

    private const string Means = "情况|措施|打算|计划|安排|方向|思路|办法|对策|建议|意见|举措|重点|要点|方案|设想|目标|任务|规划|途径|展望|说明|原因|分析";

    /// <summary>Beside each section of the form, in its order, the words of its title.</summary>
    private static readonly Regex[] Titles =
    [
        Made("情况|状况|概况|概述|综述|总述|总结|成效", "总体|整体|基本|总的|全面|综合|开展|进展|推进|完成|落实|做法|情况|状况|概况|概述|综述|总述|总结|成效|介绍|说明"),
        Of("(?:(?:应)?主动(?:向社会)?公开的?(?:政府)?信息(?:公开)?|(?:政府)?信息主动公开|主动公开)的?(?:工作)?(?:数量|统计|办理|开展|数据)*的?(?:情况|统计表|情况表|情况统计|数据)(?:统计)?表?"),
        Of(Deal + "的?(?:公民法人(?:和|或)其他组织)?的?(?:政府|政务)?信息公开申请的?" + Deal + "的?(?:工作)?(?:情况|统计表|情况表)(?:统计)?表?",
            "(?:(?:政府|政务)?信息)?依申请公开的?(?:政府)?(?:信息)?的?(?:申请)?" + Deal + "的?(?:工作)?(?:情况|统计表|情况表)(?:统计)?表?",
            Deal + "依申请公开的?(?:政府)?(?:信息)?的?(?:申请)?(?:的)?情况"),
        Of("(?:因|由)?(?:政府信息公开|政务公开|信息公开)?(?:工作|申请|事项)?(?:被|所|而)*(?:引起|引发|发生|产生)?的?(?:申请|提起|举报|投诉|和|及|与)*(?:行政)?复议(?:案件)?(?:和|及|与|或|以及)?(?:被)?(?:提起|申请)?(?:行政)?诉讼(?:案件)?"
            + "(?:和|及|与)?(?:举报|申诉|投诉)*的?(?:办理|工作)?(?:情况|统计表|情况表)(?:统计)?表?"),
        Of($"(?>{Time}|{Joined}|{Before})*(?>{Problem}|(?:改进|整改|完善)(?:落实)?(?:情况|措施))(?>{Time}|{Joined}|存在|{Problem}|{Better}|{Means})*"),
        Made("其[他它余]|另外|(?:需要?|应当?)(?:报告|说明)",
            "其[他它余]|另外|需要?|应当?|须要?|要|特别|补充|向社会|报告|说明|公布|汇报|报送|上报|公开|反映|注明|事项|情况|问题|内容|事宜"),
    ];

    private static readonly char[] Sentence = ['。', '；', ';', '！', '!'];

    /// <summary>Whether a line, without its number, can be the title of a section.</summary>
    public static bool Fit(string line, ReportSection section)
    {
        var text = line.TrimEnd(' ', '\u3000', '*', '#', '：', ':', '_', '。', '.');
        return text.IndexOfAny(Sentence) < 0 && Titles[SectionHeading.IndexOf(section)].IsMatch(LabelKey.Of(text));
    }

    /// <summary>A title made of some words in any order, among them one that it is about.</summary>
    private static Regex Made(string about, string words) => Of($"(?=.*(?:{about}))(?>{words}|{Time}|{Joined})+");

    private static Regex Of(params string[] words) => new($"^{Subject}(?:{string.Join("|", words)})$", Options);
}
