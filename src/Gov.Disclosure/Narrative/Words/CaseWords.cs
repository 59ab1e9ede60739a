namespace Gov.Disclosure.Narrative.Words;

/// <summary>Reviews and lawsuits, table four.</summary>
internal static class CaseWords
{
    public static IEnumerable<(WordRole Role, string Words)> Roles =>
    [
        // 因政府信息公开被申请行政复议2件
        (WordRole.Filler, "被申请 被提起 被起诉 申请行政 提起行政 不服 因不服 引发 引起 引发的 引起的 因信息公开 复议机关 复议机关维持 法院 人民法院 原行政行为 原具体行政行为 原答复 案件 案 败诉 胜诉 责令 责令重新答复 重新答复 行政复议机关"),

        // 代表, 委托, 备案 and the courts' instances speak of other cases
        (WordRole.OtherScope, "应诉 出庭 一审 二审 再审 以市政府为复议机关 以县政府为复议机关 以区政府为复议机关 作为复议机关 复议答复 听证 庭审 起草"),
    ];

    public static IEnumerable<string> Synonyms =>
    [
        "复议 行政复议案件 复议案件 行政复议申请 复议申请 行政复议类 行政复议案 = 行政复议",
        "诉讼 行政诉讼案件 诉讼案件 行政诉讼类 行政诉讼案 = 行政诉讼",
        "直接起诉 未经复议直接诉讼 直接提起诉讼 直接提起行政诉讼 直接诉讼 未经行政复议直接起诉 直接向法院起诉 = 未经复议直接起诉",
        "经复议后起诉 复议后再起诉 复议后诉讼 复议后提起诉讼 复议后提起行政诉讼 经行政复议后起诉 经复议后提起行政诉讼 = 复议后起诉",
        "维持 予以维持 结果被维持 获维持 被维持 获得维持 维持原行政行为 维持原答复 复议维持 维持原具体行政行为 被复议机关维持 驳回 驳回诉讼请求 = 结果维持",
        "纠正 被纠正 予以纠正 被纠错 纠错 结果被纠正 被复议机关纠正 被撤销 被责令重新答复 = 结果纠正",
        "未审结 正在审理 正在审理中 尚在审理 尚在审理中 未结案 尚未结案 审理中 在审 还未审结 待审结 = 尚未审结",
        "结果其他 其他结果类 = 其他结果",
    ];
}
