namespace Gov.Disclosure.Planted;

/// <summary>What the made-up agencies write. All sentences are true of the tables as printed; most wordings are ones that real reports use.</summary>
internal static class SentencePatterns
{
    /// <summary>What people write about requests, table three.</summary>
    public static SentencePattern[] Requests { get; } = Of(ProseSubject.Requests,
        new("{*year}年，{*we}共收到政府信息公开申请{received!}件。"),
        new("全年新收政府信息公开申请{received!}件，上年结转{carriedOver!}件，办结{done!}件，结转下年度继续办理{open!}件。"),
        new("全年共收办政府信息公开申请{handled!}件。"),
        new("本年度办结政府信息公开申请{done!}件，结转下年度继续办理{open!}件。"),
        new("{*year}年，{*we}收到政府信息公开申请{received!}件，其中{*person}{persons!}件，{*organization}{organizations!}件。"),
        new("全年受理依申请公开事项{received!}件，其中网络申请{net!}件、信函申请{letter!}件、当面申请{face!}件。"),
        new("全年收到政府信息公开申请{received!}件（网上申请{net!}件，邮寄申请{letter!}件，现场申请{face!}件）。"),
        new("收到政府信息公开申请{received!}件，其中网络申请{net}件，占{net%!}%。"),
        new("全年办结政府信息公开申请{done!}件，其中{*outcomes}。"),
        new("全年办结政府信息公开申请{done!}件，其中{*firstOutcome}{outcome0!}件，占{outcome0%!}%。"),
        new("全年办结政府信息公开申请{done!}件。其中，{*firstOutcome}{outcome0!}件（{outcome0%!}%）。"),
        new("收到政府信息公开申请{received!}件，网络申请占{net%!}%（{net}件）。"),
        new("{*we}受理政府信息公开申请{received!}件：网上{net!}件、信函{letter!}件、当面{face!}件。"),
        new("新收政府信息公开申请{received!}件，加上{*lastYear}年结转的{carriedOver!}件，应办{handled!}件，已办结{done!}件，{open!}件转入{*nextYear}年。"),
        new("在办结的政府信息公开申请中，{*firstOutcome}{outcome0}件，{*secondOutcome}{outcome1}件。"),
        new("政府信息公开申请办结率{rate%!}%。", facts => facts.Value("rate%") < 100),
        new("政府信息公开申请办结率达到100%。", facts => facts.Value("rate%") == 100 && facts.Value("open") == 0),
        new("依申请公开按时答复率100%。", facts => facts.Value("open") == 0),
        new("全年收到政府信息公开申请{received!}件，均已在法定期限内办结。", facts => facts.Value("open") == 0),
        new("全年收到政府信息公开申请{received!}件，均已办结。", facts => facts.Value("open") == 0),
        new("受理的政府信息公开申请已全部答复。", facts => facts.Value("open") == 0),
        new("{*year}年度共收到政府信息公开申请{received!}件，全部按时答复。", facts => facts.Value("open") == 0),
        new("本年度收到政府信息公开申请{received!}件，同比{*more}{growth%!}%。"),
        new("本年度收到政府信息公开申请{received!}件，比上年{*moreBy}{growthBy!}件。"),
        new("共收到政府信息公开申请{received!}件，较上年的{lastReceived}件{*more}{growth%!}%。"),
        new("{*lastYear}年收到政府信息公开申请{lastReceived}件，{*year}年收到政府信息公开申请{received!}件。"),
        new("本年度未收到政府信息公开申请。", facts => facts.Value("received") == 0),
        new("{*year}年，{*we}没有收到依申请公开事项，也没有上年结转的申请。", facts => facts.Value("received") == 0 && facts.Value("carriedOver") == 0),
        new("收到、办结、结转下年度办理依申请公开分别为{received!}件、{done!}件和{open!}件。"),
        new("全年收到政府信息公开申请{received!:cn}件。", facts => facts.Value("received") is > 0 and < 1000),
        new("全年收到政府信息公开申请{received!:full}件，已答复{done!:full}件。"),
        new("全年收到政府信息公开申请{received!:sep}件。", facts => facts.Value("received") >= 1000),
        new("{*year}年1月1日至12月31日，{*we}收到政府信息公开申请{received!}件。"),
        new("截至{*year}年12月31日，{*we}共收到政府信息公开申请{received}件，已办结{done}件。"),
        new("全年收到政府信息公开申请{received!}件，办结{done!}件，{open!}件结转至{*nextYear}年。"),
        new("{*year}年度共收到公民、法人和其他组织提出的政府信息公开申请{received!}件，已办结{done!}件。"),
        new("上年结转的政府信息公开申请{carriedOver!}件，均已办结。", facts => facts.Value("carriedOver") > 0),
        new("全年办理政府信息公开申请{handled}件，其中上年结转{carriedOver}件。"),
        new("本年度收到政府信息公开申请{received!}件，较上年度{*moreBy}{growthBy!}件，{*rateOfChange}{growth%!}%。"),
        new("收到政府信息公开申请{received!}件，同比{*more}{growth%!}%，其中网络申请{net}件，同比增长{n1}%。"),
        new("收到政府信息公开申请{received!}件，较{*twoYearsAgo}年增长{n2}%。"),
        new("收到政府信息公开申请{received!}件，其中信函申请{letter}件、占比{letter%!}%，网络申请{net}件、占比{net%}%。"),
        new("本年度收到政府信息公开申请 {received!} 件，其中自然人申请 {persons!} 件，占 {persons%!} %。"),
        new("截至年底，政府信息公开申请已办结{done}件，正在办理{open}件。"),
        new("全年收到政府信息公开申请{received!}件，办结{done!}件，其余{open}件未到法定答复期限。"),
        new("{open}件政府信息公开申请尚在办理中，其余{done}件均已办结。"),
        new("除结转下年度办理的{open}件外，其余政府信息公开申请均已办结。"),
        new("其中{open}件政府信息公开申请结转下一年度继续办理，其余全部办结。"),
        new("到期的政府信息公开申请均已答复。"),
        new("应于年内答复的政府信息公开申请全部按期答复。"),
        new("{*lastYear}年度结转的{carriedOver}件申请已全部办结。"),
        new("收到的{received}件申请均已依法登记。"),
        new("无结转下年度办理的政府信息公开申请。", facts => facts.Value("open") == 0),
        new("未收到法人或其他组织提出的政府信息公开申请。", facts => facts.Value("organizations") == 0),
        new("未发生超期答复政府信息公开申请的情况。"),
        new("无逾期未办结的政府信息公开申请。"),
        new("7月至9月未收到政府信息公开申请。"),
        new("下半年未收到政府信息公开申请。"),
        new("第四季度未收到政府信息公开申请。"),
        new("未收到以传真方式提交的政府信息公开申请。"),
        new("未收到需要补正的政府信息公开申请。"),
        new("没有因收费产生的政府信息公开申请争议。"),
        new("收到政府信息公开申请{received}件，全部来自{*person}。", facts => facts.Value("organizations") == 0 && facts.Value("received") > 0),
        new("{*firstOutcome}和{*secondOutcome}的申请共{together}件，占办结总数的{together%}%。"),
        new("{*we}新收政府信息公开申请{received!}件，上年转结{carriedOver!}件，本年度办结{done!}件，转下一年办理{open!}件。"),
        new("全年受理政府信息公开申请{received!}件，剩余{open!}件结转下年度办理。"),
        new("受理政府信息公开申请{received!}件，除{open!}件结转下年办理外，均已答复。"),
        new("共办结政府信息公开申请{done!}件，办理结果如下：{*outcomes}。"),
        new("收到政府信息公开申请{received!}件，申请人中{*person}{persons!}件、{*organization}{organizations!}件。"),
        new("收到政府信息公开申请{received!}件（其中：网上{net!}件，邮寄{letter!}件，现场{face!}件），已办结{done!}件。"),
        new("{*we}没有收到书面、网络等形式的政府信息公开申请。", facts => facts.Value("received") == 0),
        new("无下年度结转的政府信息公开申请。", facts => facts.Value("open") == 0),
        new("上年无结转的政府信息公开申请。", facts => facts.Value("carriedOver") == 0),
        new("依申请公开方面，共收到申请{received}件，办结{done}件，均按规定程序登记、审核和送达。"));

