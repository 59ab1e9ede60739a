namespace Gov.Disclosure.Narrative.Words;

/// <summary>Documents, decisions and fees, table two, and what is published otherwise.</summary>
internal static class DisclosureWords
{
    public static IEnumerable<(WordRole Role, string Words)> Roles =>
    [
        // 作出行政许可决定1862件
        (WordRole.Decide, "作出 做出 作出了 决定 处理决定 处罚决定 实施 采取 采取了"),

        // 公开信息415条, which no table counts; 公开, in a list of results, is 予以公开
        (WordRole.Publish, "公开 主动公开 公开了 发布 发布了 公布 公示 刊发 刊登 推送 更新 制作 编发 上传 集中公开 动态更新 公开发布"),

        // 受理行政许可申请1930件: applications and cases are no decisions
        (WordRole.NotCounted, "清理 修订 修改 申请办理 立案 查办 备案 报备 报送备案 审查 合法性审核 审核 评估 解读 起草 拟废止 拟订 拟定 检查 受理行政许可 行政许可申请 行政许可事项 行政处罚案件立案 双公示 合法性审查 政策解读 解读材料 解读"),
        (WordRole.Class, "类信息 类 类别"),

        // 收取行政事业性收费12万元
        (WordRole.Collect, "收取 征收 实收 实际收取 共收取"),
        (WordRole.Amount, "金额 总金额 收费金额 费用 总费用"),
        (WordRole.Fee, "信息处理费 政府信息公开信息处理费 政府信息处理费 信息公开处理费 依申请公开信息处理费 信息处理费用 政府信息公开处理费"),
    ];

    public static IEnumerable<string> Synonyms =>
    [
        "行政规章 政府规章 = 规章",
        "规范性文件 行政机关规范性文件 规范性文件件数 = 行政规范性文件",
        "制发 新制发 制定 印发 出台 制定印发 制定出台 制定发布 新制定 新出台 新印发 制定并发布 本年制发 本年度制发 = 本年制发件数",
        "清理废止 清理废止文件 废止文件 失效文件 废止失效文件 废止 失效 宣布失效 废止失效 废止和失效 废止或失效 本年废止 宣布废止 = 本年废止件数",
        "现行有效文件 现行有效 继续有效 现行有效的 目前有效 = 现行有效件数",
        "新制作 = 本年新制作数量",
        "新公开 = 本年新公开数量",
        "对外公开 对外公开总数 对外公开总数为 = 对外公开总数量",
        "采购项目 = 采购项目数量",
        "采购金额 政府采购总金额 = 采购总金额",
        "政府集中采购项目 集中采购 = 政府集中采购",
        "行政许可决定 行政许可处理决定 许可决定 行政许可事项决定 = 行政许可",
        "行政处罚决定 行政处罚处理决定 处罚决定书 行政处罚决定书 = 行政处罚",
        "行政强制决定 行政强制处理决定 行政强制措施 行政强制执行 = 行政强制",
        "行政事业性收费金额 行政事业收费 行政性收费 行政事业性费用 = 行政事业性收费",
    ];
}
