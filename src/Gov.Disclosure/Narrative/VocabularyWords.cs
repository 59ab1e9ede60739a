namespace Gov.Disclosure.Narrative;

/// <summary>
/// The words of sentences with figures: labels of the forms, and this list of what people write instead and around them. Each line is data; a
/// sentence with a word that is not here is not assessed.
/// </summary>
internal static class VocabularyWords
{
    private static readonly (WordRole Role, string Words)[] Roles =
    [
        (WordRole.Requests, "政府信息公开申请 政府信息公开申请件 政府信息依申请公开 政府信息公开依申请 政府信息公开的申请 信息公开申请 政务公开申请 申请公开政府信息 申请公开信息 依申请公开政府信息 依申请公开信息 依申请公开申请"),
        (WordRole.Requests, "依申请公开件 依申请公开事项 依申请公开 依申请信息公开 依申请政府信息公开 依申请件 申请公开 公开申请 政府信息申请 信息申请"),
        (WordRole.Disclosure, "政府信息公开 信息公开 政务公开 政府信息公开工作 政务信息公开"),
        (WordRole.Channel, "当面 现场 当场 窗口 网络 网上 互联网 在线 线上 网站 平台 信函 书信 来信 邮寄 邮政 邮政寄送 邮件 电子邮件 电子邮箱 传真 书面 其他方式 其他形式 其他渠道 其他途径"),
        (WordRole.Class, "类信息 类"),
        (WordRole.Negation, "未 没有 无 未有 不存在 未曾 均未 尚未 暂未 并未 暂无"),
        (WordRole.All, "均 均已 全部 全部已 已全部 全都 都 都已 均已全部 已均 全数"),
        (WordRole.OnTime, "按时 按期 及时 如期 在法定期限内 法定期限内 在法定时限内 法定时限内 在规定时限内 规定时限内 在规定期限内 规定期限内 在规定时间内 规定时间内 在法定时间内 法定时间内 按时限 按规定时限 按规定期限"),
        (WordRole.Rate, "办结率 答复率 回复率 办理率"),
        (WordRole.Compare, "同比 比上年 较上年 比上年度 较上年度 比上一年 较上一年 比上一年度 较上一年度 比去年 较去年 比去年同期 较去年同期 比上年同期 较上年同期 与上年相比 与上年度相比 与上一年相比 与去年相比 与上年同期相比 与去年同期相比 相比上年 相比去年 较前一年 比前一年"),
        (WordRole.Versus, "比 较 相比 相较"),
        (WordRole.Up, "增长 增加 上升 提高 提升 上涨 增长率 增幅 多"),
        (WordRole.Down, "下降 减少 降低 下滑 降幅 减幅 少"),
        (WordRole.Share, "占 占比 占总数 占总量 占全部 占申请总数 占申请总量 占总申请量 占全部申请 占申请量"),
        (WordRole.Whole, "共 共计 总共 合计 总计 一共 总数 总量 计 总 总数为 共有 累计共"),
        (WordRole.Among, "其中"),
        (WordRole.Parts, "包括 分为 包含 具体为 具体是 分别是 具体包括 具体如下"),
        (WordRole.Respectively, "分别 分别为 依次为"),
        (WordRole.ThisYear, "本年 本年度 今年 今年以来 全年 全年度 当年 年内 报告期内 本年内 一年来 年度"),
        (WordRole.OtherYear, "去年 上年 上年度 上一年 上一年度 前年 往年 历年 同期 上年同期 去年同期 前一年 次年 明年 下年 下年度 下一年 下一年度"),
        (WordRole.PerhapsOtherScope, "全市 全县 全区 全省 全州 全旗 全国 全系统 我市 我县 我区 我省 我州 我旗 本市 本县 本区 本省 各级 累计 截至 截止 目前 上半年 下半年 公开 主动公开 发布 公布 制定 出台 印发 市本级 县本级 区本级 省本级 本级 本级政府 共同 首次 初次"),
        (WordRole.OtherScope, "代表 受委托 委托 备案 下属 下属单位 下属部门 下属事业单位 下级 所属 所属单位 所属部门 直属单位 辖区 各部门 各单位 各县区 各县 各区 各乡镇 各镇 各街道 县区 县级 乡镇 市直 县直 区直 转办 转交 移送 协助 协办 代理 一审 二审 再审 应诉 出庭 环比 以来 日均 月均 平均 年均 另 另有 另外 除 除外 每 撤回 撤销申请 逾期 超期 预计 计划 力争 目标 不少于 不超过"),
        (WordRole.About, "约 近 逾 超 超过 大约 将近 不足 不到 至少 接近 约为 达到近"),
        (WordRole.Fee, "信息处理费 政府信息公开信息处理费 政府信息处理费 信息公开处理费 依申请公开信息处理费 信息处理费用"),
        (WordRole.Collect, "收取 征收 实收"),
        (WordRole.Amount, "金额 总金额 收费金额 费用 总费用"),
        (WordRole.Decide, "作出 做出 决定 处理决定 处罚决定"),
        (WordRole.Basis, "按照 严格按照 根据 依据 依照 遵照"),
        (WordRole.Provision, "规定 有关规定 相关规定 要求 有关要求 相关要求 规定和要求"),
        (WordRole.Filler, "与 和 及其 至 到 起 止 也 还 又 则 各 做好 开展 推进 加强 落实 坚持 不断 积极 扎实 持续 进一步 畅通 申请渠道 制度 机制 完善 健全 流程 程序 保障 公众知情权 知情权 中华人民共和国政府信息公开条例 政府信息公开条例 条例"),
        (WordRole.Filler, "的 了 为 是 已 并 及 以及 或 或者 有 达 达到 于 在 中 对 由 因 就 从 向 被 以 用 经 等 数 数量 件数 量 情况 案件 案 件 申请 申请件 申请书 申请量 申请数量 申请数 事项 信息 信息数 项目 业务 工作 方面"),
        (WordRole.Filler, "加上 加 公民 公民、法人和其他组织 公民、法人或其他组织 公民、法人或者其他组织 公民、法人及其他组织 社会公众 公众 群众 申请人 提出 提交 提起 各类 相关 有关 依法 依规 依法依规 规范 妥善 认真 严格 进行 予以 给予 作出了 完毕 完成 发生 产生 引发 引起 引发的 引起的 被申请 被提起 申请行政"),
        (WordRole.Filler, "我局 我镇 我乡 我街道 我委 我办 我厅 我院 我所 我中心 我单位 我机关 我部门 本局 本镇 本乡 本街道 本委 本办 本厅 本单位 本机关 本部门 全局 全镇 全乡 全街道 全委 全办 全厅 局机关 县政府 区政府 市政府 镇政府 乡政府 我区政府 政府 人民政府 街道办事处 办事处 办公室 发生的 实际 共计为 方式 渠道 途径 形式 通过 采用 采取 行政机关 涉及 涉 关于 针对"),
    ];

