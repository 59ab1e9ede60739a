using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Messages;

/// <summary>The texts in Chinese.</summary>
internal sealed class ChineseMessages : MessageCatalogue
{
    public static readonly ChineseMessages Instance = new();

    public override RuleText Text(string ruleId) => ruleId switch
    {
        "GD001" => new(
            "不是合法的 JSON",
            "文件是一个完整的 JSON 对象",
            "这里不是合法的 JSON（{found}）{consequence}。",
            "按 JSON 的写法改正后重新校验。",
            "多余或缺少的逗号、注释、单引号之类会越过并继续读取，以便一次列出全部问题；无法判断归属时，只保留此处之前已经读到的内容。不会猜测任何数字。"),
        "GD002" => new(
            "文件不是 UTF-8 编码",
            "JSON 文件用 UTF-8 编码",
            "这里的文字不是 UTF-8 编码，可能是 GBK 或 UTF-16。",
            "用编辑器另存为 UTF-8 编码。",
            "JSON 标准（RFC 8259）要求 UTF-8。读不出的字符以“�”代替，数字不受影响。"),
        "GD003" => new(
            "不认识的键",
            "只使用约定的键名",
            "不认识的键“{key}”，它的值没有读取。",
            "核对键名的拼写和位置；键名见 schema/annual-report.schema.json。",
            "约定之外的键不会被悄悄忽略，以免写错键名而丢失数据。"),
        "GD004" => new(
            "键重复",
            "每个键只出现一次",
            "键“{key}”重复出现，只采用第一次的值。",
            "删去多余的一个。",
            "同一个键出现两次时，不同的程序会取不同的值。"),
        "GD005" => new(
            "缺少键",
            "必备的键都要出现",
            "缺少键“{key}”。",
            "补上这个键；没有填写的值写 null。",
            "缺少键与填写为空（null）是两回事：前者说明文件不完整，后者说明报告上没有填。"),
        "GD006" => new(
            "值的类型不对",
            "值的类型符合约定",
            "{pointer} 应为{expected}，实为{actual}。",
            "改成约定的类型；数字不加引号，没有填写写 null，不适用写 \"/\"。",
            "类型不对的值不会被猜测或换算，对应的内容按没有读到处理。"),
        "GD007" => new(
            "数字超出允许范围",
            "件数是不小于 0 的整数；增减是整数；金额不小于 0",
            "{pointer} 的数字 {actual} 不可用，应为{expected}。",
            "核对这个数字。",
            "件数不会是负数或小数；绝对值不超过 9007199254740991，各种程序才能准确读写。超出范围的数字不会被截断，按没有读到处理。"),
        "GD008" => new(
            "文字不在允许之列",
            "值是约定的文字之一",
            "{pointer} 的内容“{actual}”不可用，应为{expected:choice}。",
            "改成约定的写法。",
            "格式名、单位、日期（2019-12-31）等只有固定的写法。"),
        "GD009" => new(
            "嵌套过深",
            "嵌套不超过 64 层",
            "这里的嵌套超过 64 层，没有读取。",
            "检查文件是否被破坏。",
            "正常的报告只有几层嵌套，过深的嵌套只会出现在损坏或恶意的文件里。"),
        "GD010" => new(
            "报告之后还有多余内容",
            "一个文件只有一份报告",
            "报告结束之后还有多余内容“{found}”，没有读取。",
            "删去多余的内容；多份报告请每行一份，存为 .ndjson。",
            "多余的内容可能是误粘贴，也可能是另一份报告。"),
        "GD011" => new(
            "文件是空的",
            "文件里有一份报告",
            "文件里没有任何内容。",
            "检查文件是否保存成功。",
            "空文件里没有可以校验的内容。"),
        "GD012" => new(
            "文件带有 BOM",
            "JSON 文件不带 BOM",
            "文件以字节顺序标记（BOM）开头，已经跳过。",
            "可以不处理；另存为“UTF-8 无 BOM”更好。",
            "JSON 标准（RFC 8259）不允许写入 BOM，有的程序会因此拒读。"),
        "GD013" => new(
            "不认识的版本",
            "schemaVersion 是本程序认识的版本",
            "schemaVersion 是“{actual}”，本程序只认识 {expected}。",
            "升级本程序，或核对版本号。",
            "新版本可能有本程序不认识的内容。"),
        "GD014" => new(
            "文件过大",
            "文件大小不超过上限",
            "文件超过 {expected:size}，没有读取。",
            "检查文件是否选错；确有需要时调高上限。",
            "正常的报告只有几十 KB，上限用来防止异常的文件耗尽内存。"),
        "GD015" => new(
            "新版本的内容",
            "各部分都是本程序认识的",
            "{pointer} 是新版本的内容，本程序不认识，原样保留。",
            "升级本程序，或核对版本号。",
            "次版本号比本程序认识的新时，可能有新增的键和取值；读入时原样保留，写出时写回原处，不参与核对。"),
        "GD020" => new(
            "文件打不开",
            "文件存在并且可读",
            "文件“{file}”打不开：{reason}。",
            "核对路径和权限；文件可能正被别的程序占用。",
            "打不开的文件没有被校验，不能当作没有问题。"),
        "GD021" => new(
            "不支持的格式",
            "文件是本程序能读的格式",
            "本程序不读这种文件（{actual}），没有校验。",
            "{advice}",
            "没有读的文件一定列出，不会当作没有问题，也不会当作没有报送。本程序不做文字识别，也不猜测看不清的数字。"),
        "GD022" => new(
            "表格过大",
            "全部表格的格数不超过上限",
            "文件中的表格超过 {expected} 格，没有读取。",
            "检查文件是否选错或被破坏；确有需要时调高上限。",
            "官方格式的三张表合起来不到 300 格，上限用来防止异常的文件耗尽内存。"),
        "GD023" => new(
            "嵌套过深",
            "文件中元素的嵌套不超过上限",
            "文件中元素的嵌套超过 {expected} 层，没有读取。",
            "检查文件是否被破坏；可以把正文复制到新文档后另存。",
            "正常的网页和文档只有几十层嵌套，过深的嵌套只会出现在损坏或恶意的文件里。"),
        "GD024" => new(
            "文件解压后过大",
            "压缩的文件解压后不超过上限",
            "文件解压后超过 {expected:size}，或者压缩比异常，没有读取。",
            "检查文件是否选错；确有需要时调高上限。",
            "很小的文件可以解压出极大的内容，上限用来防止这样的文件耗尽内存。"),
        "GD025" => new(
            "文件损坏",
            "文件是完整的，内容与文件名的格式一致",
            "文件不完整或已损坏，无法按“{format}”格式打开。",
            "重新下载或索取这份文件；能用原来的程序打开的，请打开后重新另存。",
            "打不开的文件没有被校验，不能当作没有问题。"),
        "GD026" => new(
            "文件中有文档类型声明",
            "文件中的 XML 没有文档类型声明（DTD）",
            "文件中的“{part}”带有文档类型声明，没有读取。",
            "用 Word、Excel 或 WPS 打开并重新另存。",
            "文档类型声明可以使内容成倍膨胀，也可以引用外部的文件，正常的 Office 文件里没有。"),
        "GD027" => new(
            "页数过多",
            "文件的页数不超过上限",
            "文件超过 {expected} 页，没有读取。",
            "检查文件是否选错；合订成册的，请把本机关的报告单独另存；确有需要时调高上限。",
            "正常的报告只有几页到几十页，上限用来防止异常的文件耗尽内存。"),
        "GD028" => new(
            "页面内容过大",
            "一页的内容不超过上限",
            "文件中有一页的内容超过 {expected:size}，没有读取。",
            "检查文件是否选错；用原来的 Word 或网页重新生成；确有需要时调高上限。",
            "正常的一页不到 1 MB，上限用来防止异常的文件耗尽内存。"),
        "GD029" => new(
            "扫描件没有文字",
            "文件中的页面有可以读取的文字",
            "文件的页面是图片，没有可以读取的文字。",
            "请找到原来的 Word、Excel 或网页；没有的，请照图片录入后再校验。",
            "本程序不做文字识别，也不采用扫描软件识别出来的隐藏文字：认错一个数字，后面的校验就都不可信。"),
        "GD030" => new(
            "表格的各格分不开",
            "各格之间有分隔",
            "{location}的各格连在一起，无法确定每个数字属于哪一格，没有读取。",
            "请提供保留表格的文件（网页、.docx、.xlsx），或在各格之间加制表符。",
            "例如“规章555”可以是 5、5、5，也可以是 55、5，还可以是 555。猜测就会冤枉人，所以不读。"),
        "GD031" => new(
            "表中有格式之外的行",
            "表中只有官方格式的行",
            "{table}中“{label}”不是官方格式的行，其中的数字没有读取：{numbers:list}。",
            "如果是地方自加的行，可以不处理；如果是写错了行名，请改回官方的行名。",
            "地方自行加行不改变官方各行，但这些数字不会进入报告数据。"),
        "GD032" => new(
            "看不懂的格",
            "格内是数字、空白或“/”",
            "{location}填的是“{actual}”，不是数字、空白或“/”，没有读取。",
            "改成数字；没有发生填 0，不适用填“/”。",
            "看不懂的内容不会被换算成数字，也不会当作 0。原文保留在批注里。"),
        "GD033" => new(
            "数字旁有附注",
            "格内只有数字",
            "{location}在数字 {actual} 旁附注“{note}”。",
            "可以不处理；附注保留在批注里。",
            "附注说明数字的口径，不影响勾稽关系。"),
        "GD034" => new(
            "数字对应哪一列无法确定",
            "一行的格数与表头一致",
            "{location}印的是 {printed}，与表头对不齐：“{column}”一种对法是 {one}，另一种是 {other}。{cells}的数字因此无法确定，按空白处理。",
            "请对照原表核对这一行。",
            "几种对法里都相同的格已经读取，不同的格不猜。这是读取上的疑问，报告本身不一定有错。"),
        "GD035" => new(
            "没有找到官方格式的行",
            "官方格式的各行齐全",
            "{table}没有找到下列各行：{rows}。",
            "核对这些行是否漏印，或行名是否写错。",
            "没有找到的行按空白处理，不当作 0。"),
        "GD036" => new(
            "同一行出现两次",
            "每一行只出现一次",
            "{location}出现不止一次，数字不同，都不采用，按空白处理。",
            "删去多余的一行。",
            "同一行两次出现且数字不同时，无法判断哪个对。"),
        "GD037" => new(
            "没有找到标题",
            "标题写明机关全称和年度",
            "没有找到写明机关名称和年度的标题。",
            "把标题写成“〈机关全称〉〈YYYY〉年政府信息公开工作年度报告”。",
            "没有年度就无法判断应当使用哪一年的格式。"),
        "GD038" => new(
            "标题与正文连在一起",
            "各部分的标题单独成行",
            "“{section}”这个标题与其他文字连在一起，无法分出这一部分，没有读取。",
            "请提供保留段落的文件，或让标题单独成行。",
            "文字提取时丢失了换行。这是读取上的疑问，报告本身不一定有错。"),
        "GD039" => new(
            "文件里没有年度报告",
            "文件里有年度报告的标题、部分或表格",
            "文件里没有找到年度报告的标题、任何一个部分或任何一张表。",
            "检查文件是否选错。",
            "与年度报告无关的文件不会被当作一份处处缺失的报告来校验。"),
        "GD040" => new(
            "文件有密码",
            "文件没有密码",
            "文件有密码保护，无法读取。",
            "用原来的程序打开，去掉密码后重新保存。",
            "打不开的文件没有被校验，不能当作没有问题。"),
        "GD041" => new(
            "图片代替了表格或文字",
            "表格和文字可以读取",
            "{location}处是图片，没有可以读取的内容。",
            "请提供保留表格的文件（网页、.docx、.xlsx），或照图片录入后再校验。",
            "本程序不做文字识别：认错一个数字，后面的校验就都不可信。这不等于报告没有统计表。"),
        "GD042" => new(
            "文件里还有一份报告",
            "一个文件一份报告",
            "文件里还有另一份报告（{found}），这一份的校验不包括它。",
            "把两份报告分成两个文件。",
            "两份报告的数字不能混在一起。"),
        "GD043" => new(
            "网页标签与正文不一致",
            "网页标签与正文一致",
            "网页标签 {tag} 写的是“{actual}”，正文写的是“{expected}”，以正文为准。",
            "核对网页标签和正文。",
            "政府网站的网页标签写明发布日期、来源和标题；正文没有写明的，采用标签；不一致的，以正文为准。"),
        "GD044" => new(
            "文件不完整",
            "文件有头有尾",
            "文件在表格中间断开，后面的内容没有读到。",
            "重新下载或索取这份文件。",
            "断开处的数字可能只剩一半，没有采用；断开以后的部分不会被当作缺失。"),
        "GD045" => new(
            "早于格式规定的报告",
            "2019 年及以后的报告用规定的格式",
            "这是 {actual} 年的报告，编制时还没有规定格式和统计表（{expected} 年起才有），没有按格式校验。",
            "不需要处理。",
            "国办公开办函〔2019〕60号首次规定了格式。此前的报告不会被当作缺少部分和表格。"),
        "GD046" => new(
            "看不出表格的格式",
            "从表格的行和列可以看出格式",
            "{location}中各格式不同的行没有读到，看不出用的是哪一种格式，按 {actual} 格式读取。",
            "核对表格。",
            "没有读到的行不能说明格式用错。"),
        "GD047" => new(
            "单元格标识与标题不一致",
            "文件里的单元格标识与行列标题指同一格",
            "{location}：按行列标题，“{column}”是 {one}；按文件里的单元格标识，是 {other}。{cells}因此无法确定，按空白处理。",
            "请对照原表核对这一行；数字无误的，从文件里删去单元格标识（网页的 data-gd、Word 的内容控件、Excel 的名称），或重新导出文件。",
            "本程序写出的文件带有单元格标识，写明一格是格式里的哪一格。标识和标题一致才采用；复制、移动单元格可能使两者不一致。"),
        "GD090" => new(
            "规则没有执行成功",
            "每条规则都执行完毕",
            "规则检查“{check}”没有执行成功（{reason}），结果不完整。",
            "这是本程序的缺陷，请把文件和这条信息反馈给我们。",
            "没有执行成功的检查绝不等于通过。"),
        "GD091" => new(
            "读取程序出错",
            "读取程序能处理任何内容的文件",
            "读取文件时程序出错（{reason}），没有读出报告。",
            "这是本程序的缺陷，请把文件和这条信息反馈给我们；也可以另存为其他格式再试。",
            "其他文件不受影响，照常读取。"),
        "GD101" => new(
            "缺少一部分",
            "六个部分齐全",
            "没有“{section}”这一部分。",
            "补上这一部分；没有内容也要保留标题并写明“无”。",
            "《条例》第五十条和官方格式规定了六个部分。"),
        "GD102" => new(
            "缺少统计表",
            "第二、三、四部分各有一张表",
            "“{section}”没有统计表，或表中一格也没有填。",
            "补上官方格式的表格，没有发生的填 0。",
            "三张统计表是年度报告的必备内容，不能用文字代替。"),
        "GD103" => new(
            "表格不是该年度的格式",
            "表格用报告年度规定的格式",
            "{table}用的是 {actual} 格式，{year} 年度应当用 {expected} 格式。",
            "换用 {expected} 格式的表格。",
            "格式由国务院办公厅发文规定，新格式自文件写明的年度起启用，以前的年度仍用原来的格式。"),
        "GD104" => new(
            "两种格式混用",
            "表二和表三用同一种格式",
            "表二用的是 {actual} 格式，表三用的是 {expected} 格式。",
            "两张表统一用报告年度规定的格式。",
            "同一份报告里混用两种格式，说明只换了一部分模板。"),
        "GD105" => new(
            "统计期限不是整年",
            "统计期限为报告年度 1 月 1 日至 12 月 31 日",
            "统计期限写的是{actual:period}，应为{expected:period}。",
            "核对统计期限，并确认表中数字也是全年的。",
            "年度报告统计自然年度。"),
        "GD106" => new(
            "没有写明存在的问题",
            "第五部分写明问题和改进措施",
            "“{section}”是空的，或只写了“无”。",
            "写明存在的主要问题和改进情况。",
            "《条例》第五十条要求写明存在的主要问题和改进情况。"),
        "GD107" => new(
            "标题年度与报告年度不符",
            "标题中的年度 = 报告年度",
            "标题写的是 {actual} 年，报告年度是 {expected} 年。",
            "核对标题和报告年度。",
            "常见于沿用上一年的文件。"),
        "GD108" => new(
            "公布晚于法定日期",
            "部门不晚于次年 1 月 31 日，政府不晚于次年 3 月 31 日",
            "公布日期是{actual:date}，晚于{expected:date}。",
            "核对公布日期；确属逾期的，以后按期公布。",
            "《条例》第四十九条规定，县级以上人民政府部门在每年 1 月 31 日前公布，县级以上地方人民政府的报告在 3 月 31 日前公布。乡镇、街道和类别不明的机关没有这样的规定，不作判断；2018 年度及以前适用旧条例，也不作判断。"),
        "GD109" => new(
            "留有模板文字",
            "模板的说明和占位符都已替换或删去",
            "{part}留有模板文字“{actual}”。",
            "换成实际内容，或删去。",
            "只认定成稿中不会出现的文字，如“编写说明”“〈机关全称〉”“20××年”；张××、××局之类的隐名不在此列。"),
        "GD110" => new(
            "正文写的是另一个年度",
            "引言和总体情况写的是报告年度",
            "{part}写的是 {actual} 年，全文没有提到报告年度 {expected} 年。",
            "核对这段文字是否沿用了上一年的；一并核对其中的数字。",
            "只看统计期限一句和开头的“某年，”；文中其他地方的年份（法规、规划、同比）不作判断，提到过报告年度的也不作判断。"),
        "GD111" => new(
            "统一社会信用代码的校验码不符",
            "第 18 位是前 17 位算出的校验码",
            "统一社会信用代码 {actual} 的校验码不符：按前 17 位推算应为 {expected}。",
            "对照登记证书核对代码，看有没有错一个字符、两个字符颠倒，或抄成了别的机关的。",
            "校验码只说明代码抄写有误，不说明错在哪一位；前 17 位抄错时，推算出的代码也不是正确的代码。没有写代码的报告不核对。"),
        "GD201" => new(
            "公开总数小于本年新公开数",
            "本年新公开数量 ≤ 对外公开总数量",
            "{location}：{formula}。",
            "核对这两个数字；对外公开总数量应包括本年新公开的。",
            "对外公开总数量是累计数，不会小于本年新公开的数量。"),
        "GD202" => new(
            "处理决定数量疑似填成了项目数",
            "处理决定数量 ≠ 上一年项目数量 + 本年增/减",
            "{location}：处理决定数量 {actual} 恰好是上一年项目数量与本年增/减之和，可能填成了项目数（{formula}）。",
            "处理决定数量填本年作出的决定件数，不是本年末的项目数。",
            "前两列数的是事项，第三列数的是办件。恰好相等时多半是误解了第三列；确属巧合可以不改。"),
        "GD203" => new(
            "项目数减成了负数",
            "上一年项目数量 + 本年增/减 ≥ 0",
            "{location}：{formula}。",
            "核对上一年项目数量和本年增/减；减少的不会多于原有的。",
            "项目数不会是负数。"),
        "GD204" => new(
            "件数带有正负号",
            "件数不带正负号",
            "{location}的 {actual} 前印有“{sign}”号。",
            "去掉正负号；增减数填在“本年增/减”一列。",
            "带正负号的数多半是把增减数填在了数量列。"),
        "GD205" => new(
            "没有规章制定权却填有规章",
            "没有规章制定权的机关，规章各列为 0",
            "{agency}一般没有规章制定权，规章却填了 {actual}。",
            "核对是否把规范性文件填进了规章；没有规章填 0。",
            "规章由国务院部门和省、设区的市（自治州）人民政府制定，乡镇、街道、县级部门和开发区管委会没有制定权。"),
        "GD206" => new(
            "金额没有单位",
            "采购总金额写明元或万元",
            "{location}填了 {actual}，没有写明单位是元还是万元。",
            "写明单位。",
            "2019 格式没有印单位，不写明就无法汇总。"),
        "GD207" => new(
            "单位与表头不符",
            "格内的单位与表头一致",
            "{location}的数字旁写着“{note}”，表头的单位是{expected}。",
            "按表头的单位换算后填写，格内不再写单位。",
            "单位不一致时，金额会相差一万倍。"),
        "GD208" => new(
            "金额不合常理",
            "金额与单位相称",
            "{location}填了 {actual} {unit}，数额不合常理，可能把元当作万元填写。",
            "核对单位。",
            "一个机关一年的金额超过一万亿元，几乎总是单位弄错。"),
        "GD209" => new(
            "表二有空格",
            "表二各格都要填写",
            "表二有 {count} 格没有填写：{cells}。",
            "没有发生的填 0，不适用的填“/”。",
            "空白不等于 0：读者无法判断是没有发生还是漏填。"),
        "GD301" => new(
            "行合计不符",
            "六类申请人各列之和 = 总计",
            "{location}：{formula}，相差 {difference}。",
            "核对这一行的六类申请人数字和总计。",
            "每一行的总计是六类申请人之和；“法人或其他组织”没有小计。"),
        "GD302" => new(
            "办理结果合计不符",
            "(一)至(六)各行之和 = (七)总计",
            "{location}：各项办理结果之和是 {expected}，(七)总计是 {actual}，相差 {difference}。",
            "核对这一列的各项办理结果和(七)总计。",
            "(七)总计是本列全部办理结果之和；(三)至(六)没有小计行。"),
        "GD303" => new(
            "勾稽关系不平",
            "一 + 二 = 三(七) + 四",
            "{location}：{formula}，相差 {difference}。",
            "核对这一列的新收、上年结转、办理结果总计和结转下年度。",
            "表头印明的勾稽关系：第一项加第二项之和，等于第三项加第四项之和。"),
        "GD304" => new(
            "总计没有填写",
            "有分项数字的总计都要填写",
            "{location}没有填写，各分项之和是 {expected}。",
            "核对后填写总计。",
            "总计空白时无法核对加总关系，这里报告“没有填写”，不报告“加总不符”。"),
        "GD305" => new(
            "表三有空格",
            "表三各格都要填写",
            "表三有 {count} 格没有填写：{cells}。",
            "没有发生的填 0，不适用的填“/”。",
            "空白不等于 0。有总计的行列里，空白的分项在核对加总时按 0 计算。"),
        "GD306" => new(
            "可能有申请填错了列",
            "一列多几件，另一列正好少几件",
            "{location}：各行合计都对，“{first}”和“{second}”一列多 {difference}，另一列少 {difference}，可能有 {difference} 件填错了列。",
            "核对这两类申请人的数字，看是否有申请填到了另一列。",
            "同一件申请在一行里计入了一类申请人，在另一行里计入了另一类，就会这样。这是对原因的提示，不合的勾稽关系另行列出。"),
        "GD307" => new(
            "可能一个数字拆成了两格",
            "相邻两格的数字合起来写作一个数，合计就对上了",
            "{location}：“{first}”和“{second}”合起来写作 {joined}，合计就对上了。",
            "核对原表，看这两格是否本来是一个数。",
            "排版或复制时，一个数会被拆到相邻的两格。这是对原因的提示，不合的勾稽关系另行列出。"),
        "GD401" => new(
            "复议诉讼合计不符",
            "四项结果之和 = 总计",
            "{location}：{formula}，相差 {difference}。",
            "核对这一组的四项结果和总计。",
            "每组的总计是四项结果之和。"),
        "GD402" => new(
            "复议诉讼总计没有填写",
            "有分项数字的总计都要填写",
            "{location}没有填写，各分项之和是 {expected}。",
            "核对后填写总计。",
            "总计空白时无法核对加总关系。"),
        "GD403" => new(
            "表四有空格",
            "表四各格都要填写",
            "表四有 {count} 格没有填写：{cells}。",
            "没有发生的填 0，不适用的填“/”。",
            "空白不等于 0。"),
        "GD501" => new(
            "正文数字与统计表不符",
            "正文中的数字 = 它可能指的某个表内数字",
            "{part}写“{quote}”，与表中可能对应的数都不符：{readings}；正文是 {actual}，相差 {difference}。",
            "核对正文和统计表，改正其中写错的一处；统计口径不同的，在正文中写明。",
            "一个数字有几种合理的理解时，只要有一种与表相符就不提示：“收到”可以是本年新收，也可以加上上年结转；“办结”“答复”是办理结果总计；“收办”是新收加上年结转。“新收”只是本年新收。代表上级办理、备案、上年、累计等口径不同的数字，约数、范围，以及被不认识的词缩小了范围的数字，不作判断；口径没有写明的，要同一张表的其他数字相符才作判断。"),
        "GD502" => new(
            "正文中各部分之和不等于总数",
            "句中列举的各部分之和 = 总数",
            "{part}写“{quote}”：各部分之和是 {expected}，总数是 {actual}，相差 {difference}。",
            "核对总数和各部分的数字。",
            "只核对互不重叠的各部分：申请方式、申请人、办理结果、各类信息，以及收到加上年结转与办结加结转。照抄表中不平的数不另提示。“其中”之后可能没有列全，这时只有各部分之和超出总数，或者明显列全了，才作判断。"),
        "GD503" => new(
            "正文中的百分比不对",
            "百分比 = 部分 ÷ 总数",
            "{part}写“{quote}”：{part1} ÷ {whole} = {expected}%，正文是 {actual}%，相差 {difference} 个百分点。",
            "核对百分比和据以计算的两个数字。",
            "按正文印出的小数位数核对，四舍五入、去尾、进一都不作为错误。总数是哪一个看不出来时不作判断。"),
        "GD504" => new(
            "正文中的增减与两年数字不符",
            "增减 = 本年 − 上年，增长率 = (本年 − 上年) ÷ 上年",
            "{part}写“{quote}”：本年 {figure}，上年 {base}，应为 {expected}{unit}，正文是 {actual}{unit}，相差 {difference}。",
            "核对增减和两年的数字。",
            "上年数取自正文，正文没有的取自上一年的报告；有几种合理的理解时，只要有一种相符就不提示。按正文印出的小数位数核对，四舍五入、去尾、进一都不作为错误。"),
        "GD505" => new(
            "正文称全部办结，表中有结转",
            "全部办结时，结转下年度继续办理 = 0",
            "{part}写“{quote}”，而{location}是 {actual}。",
            "核对是否确有申请结转下年度；确有结转的，改正正文。",
            "全部办结就没有可以结转的。只在句子说的是全部政府信息公开申请时判断。"),
        "GD506" => new(
            "正文称按时办结率 100%，表中有结转",
            "按时办结率 100% 时，结转的申请都还没有到期",
            "{part}写“{quote}”，而{location}是 {actual}。",
            "确认结转的申请在年底都没有到法定期限；如是，不用改。",
            "年底收到的申请可以依法在下一年答复，按时办结率仍可以是 100%。这只是提示。"),
        "GD507" => new(
            "没有报告收取信息处理费的情况",
            "第六部分写明收取信息处理费的情况",
            "{location}没有写明收取信息处理费的情况。",
            "写明本年度收取的信息处理费；没有收取的，写“本年度没有收取信息处理费”。",
            "自 2021 年度起，行政机关在年度报告中报告收取信息处理费的情况。全文任何一处写到信息处理费都算写明。信息处理费与表二的行政事业性收费是两回事。"),
        "GD508" => new(
            "信息处理费前后不一致",
            "全文的信息处理费只有一个数",
            "{part}写“{quote}”，即 {actual} 元；另一处写“{other}”，即 {expected} 元，相差 {difference} 元。",
            "核对收费数额，改正写错的一处。",
            "写明其中、另有、分别等分项的数额不作比较。没有收取即为 0 元。"),
        "GD601" => new(
            "上年结转与上一年报告不符",
            "上年结转 = 上一年报告的结转下年度",
            "{location}：{formula}，相差 {difference}。",
            "核对上一年报告的“结转下年度继续办理”和本年的“上年结转”；上一年报告有误的，一并更正。",
            "上一年没有办结的申请，全部转入下一年。这一衔接关系对每一列都成立，格式换版也不例外；机构合并、撤销的除外。"),
        "GD602" => new(
            "现行有效件数与上一年衔接不上",
            "现行有效 = 上一年现行有效 + 本年制发 − 本年废止",
            "{location}：{formula}，相差 {difference}。",
            "核对三个数字和上一年的现行有效件数；因清理、机构合并等原因不能衔接的，可以不改，宜在文字部分说明。",
            "这是通行的推算，不是格式明文规定。集中清理、机构合并或职能划转、统计口径调整之后，两年的数字可以合法地衔接不上。"),
        "GD603" => new(
            "上一年项目数量与上一年报告不符",
            "上一年项目数量 = 上一年报告的上一年项目数量 + 上一年报告的本年增/减",
            "{location}：{formula}，相差 {difference}。",
            "核对本年的上一年项目数量和上一年报告的两个数字。",
            "上一年末的项目数量就是本年的起点。权责清单调整、机构合并之后可能衔接不上。只适用于两年都是 2019 格式的报告。"),
        "GD604" => new(
            "与上一年相差五倍以上",
            "两年中较大的数不超过较小的数的五倍",
            "{location}：{year} 年是 {expected}，本年是 {actual}。",
            "核对是否多写或漏写一位数字、单位或统计口径是否变了；数字属实的不用改。",
            "大起大落不一定是错，但多一位数、少一位数、换了单位时就是这个样子。较小的数不到 10 时不作比较；有总计的行只比较总计。"),
        "GD605" => new(
            "文字与上一年完全相同",
            "各部分文字按当年情况撰写",
            "{location}与 {year} 年的报告一字不差。",
            "按本年的情况重新撰写。",
            "整段沿用上一年的文字，多半是忘了更新。不计空白不足 120 字的文字不作比较：“无”和收取信息处理费情况之类的固定表述，每年相同是正常的。"),
        "GD701" => new(
            "汇总数与各下级报告之和不符",
            "汇总报告各格 = 各下级报告同一格之和",
            "{location}：汇总报告填 {actual}，{count} 份下级报告相加是 {expected}，相差 {difference}。",
            "核对汇总报告和各下级报告的这一格；确认下级报告已经收齐，并包括本机关自身的一份。",
            "只核对写明为本级汇总的报告，并且要求下级报告齐全。各机关联合办理、牵头机关统一受理等口径上的调整可能使两者不等。金额按汇总报告的小数位数四舍五入后比较。"),
        "GD702" => new(
            "有机关没有报告",
            "名单上的机关都有本年度的报告",
            "名单上的 {expected} 个机关中，{count} 个没有本年度的报告：{agencies}。",
            "向这些机关收取报告；名单过时的，更新名单。",
            "机关按统一社会信用代码认定，没有代码的按名称认定（不计空格和全半角）。没有收齐时不核对汇总数。"),
        "GD703" => new(
            "下级报告不能相加",
            "相加的报告属于同一年度、不同机关、同一格式",
            "{location}：各下级报告{reason}（{actual:list}），没有相加。",
            "统一年度和格式，去掉重复的报告后重新汇总。",
            "各格式的行列含义不同，不能逐格相加；同一机关的两份报告相加会重复计算。"),
        "GD704" => new(
            "下级报告的一格不能相加",
            "相加的数单位明确，和不超过单元格的容量",
            "{location}：{reason}，没有相加。",
            "写明金额的单位，或核对数额。",
            "单位不明的金额不能猜测换算；和的位数超过单元格容量时不作截断。"),
        _ => throw new ArgumentException($"Rule {ruleId} has no Chinese text.", nameof(ruleId)),
    };