    /// <summary>What people write about reviews and lawsuits, table four.</summary>
    public static SentencePattern[] Cases { get; } = Of(ProseSubject.Cases,
        new("因政府信息公开被申请{*review}{reviews!}件，其中{*results}。", facts => facts.Value("reviews") > 0),
        new("因政府信息公开引发的{*review}{reviews!}件、{*lawsuit}{lawsuits!}件。"),
        new("本年度未发生政府信息公开{*review}、{*lawsuit}。", facts => facts.Value("reviews") == 0 && facts.Value("lawsuits") == 0),
        new("全年发生涉及政府信息公开的{*review}案件{reviews}件，{*lawsuit}案件{lawsuits}件。"),
        new("未发生政府信息公开{*review}被纠正的情况。", facts => facts.Value("result1") == 0),
        new("未发生政府信息公开{*review}、{*lawsuit}被纠正的情况。", facts => facts.Value("result1") == 0 && facts.Value("correctedLawsuits") == 0),
        new("政府信息公开{*review}案件无被纠正情形。", facts => facts.Value("result1") == 0),
        new("政府信息公开类{*review}{reviews!}件（{*results}）。", facts => facts.Value("reviews") > 0),
        new("全年收到因政府信息公开申请引起的{*review}{reviews!}件，{*lawsuit}{lawsuits!}件。"),
        new("未发生有关政府信息公开工作的举报、投诉、{*review}或{*lawsuit}等情况。", facts => facts.Value("reviews") == 0 && facts.Value("lawsuits") == 0),
        new("没有因不予公开引起的{*review}。"),
        new("12月未发生政府信息公开{*review}、{*lawsuit}。"),
        new("{*we}作为被申请人的{*review}案件{n4}件，其中涉及政府信息公开的{reviews}件。"),
        new("因政府信息公开被提起{*lawsuit}{lawsuits!}件，一审审结{n1}件、二审审结{n2}件。"),
        new("政府信息公开{*review}、{*lawsuit}案件由法制机构统一应诉。"));

