using System.Text;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>The headings agencies write, section by section, and sentences that are none.</summary>
public sealed class SectionHeadingTests
{
    private static readonly string[][] Written =
    [
        [
            "一、总体情况", "一、概述", "一、基本情况", "一、工作概况", "一、总体工作情况", "一、政府信息公开工作总体情况", "一、2024年政府信息公开工作总体情况", "一、政府信息公开工作开展情况", "一、總體情況",
            "????一、總體情況", "**一、总体情况**", "## 一、总体情况", "一.总体情况", "一．总体情况", "一 总体情况", "一﹑总体情况", "■一、总体情况", "一、总体情况：", "一、年度总体情况", "一、主要工作情况", "一、整体情况",
            "一、政府信息公开总体状况", "一、主要做法及成效", "一、信息公开工作落实情况",
        ],
        [
            "二、主动公开政府信息情况", "二、主动公开情况", "二、政府信息主动公开情况", "二、主动公开政府信息的情况", "二、行政机关主动公开政府信息情况", "二、主动公开信息情况", "二、主动公开政府信息统计情况",
            "二、主動公開政府信息情況", "二、本机关主动公开政府信息情况",
        ],
        [
            "三、收到和处理政府信息公开申请情况", "三、依申请公开情况", "三、政府信息依申请公开情况", "三、依申请公开政府信息情况", "三、收到和办理政府信息公开申请情况", "三、受理和处理政府信息公开申请情况",
            "三、行政机关收到和处理政府信息公开申请情况", "三、政府信息公开申请办理情况", "三、政府信息公开申请的收到和处理情况", "三、依申请公开办理情况", "三、收到和处理信息公开申请情况",
        ],
        [
            "四、政府信息公开行政复议、行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "四、行政复议、行政诉讼情况", "四、行政复议和行政诉讼情况", "四、政府信息公开行政复议及行政诉讼情况",
            "四、行政复议、诉讼情况", "四、复议诉讼情况", "四、政府信息公开行政复议和诉讼情况", "四、政府信息公开申请行政复议、提起行政诉讼情况", "四、政府信息公開行政復議、行政訴訟情況",
        ],
        [
            "五、存在的主要问题及改进情况", "五、存在的主要问题及整改措施", "五、存在的主要问题和整改措施", "五、存在的不足及改进措施", "五、存在不足及整改情况", "五、主要问题及整改情况", "五、存在的问题及下一步工作打算",
            "五、存在的主要问题和下一步工作计划", "五、存在问题及改进措施", "五、政府信息公开工作存在的主要问题及改进情况", "五、工作中存在的主要问题及改进情况", "五、存在的主要问题与改进措施", "五、主要问题和改进措施",
            "五、存在的困难和问题及改进措施", "五、问题与不足及改进措施", "五、存在的主要问题、改进情况", "五、存在的薄弱环节及整改措施", "五、存在的主要问题及今后努力方向", "五、存在的主要問題及改進情況", "五、不足之处及改进措施",
            "五、存在的主要问题及解决办法", "五、存在的主要问题以及改进情况", "五、存在的主要问题及2025年工作打算",
            "五、存在的问题、原因分析及改进措施", "五、上年度问题改进情况及今年存在的问题", "五、存在的短板弱项及改进措施", "五、主要差距和下一阶段工作安排", "五、有待改进的问题及措施", "五、工作不足及下一步改进", "五、存在的主要问题及拟整改措施",
        ],
        [
            "六、其他需要报告的事项", "六、其它需要报告的事项", "六、其他事项", "六、其他需要说明的事项", "六、需要报告的其他事项", "六、其他报告事项", "六、其他有关情况", "六、其他应当报告的事项", "六、其他需要報告的事項",
            "六、其他需向社会报告的事项", "六、其他需要特别说明的事项", "六、其他相关事项报告",
        ],
    ];