    public override string Term(MessageTerm term) => term switch
    {
        MessageTerm.Object => "对象",
        MessageTerm.Array => "数组",
        MessageTerm.Text => "文字",
        MessageTerm.TextOrNull => "文字或 null",
        MessageTerm.Number => "数字",
        MessageTerm.Boolean => "true/false",
        MessageTerm.Null => "空（null）",
        MessageTerm.Count => "不小于 0 的整数、null 或 \"/\"",
        MessageTerm.Change => "整数、null 或 \"/\"",
        MessageTerm.Amount => "不小于 0 的数、null 或 \"/\"",
        MessageTerm.Year => "年份（2008 至 9999）或 null",
        MessageTerm.Date => "日期（如 2019-12-31）",
        MessageTerm.Pointer => "JSON Pointer（如 /requests/received/total）",
        MessageTerm.RestNotRead => "，其后的内容无法读取",
        MessageTerm.PassedOver => "，已越过此处继续读取",
        MessageTerm.EndOfFile => "文件到此结束",
        MessageTerm.FormName => "官方格式名（如 2021）",
        MessageTerm.Title => "标题",
        MessageTerm.Preamble => "引言",
        MessageTerm.Agency => "本机关",
        MessageTerm.YearsDiffer => "年度不一致",
        MessageTerm.AgencyTwice => "中同一机关有两份",
        MessageTerm.FormsDiffer => "格式不一致",
        MessageTerm.UnitUnknown => "有的金额没有写明单位",
        MessageTerm.FileMissing => "没有这个文件",
        MessageTerm.FolderMissing => "没有这个文件夹",
        MessageTerm.IsFolder => "这是文件夹，不是文件",
        MessageTerm.AccessDenied => "没有读取权限",
        MessageTerm.NotAPath => "这不是文件路径",
        MessageTerm.NothingThere => "没有这个文件或文件夹",
        MessageTerm.NoFilesInside => "文件夹里没有本程序能读的文件",
        MessageTerm.FolderClosed => "文件夹打不开，可能没有读取权限",
        MessageTerm.NoReports => "文件里没有任何报告",
        MessageTerm.WriteDenied => "没有写入权限",
        MessageTerm.DiskFull => "磁盘已满",
        MessageTerm.FileSizeLimit => "超过了文件大小的限制",
        MessageTerm.WriteFailed => "写入中断，文件可能正被别的程序占用，或所在的磁盘、网络出了故障",
        MessageTerm.ReadFailed => "读取中断，文件可能正被别的程序占用，或所在的磁盘、网络出了故障",
        MessageTerm.Or => "；或 ",
        MessageTerm.NotText => "图片、输入框、公式、文本框等不是文字的内容",
        MessageTerm.NoNumber => "空白",
        MessageTerm.SaveAsDocx => "请用 Word 或 WPS 打开，另存为 .docx 后再校验。",
        MessageTerm.SaveAsXlsx => "请用 Excel 或 WPS 打开，另存为 .xlsx 后再校验。",
        MessageTerm.SaveAsPage => "请用浏览器打开，另存为网页（.html）后再校验。",
        MessageTerm.AskForSource => "请向报送单位索取 Word、Excel、网页或带文字的 PDF、OFD 文件。",
        MessageTerm.ReadLines => "每行一份报告的 .ndjson 请用命令行工具读；程序里用 ReportJson.ReadLines。",
        MessageTerm.FindText => "图片和扫描件请找到原来的文字版；没有的，请照图片录入后再校验。",
        MessageTerm.Unpack => "请先解压，再校验里面的文件。",
        MessageTerm.SumTooLarge => "和的位数超过单元格的容量",
        MessageTerm.ReportYear => "报告年度",
        MessageTerm.AgencyKind => "机关类别（政府还是部门）",
        MessageTerm.Period => "统计期限",
        MessageTerm.PublicationDate => "公布日期",
        MessageTerm.TitleYear => "标题中的年度",
        MessageTerm.PreambleYear => "引言中的年度",
        MessageTerm.OverviewYear => "总体情况中的年度",
        MessageTerm.AmountUnit => "金额的单位",
        MessageTerm.PreviousReport => "上一年报告",
        MessageTerm.ReportsBelow => "下级报告",
        _ => "统计表（对象）或 null",
    };