    /// <summary>What people write about table two, and about publications that no table counts.</summary>
    public static SentencePattern[] Disclosure { get; } = Of(ProseSubject.Disclosure,
        new("全年主动公开政府信息{classes5!}条，包括机构职能类信息{class1!}条、政策法规类信息{class2!}条、规划计划类信息{class3!}条、民生保障类信息{class4!}条、财政预决算类信息{class5!}条。"),
        new("公开信息共{classes6}条，其中机构概况类信息{class1}条、通知公告类信息{class2}条、工作动态类信息{class3}条、人事任免类信息{class4}条、应急管理类信息{class5}条、教育医疗类信息{class6}条。"),
        new("公开信息共{classes6}条，其中机构概况类信息{class1}条、工作动态类信息{class3}条。"),
        new("公开各类信息{classes4!}条，具体为概况{class1!}条、政策{class2!}条、公示公告{class3!}条和其他信息{class4!}条。"),
        new("发布信息共{classes3!}条（机构职能{class1!}条，行政处罚{class2!}条，工作动态{class3!}条）。"),
        new("主动公开政府信息{n5}条，包含招生、招聘等群众关注信息；通过公众号公开信息{n2}条，通过微博公开信息{n1}条。"),
        new("全年作出{*decisions}。"),
        new("全年制发{*documents}{issued!}件，废止{*documents}{repealed!}件，现行有效{*documents}{inForce!}件。"),
        new("收取{*moneyFor}。"),
        new("全年主动公开政府信息{n5}条，其中通过网站公开{n5}条，通过平台公开{n3}条，现场公开{n2}条。"),
        new("全年公开政府信息{n5}条（网站{n5}条、窗口{n3}条、其他方式{n2}条）。"),
        new("全年公开信息{n5}条，其中政策解读{n1}条，占应解读文件的{n2}%。"),
        new("公开{*documents}{n1}件，公开{*decisionName}信息{n3}条、{*decisionName}结果{n4}条。"),
        new("起草规范性文件{n1}件，通过合法性审核{n2}件。"),
        new("通过门户网站发布信息{n1}条，政务新媒体推送{n2}条，组织政策解读{n3}篇。"));