    private static readonly string[] Sentences =
    [
        "一、二两项之和等于三、四两项之和。", "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "三、本年度办理结果", "四、结转下年度继续办理", "一、工作人员对政策的理解还不够深入，存在的主要问题有三个",
        "五、存在的主要问题是人员不足，我们将在下一步工作中改进情况。", "五、存在的问题主要有以下几个方面；下一步将改进", "一、政府信息公开的总体情况是好的，但仍有不足。", "六、其他单位也应当报告", "二、主动公开政府信息126条",
        "三、收到和处理政府信息公开申请35件", "（一）主动公开情况", "1.主动公开情况", "五是存在的主要问题及改进情况", "四、没有行政复议和行政诉讼", "四、行政复议3件，行政诉讼0件", "一、二三", "五、", "",
        "五、加强问题整改落实", "五、存在不足，需要改进", "五、存在的问题有待解决", "五、下一步工作计划", "一、落实工作责任", "一、工作成效明显", "六、其他问题已说明",
    ];

    private static readonly string Printed = RepositoryFiles.Text("tests", "conformance", "base-2021.txt");

    public static TheoryData<int, string> Headings
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var section = 0; section < Written.Length; section++)
            {
                foreach (var heading in Written[section])
                {
                    data.Add(section, heading);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> NoHeadings => [.. Sentences];

    [Theory]
    [MemberData(nameof(Headings))]
    public void A_heading_in_other_words_heads_its_section(int section, string line)
    {
        SectionHeading.TryRead(line, out var read).Should().BeTrue();
        read.Should().Be(ReportSection.All[section]);
    }

    [Theory]
    [MemberData(nameof(NoHeadings))]
    public void A_sentence_or_the_row_of_a_table_is_no_heading(string line) => SectionHeading.TryRead(line, out _).Should().BeFalse();

    [Theory]
    [InlineData("二、其他事项")]
    [InlineData("三、存在问题")]
    [InlineData("六、基本情况")]
    public void Loose_words_count_only_behind_the_number_of_their_section(string line) => SectionHeading.TryRead(line, out _).Should().BeFalse();

    [Theory]
    [InlineData("5、存在的主要问题及改进情况")]
    [InlineData("伍、存在的不足及整改措施")]
    [InlineData("Ⅴ、存在的主要问题及改进情况")]
    [InlineData("第五部分 存在的主要问题及改进情况")]
    [InlineData("第五部分：存在的问题及下一步工作打算")]
    public void A_heading_with_its_number_in_other_figures_is_found_between_its_neighbours(string heading)
    {
        var read = ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(Printed.Replace(ReportSection.All[4].Heading, heading, StringComparison.Ordinal))), "report.txt");

        read.Diagnostics.Concat(ReportValidator.Default.Validate(read.Report!).Diagnostics).Select(finding => finding.Rule.Id).Should().NotContain("GD101");
        read.Report!.ProblemsAndImprovements.Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void A_heading_under_the_number_of_another_section_is_none() =>
        SectionHeading.IsNumberedOtherwise("4、存在的主要问题及改进情况", ReportSection.All[4]).Should().BeFalse();

    [Theory]
    [InlineData("一、总体情况。2021年，本机关工作有序。", 7)]
    [InlineData("一、总体情况。", 0)]
    [InlineData("一、总体情况及主要做法如下所述。2021年，本机关工作有序。", 0)]
    [InlineData("一、总体情况", 0)]
    public void The_text_of_a_section_may_begin_behind_its_heading(string line, int start) => SectionHeading.EndOfRunIn(line).Should().Be(start);

    [Fact]
    public void A_section_whose_text_begins_behind_its_heading_is_read() =>
        ReportFile.Read(new MemoryStream(Encoding.UTF8.GetBytes("江南市2021年政府信息公开工作年度报告\n一、总体情况。本机关工作有序。\n二、主动公开政府信息情况\n无\n")), "report.txt")
            .Report!.Overview.Should().Be("本机关工作有序。");
}