    public override string Location(ReportLocation location)
    {
        if (location.Section is { } section)
        {
            return $"“{section.Heading}”";
        }

        if (location.Table is not { } table)
        {
            return "整份报告";
        }

        var text = Table(table);
        if (location.Row is { } row)
        {
            var position = table == TableKind.Requests ? Invariant($" 第{row.Index + 1}行") : " ";
            text += $"{position}“{row.FullLabel}”";
        }

        return location.Column is { } column ? $"{text} {column.Label}列" : text;
    }

    public override string CellList(IReadOnlyList<FormCell> cells) => string.Join("；", cells
        .GroupBy(cell => cell.Row)
        .Select(row => row.Count() == row.Key.Columns.Count && row.Count() > 1
            ? $"“{row.Key.FullLabel}”整行"
            : $"“{row.Key.FullLabel}”{string.Join("、", row.Select(cell => cell.Column.Label))}"));

    public override string List(IReadOnlyList<string> names) => string.Join("、", names);

    public override string Choice(IReadOnlyList<string> words) => string.Join("或", words.Select(word => $"“{word}”"));

    public override string ColumnList(IReadOnlyList<FormCell> cells) => cells.Count == cells[0].Row.Columns.Count
        ? "整行"
        : string.Join("、", cells.Select(cell => cell.Column.Label));