    private static readonly (Flow Flow, string Words)[] Flows =
    [
        (Flow.Received, "收到 受理 接收 新收 接到 新收到 新受理 收到和受理 接收到 收件 新增受理 收到并受理"),
        (Flow.Handled, "收办 受理和办理"),
        (Flow.Done, "办结 答复 回复 办毕 办结答复 答复办结 办理完结 办理完毕 作出答复 做出答复 予以答复 依法答复 办理答复 答复完毕 答复处理 已办结 已答复 完成答复"),
        (Flow.Processed, "办理 处理"),
        (Flow.CarriedOver, "上年结转 上年度结转 上一年结转 上一年度结转 去年结转 上年结转的 结转自上年"),
        (Flow.CarriedForward, "结转下年 结转下年度 结转至下年 结转至下年度 结转到下年 结转到下年度 结转下一年 结转下一年度 结转至下一年 结转至下一年度 结转下年继续办理 结转至下年继续办理 结转下年度办理 结转至下年度办理 结转至下年度继续办理 转下年 转下年度 转至下年 转至下年度 结转明年 结转次年 结转至次年 结转至明年"),
        (Flow.CarriedForward, "正在办理 正在办理中 尚在办理 尚在办理中 未办结 尚未办结 待办结 在办 未答复 尚未答复 继续办理"),
        (Flow.Carried, "结转 结转至 结转到"),
    ];