    /// <summary>Sentences with figures that must not be taken for those of the tables.</summary>
    public static SentencePattern[] Noise { get; } = Of(ProseSubject.Noise,
        new("12345热线受理群众诉求{n1}件，办结率99.6%。"),
        new("办理人大代表建议{n1}件、政协提案{n2}件，按时办结率100%。"),
        new("举办政务公开业务培训{n1}次，培训{n2}人次。"),
        new("自条例施行以来，累计收到政府信息公开申请{n5}件。"),
        new("{*lastYear}年收到政府信息公开申请{n4}件。"),
        new("全年备案行政复议案件{n3}件、行政诉讼案件{n4}件。"),
        new("指导下属单位办理政府信息公开申请{n2}件。"),
        new("代表上级机关答复政府信息公开申请{n1}件。"),
        new("门户网站全年访问量{n5}万次，发布稿件{n4}篇，其中政务动态{n1}篇。"),
        new("政务服务窗口受理各类事项{n5}件，当场办结{n4}件。"),
        new("收到领导信箱来信{n1}件，答复{n1}件，答复率100%。"),
        new("检查栏目{n1}个，整改问题{n2}个，整改率100%。"),
        new("行政执法公示平台公开行政处罚信息{n3}条。"),
        new("接听咨询电话{n2}次，接待来访{n1}人次，其中涉及土地征收的{n3}件。"),
        new("力争明年政府信息公开申请答复时限压缩{n1}%。"),
        new("涉及征地拆迁的政府信息公开申请约占三成。"),
        new("清理规范性文件{n1}件，其中拟废止{n2}件。"),
        new("开展行政复议听证{n1}场次，组织旁听庭审{n2}人次。"),
        new("上半年收到政府信息公开申请{n3}件。"),
        new("受理12345热线转办件{n2}件，均已办结。"),
        new("收到领导信箱来信{n1}件，全部按时办结。"),
        new("政府信息公开申请延期答复{n1}件，征求第三方意见{n2}件。"),
        new("收到政府信息公开申请补正材料{n1}件。"),
        new("其中，涉及征地拆迁类政府信息公开申请{n1}件，占比较高。"),
        new("{*year}年12月收到政府信息公开申请{n1}件，答复期限在次年。"),
        new("政府信息公开申请平均答复时间{n1}个工作日，最长{n2}个工作日。"),
        new("依申请公开电话咨询{n4}件次。"),
        new("办结率较上年提高{n1}个百分点。"),
        new("政府信息公开申请主要集中在土地征收{n1}件、工程建设{n2}件、社会保障{n3}件。"),
        new("群众对政府信息公开申请答复的满意率为{n1}%。"),
        new("推进基层政务公开标准化规范化，编制目录{n1}项，公开事项{n2}项。"));

    /// <summary>What section six says since 2021.</summary>
    public static SentencePattern[] Fees { get; } = Of(ProseSubject.Fee,
        new("本年度没有收取信息处理费。", facts => facts.Value("fee") == 0),
        new("{*year}年未收取信息处理费。", facts => facts.Value("fee") == 0),
        new("按照国务院办公厅关于信息处理费的规定，本年度收取信息处理费{fee}元。"),
        new("{*year}年依申请公开收取信息处理费{fee}元。"),
        new("按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）规定，本年度收取信息处理费{fee}元。"),
        new("{*year}年，{*we}未向申请人收取政府信息公开信息处理费，减免{n1}元。", facts => facts.Value("fee") == 0),
        new("本年度发出信息处理费收费通知{n1}件，总金额{n5}元，实际收取{fee}元。"),
        new("信息处理费方面，发出收费通知的件数为{n1}件，总金额为{n5}元，实际收取的总金额为{fee}元。"));

    /// <summary>Problems and what is done about them.</summary>
    public static SentencePattern[] Problems { get; } = Of(ProseSubject.Problems,
        new("{*year}年工作中还有不足：公开内容与群众期盼有差距，部分栏目更新不够及时，解读形式偏少，答复文书说理不够充分。"),
        new("从{*year}年的情况看，主要问题是人员变动较多、业务不熟，个别股室主动公开意识不强，信息发布审核链条偏长。"),
        new("对照{*lastYear}年提出的改进事项，仍有两方面需要加强：一是目录更新滞后，二是新媒体运维力量不足。"),
        new("{*nextYear}年将组织{n1}场业务培训，修订公开指南，完善答复文书范本，明确各环节时限和责任人。"),
        new("下一步，将把公开要求嵌入公文办理流程，每季度通报{n2}项重点栏目更新情况，对超期未更新的限时整改。"),
        new("下一步，将充实专职人员，改进申请办理的会商机制，及时总结{*year}年典型案例并组织学习讨论。"),
        new("针对上述问题，将加强对基层单位的指导，全年计划走访{n3}家单位，听取公众意见，优化检索功能。"));

    private static SentencePattern[] Of(ProseSubject subject, params ReadOnlySpan<Wording> wordings)
    {
        var patterns = new SentencePattern[wordings.Length];
        for (var i = 0; i < wordings.Length; i++)
        {
            patterns[i] = new SentencePattern(subject, wordings[i].Template, wordings[i].When);
        }

        return patterns;
    }

    /// <summary>A wording, and when it is true.</summary>
    private sealed record Wording(string Template, Func<Facts, bool>? When = null);
}