    public override string Formula(RelationValue value)
    {
        // The header prints the balance of table three in these words: 第一项加第二项之和，等于第三项加第四项之和.
        var (plus, equals) = value.Right.Count > 1 ? (" 加", " 等于 ") : (" + ", " = ");
        var left = Side(value.Relation.Left, value.Left, plus, "（空白）", Name);
        var right = Side(value.Relation.Right, value.Right, plus, "（空白）", Name);
        var shown = value.Left.Count == 1 ? left : Invariant($"{left}{equals}{Sum(value.Left)}");
        return (value.Relation.Kind, value.Right.Count) switch
        {
            (_, 0) => $"{shown}，小于 0",
            (RelationKind.DisclosedWithinTotal, _) => $"{shown} 大于{right}",
            (RelationKind.DecisionsNotItems, _) => shown,
            (_, 1) => $"{shown}，{Name(value.Relation.Right[0])}是 {value.Right[0]}",
            _ => Invariant($"{shown}；{right}{equals}{Sum(value.Right)}"),
        };

        string Name(FormCell cell) => IsDownColumn(value.Relation) ? Item(cell.Row) : cell.Column.Label;
    }

    public override string Formula(YearRelationValue value) => Invariant($"实填 {value.Cell.Value}，{Should(value.Comparison)} {value.Sum}（{Terms(value, (term, label) =>
        term.Year == value.Cell.Year ? label : Invariant($"{term.Year} 年报告的{label}"))}）");

    private static string Should(YearRelationComparison comparison) => comparison switch
    {
        YearRelationComparison.AtLeast => "应不少于",
        YearRelationComparison.AtMost => "应不超过",
        _ => "应为",
    };

    protected override string Bytes => "字节";

    protected override string Day(CalendarDate day) => Invariant($" {day.Year} 年 {day.Month} 月 {day.Day} 日");

    protected override string Period(CalendarDate first, CalendarDate last) =>
        Invariant($"{Day(first)}至 {(first.Year == last.Year ? "" : Invariant($"{last.Year} 年 "))}{last.Month} 月 {last.Day} 日");

    // 三(七) is said as 第三项(七).
    private static string Item(FormRow row) => LabelOrdinal.Of(row.Labels[0]) is { Length: > 0 } first ? $"第{first}项{row.ShortLabel.Substring(first.Length)}" : row.ShortLabel;

    public override string Phrase(string id) => id switch
    {
        "Severity.Error" => "错误",
        "Severity.Warning" => "警告",
        "Severity.Info" => "提示",
        "Gap.Blank" => "{places}没有填",
        "Gap.NotApplicable" => "{places}填的是“/”",
        "Gap.Missing" => "{places}缺失",
        "Gap.Doubtful" => "{places}读取时有疑问",
        "Gap.Unclear" => "这句话没有说清数字所指的事项或范围",
        "Gap.OtherPeriod" => "这句话说的是别的年度或不足一年",
        "Gap.OtherScope" => "这句话说的可能不是表中统计的单位范围",
        "Gap.OtherMatter" => "这句话没有说明是政府信息公开事项",
        "Gap.Inexact" => "正文数字是约数",
        "Gap.PartOnly" => "正文只说了其中一部分，表中没有单列",
        "Gap.NoBase" => "没有可以对照的数字",
        "Gap.OutOfScope" => "按{places}不适用本规则",
        "Gap.NotComparable" => "{places}不齐全或不能对应",
        "Gap.CheckFailed" => "这项检查本身没有完成",
        "Gap.OfYear" => "{year} 年报告：{gap}",
        "Gap.MoreCells" => "{cells}等 {count} 格",
        "Gap.Separator" => "；",
        "LegalBasis.FileContract" => "本软件读取文件的规定",
        "LegalBasis.Article20" => "《政府信息公开条例》（国务院令第711号）第二十条",
        "LegalBasis.Article49" => "《政府信息公开条例》（国务院令第711号）第四十九条",
        "LegalBasis.Article50" => "《政府信息公开条例》（国务院令第711号）第五十条",
        "LegalBasis.FormNotices" => "{notices}",
        "LegalBasis.PrintedRelation" => "表三表头印明的勾稽关系（{notices}）",
        "LegalBasis.FormLayout" => "官方格式的表格结构（{notices}）",
        "LegalBasis.ProcessingFeeNotice" => "国办函〔2020〕109号（《政府信息公开信息处理费管理办法》）",
        "LegalBasis.CreditCodeStandard" => "GB 32100-2015《法人和其他组织统一社会信用代码编码规则》",
        "LegalBasis.Plausibility" => "没有明文规定，按常理核对",
        "Finding.Remedy" => "怎么改：",
        "Finding.Basis" => "依据：",
        "Finding.OnlyRepair" => "最小改法（唯一）：",
        "Finding.OneRepair" => "最小改法（不止一种，这是其中一种，其余见 repair 命令）：",
        "Finding.BestRepair" => "最小改法（不止一种，这是最可信的一种，其余见 repair 命令）：",
        "Sheet.Check" => "核对项（差数应为 0，红色为不符）",
        "Sheet.Difference" => "差数",
        "Sheet.RowTotal" => "“{place}”六类申请人之和减总计",
        "Sheet.OutcomeTotal" => "{place}列：各项办理结果之和减(七)总计",
        "Sheet.Balance" => "{place}列：一加二，减三(七)，减四",
        "Sheet.GroupTotal" => "“{place}”四项结果之和减总计",
        "Sheet.Count" => "请填不小于 0 的整数；不适用的填“/”。",
        "Sheet.Change" => "请填整数，减少的填负数；不适用的填“/”。",
        "Sheet.Amount" => "请填不小于 0 的数；不适用的填“/”。",
        "Sheet.Help" => "填写说明\n各表照官方格式填写：没有发生的填 0，不适用的填“/”，不要留空。\n表格右侧是核对项，由公式算出，差数不为 0 时变红，对应的总计也变红；总计没有填写时不核对。\n"
            + "标签已加保护（没有密码），要改动请先撤销工作表保护。\n核对项和本说明不是报告的内容，读取报告时不计入，打印时可以不选。",
        "Annotate.List" => "检查发现的问题",
        "Annotate.Unsupported" => "{format} 文件里不能加批注。请用 validate --format html 得到标明每处问题的结果页，或在 Word、WPS 中另存为 .docx、.xlsx 后再批注。",
        "Annotate.NoReport" => "没有读出报告，没有可以批注的内容。",
        "Annotate.Damaged" => "这个文件有损坏的部分，写入批注会损坏更多。请在 Word、WPS 中打开、另存，再批注另存的文件。",
        "Annotate.Strict" => "这个文件是“Strict Open XML”格式。请在 Word、WPS 中另存为普通的 .docx、.xlsx 后再批注。",
        "Annotate.Encoding" => "网页里有不属于其编码的字节，改动会损坏原文。请在浏览器中另存为 UTF-8 网页后再批注。",
        "Change.Blank" => "空白",
        "Change.Separator" => "；",
        "Evidence.FigureInText" => "正文中的数字与此一致：{cell} {to}{quote}",
        "Evidence.OtherYear" => "其他年度的报告与此一致：{cell} {to}{quote}",
        "Evidence.CellsExchanged" => "相邻两格的数字互换即可全部成立",
        "Evidence.RowShifted" => "整行数字错开一列，移回原位即可全部成立",
        "Evidence.TotalsBlank" => "一整行或一整列合计都没有填，按各项相加填上即可",
        "Evidence.DigitsSwapped" => "{cell} {to} 误作 {from}：相邻两位数字颠倒",
        "Evidence.DigitDropped" => "{cell} {to} 误作 {from}：漏打一位数字",
        "Evidence.DigitDoubled" => "{cell} {to} 误作 {from}：重复打了一位数字",
        "Evidence.DigitAdded" => "{cell} {to} 误作 {from}：多打一位数字",
        "Evidence.DigitChanged" => "{cell} {to} 误作 {from}：只差一位数字",
        "Evidence.OnlyTotals" => "只改合计，各分项都不动",
        "Evidence.Quote" => "（“{quote}”）",
        "Settings.File" => "文件",
        "Settings.EndsEarly" => "文件没有写完，不是完整的 JSON。",
        "Settings.NotJson" => "这里不是合法的 JSON：{found}",
        "Settings.NotUtf8" => "文件不是 UTF-8 编码。",
        "Settings.WrongType" => "{pointer} 应当是{expected}，写的是 {found}。",
        "Settings.UnknownKey" => "不认识的键“{found}”。",
        "Settings.DuplicateKey" => "键“{found}”写了两次。",
        "Settings.MissingKey" => "缺少键“{found}”。",
        "Settings.UnknownRule" => "没有编号为“{found}”的规则。",
        "Settings.ReadingRule" => "{found} 是读取文件时的提示，规则集不能取舍。",
        "Settings.WrongValue" => "{pointer} 不能是“{found}”。",
        "Settings.NotJson.Remedy" => "改正后重新运行；注释和末尾多余的逗号是允许的。",
        "Settings.NotUtf8.Remedy" => "把文件另存为 UTF-8 编码。",
        "Settings.DuplicateKey.Remedy" => "只保留一处。",
        "Settings.MissingKey.Remedy" => "补上这个键。",
        "Settings.UnknownRule.Remedy" => "规则编号见 schema/rules.json，区分大小写，如 GD601。",
        "Settings.ReadingRule.Remedy" => "从规则集中删去；要接受某一处提示，把它记入已接受的问题。",
        "Settings.Allowed.Remedy" => "可以写的有：{allowed}。",
        "Settings.Allowed.Separator" => "、",
        "Settings.Remedy" => "按约定的写法改正。",
        _ => throw new ArgumentException($"There is no phrase {id} in Chinese.", nameof(id)),
    };

    public override string Cell(FormCell cell) => IsNumbered(cell)
        ? Invariant($"第{cell.Row.Index + 1}行{cell.Column.Label}")
        : $"“{cell.Row.FullLabel}”{cell.Column.Label}";

    private static string Table(TableKind table) => table switch
    {
        TableKind.ProactiveDisclosure => "表二",
        TableKind.Requests => "表三",
        _ => "表四",
    };
}