    // Words, and the label of a row or column that they stand for.
    private static readonly string[] Synonyms =
    [
        "同意公开 准予公开 全部公开 = 予以公开",
        "部分予以公开 同意部分公开 区分处理 = 部分公开",
        "不公开 不同意公开 = 不予公开",
        "不能提供 = 无法提供",
        "不予受理 = 不予处理",
        "国家秘密 涉及国家秘密 = 属于国家秘密",
        "三类内部事务信息 内部事务信息 = 属于三类内部事务信息",
        "四类过程性信息 过程性信息 = 属于四类过程性信息",
        "行政执法案卷 行政执法案卷信息 = 属于行政执法案卷",
        "行政查询事项 = 属于行政查询事项",
        "不掌握相关政府信息 本机关不掌握 = 本机关不掌握相关政府信息",
        "没有现成信息 需要另行制作 = 没有现成信息需要另行制作",
        "补正后仍不明确 补正后内容仍不明确 = 补正后申请内容仍不明确",
        "信访举报投诉 信访投诉举报 信访类 = 信访举报投诉类申请",
        "个人 自然人申请 = 自然人",
        "法人和其他组织 法人及其他组织 法人或者其他组织 = 法人或其他组织",
        "企业 商业企业申请 = 商业企业",
        "复议 行政复议案件 = 行政复议",
        "诉讼 行政诉讼案件 = 行政诉讼",
        "直接起诉 = 未经复议直接起诉",
        "经复议后起诉 = 复议后起诉",
        "维持 予以维持 结果被维持 = 结果维持",
        "纠正 被纠正 予以纠正 = 结果纠正",
        "未审结 = 尚未审结",
        "行政规章 政府规章 = 规章",
        "制发 新制发 = 本年制发件数",
        "废止 = 本年废止件数",
        "现行有效 = 现行有效件数",
        "新制作 = 本年新制作数量",
        "新公开 = 本年新公开数量",
        "对外公开 = 对外公开总数量",
        "采购项目 = 采购项目数量",
        "行政许可决定 行政许可处理决定 = 行政许可",
        "行政处罚决定 行政处罚处理决定 = 行政处罚",
        "行政强制决定 行政强制处理决定 = 行政强制",
        "行政事业性收费金额 行政事业收费 = 行政事业性收费",
    ];

    // Texts often count the second thing with the first.
    private static readonly string[] CountedTogether = ["予以公开 = 部分公开"];

    public static IEnumerable<Word> Of(FormTerms terms)
    {
        foreach (var (label, with) in CountedTogether.Select(Pair))
        {
            if (terms.TryGet(label, out var term) && terms.TryGet(with, out var other))
            {
                term.OftenWith = other;
            }
        }

        // What stands first stays: labels before synonyms before roles.
        return Listed(terms).GroupBy(word => word.Text, StringComparer.Ordinal).Select(group => group.First());
    }

    private static IEnumerable<Word> Listed(FormTerms terms) =>
    [
        .. terms.FlowLabels.Select(entry => new Word(entry.Key, WordRole.Flow, entry.Value)),
        .. terms.Labels.Select(entry => new Word(entry.Key, WordRole.Term, Term: entry.Value)),
        .. Synonyms.Select(Pair).SelectMany(synonym => terms.TryGet(synonym.Label, out var term) ? Split(synonym.Words).Select(text => new Word(text, WordRole.Term, Term: term)) : []),
        .. from flow in Flows from text in Split(flow.Words) select new Word(text, WordRole.Flow, flow.Flow),
        .. from role in Roles from text in Split(role.Words) select new Word(text, role.Role),
    ];

    private static (string Words, string Label) Pair(string line)
    {
        var mark = line.IndexOf(" = ", StringComparison.Ordinal);
        return (line.Substring(0, mark), line.Substring(mark + 3));
    }

    private static string[] Split(string words) => words.Split(' ');
}
