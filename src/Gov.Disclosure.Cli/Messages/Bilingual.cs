
namespace Gov.Disclosure.Cli;

/// <summary>The words said before a language is chosen: help and usage errors, Chinese first with English beside it.</summary>
internal static class Bilingual
{
    private const string Between = " / ";

    public const string Tool = "校验政府信息公开工作年度报告 / checks China's annual government information disclosure reports";
    public const string Help = "显示帮助 / show help";
    public const string Version = "显示版本 / show the version";

    public const string Validate = "校验报告，指出错在哪一格、怎么改 / validate reports: which cell is wrong and what to change";
    public const string Convert = "把报告转换成另一种格式，一份或整个文件夹 / convert a report or a folder of them to another format";
    public const string Annotate =
        "把问题作为批注写进原文件的副本（docx、xlsx、html），原文件不动 / put the findings as comments into a copy of the file (docx, xlsx, html); the file itself stays"
        + " as it is";
    public const string ApplyRepair = "唯一的最小改法写成修订（仅 docx），由人接受或拒绝 / the smallest repair, where it is the only one, as tracked changes (docx only)";
    public const string AnnotatedFile = "写入的文件；多份时写入文件夹 / the file to write, or the folder where there are several";
    public const string AnnotatedFileMissing = "没有用 -o 给出写入的文件或文件夹 / no file or folder to write to given with -o";
    public const string AnnotateNeedsFile = "标准输入没有原文件可以批注，请给出文件 / there is no file on standard input to comment on; give a file";
    public const string Overview =
        "一个地方历年报告的概况，一页网页，有图：谁报了、错在哪、数字多少 / a place and its years on one page in pictures: who has reported, what is wrong, the figures";
    public const string Repair = "找出至少要改哪几格才能全部勾稽，只提建议，不改文件 / find the fewest cells to change so that all sums hold; proposes, changes no file";
    public const string Rules = "列出全部校验规则 / list all rules";

    public const string Schema = "输出 JSON Schema；给出文件夹时连同规则目录一起写入 / print the JSON Schema; with a folder, write it there with the rule catalogue";

    public const string Completion = "输出命令行补全脚本，供 bash、zsh、PowerShell 使用 / print the script by which bash, zsh or PowerShell completes command lines";

    public const string Paths = "文件、文件夹（包括子文件夹）或 -（标准输入） / files, folders (with those inside) or - (standard input)";
    public const string Path = "一个文件或 -（标准输入） / one file or - (standard input)";
    public const string Language = "输出的语言，默认 zh / language of the output, zh by default";
    public const string OutputFile = "把结果写入文件，写不完整就不写 / write the result to a file, whole or not at all";
    public const string OutputFileOrFolder = "把结果写入文件；转换多份时写入文件夹 / write the result to a file, or to a folder where there are several";
    public const string OutputFolder = "把全部公开文件写入这个文件夹 / write all published files to this folder";
    public const string ResultFormat = "结果的格式，默认 text / format of the result, text by default";
    public const string FailOn = "发现哪一级问题时退出码为 1，默认 error / exit with 1 from which severity on, error by default";
    public const string Target = "目标格式 / format to convert to";

    public const string Previous = "上一年的报告，用来核对两年之间的衔接；校验多份报告时自动配对 / last year's report, to check the chains; found by itself among many reports";
    public const string Roster = "应当报告的机关名单（CSV），列出谁没有报告 / list of agencies (CSV), to tell who has not reported";
    public const string Pair =
        "是否在这些报告里查找上一年的报告，默认 auto：NDJSON 超过 64 MB 或来自标准输入时不找 / whether last year's reports are looked for among these, auto by default: not in more than 64 MB of NDJSON or on standard input";
    public const string RuleSetFile = "规则集文件（JSON）：不用哪些规则、改哪些级别 / rule-set file (JSON): rules left out, severities changed";
    public const string Baseline =
        "上次 --format json 的结果；标出新问题、上次已有的和已改正的，只有新问题算失败 / an earlier result (--format json): tells new findings from those of before and those fixed; only new ones fail";
    public const string Profile = "地方自己的要求（JSON）：自定的规则、级别、整改用语和允许增加的行 / what a place asks for (JSON): rules of its own, severities, words, rows it adds";
    public const string Accept = "已接受的问题（JSON），不再计入 / accepted findings (JSON), which no longer count";
    public const string WriteAccept = "把本次发现的问题记为已接受，写入文件，原有的保留 / accept the findings of this run in a file, keeping what it has";
    public const string Reason = "接受的理由 / why they are in order";
    public const string By = "接受的人 / who accepts them";
    public const string AcceptRule = "只接受这条规则的问题，可以多次给出 / accept findings of this rule only; may be given again";
    public const string Compare = "逐格对照一个机关两年的报告，核对衔接关系 / set two years of an agency side by side and check the chains";
    public const string Sum = "把多份报告逐格相加成一份汇总报告 / add reports up into one";
    public const string Export = "把许多报告导出成一张平面表，一格一行，给数据库和数据分析用 / many reports as one flat table, a line per cell, for databases and data analysis";
    public const string ExportTarget = "表的格式 / format of the table";
    public const string ParquetNeedsFile = "parquet 要用 -o 写入文件 / parquet needs a file to write to, -o";
    public const string ParquetNotInNativeTool = "这个免安装的单文件版不能写 parquet，请用 --to csv，或用 dotnet tool install 安装的版本 / "
        + "this native build cannot write parquet; use --to csv, or the tool that dotnet tool install installs";
    public const string New = "新建一份空白报告，结转数从上一年报告带入 / a blank report, with what is carried over filled in";
    public const string Earlier = "上一年的报告 / the report of the earlier year";
    public const string Later = "本年的报告 / the report of the later year";
    public const string ReportFile = "写入文件，扩展名决定格式 / file to write; its ending decides the format";
    public const string NewYear = "报告年度 / the report year";
    public const string AgencyName = "机关全称 / the full name of the agency";

    public const string PreviousOfMany = "--previous 只用于校验一份报告；多份报告放在一起时会自动配对 / --previous goes with one report; among many, last year's is found by itself";
    public const string AcceptanceUnsigned = "--write-accept 要写明 --reason 和 --by / --write-accept needs --reason and --by";
    public const string AcceptanceNotWritten = "--reason、--by、--accept-rule 要与 --write-accept 一起用 / --reason, --by and --accept-rule go with --write-accept";
    public const string TwoReportsNeeded = "要给出两份报告：上一年的和本年的 / two reports are needed: the earlier and the later";
    public const string YearMissing = "没有给出年度 --year / no --year given";
    public const string AgencyMissing = "没有给出机关名称 --agency，也没有给出上一年的报告 --previous / neither --agency nor --previous given";

    public const string Serve = "运行本机的网页和 HTTP 服务，不保留任何文件 / run the page and the HTTP service on this machine; nothing is kept";
    public const string Mcp =
        "给智能助手用的工具（MCP），经标准输入输出：校验、最小改法、对照、转换、查规则 / the tools for assistants (MCP) over standard input and output: validate, repair, compare, convert, rules";
    public const string Urls = "服务地址，默认只有本机能用 / the address to listen on; by default this machine alone can reach it";
    public const string PageFile = "首页的网页文件 gov-disclosure.html，默认用程序旁边的 / the file of the page, gov-disclosure.html; by default the one beside the program";
    public const string HttpAlone = "--urls 只能是 http 地址，如 http://127.0.0.1:5080；加密（https）请交给前面的反向代理 / "
        + "--urls takes http addresses alone, as http://127.0.0.1:5080; leave https to a proxy in front";

    public const string UsageHeading = "用法 / Usage";
    public const string CommandsHeading = "命令 / Commands";
    public const string ArgumentsHeading = "参数 / Arguments";
    public const string OptionsHeading = "选项 / Options";
    public const string ExamplesHeading = "例子 / Examples";
    public const string CommandWord = "命令 / command";
    public const string OptionsWord = "选项 / options";

    public const string PathMissing = "没有给出文件或文件夹 / no file or folder given";
    public const string PathEmpty = "路径是空的 / a path is empty";
    public const string CommandMissing = "没有给出命令 / no command given";
    public const string TargetMissing = "没有给出目标格式 --to / no target format --to given";

    public static IReadOnlyList<string> Examples(string command) => command switch
    {
        "validate" =>
        [
            "gov-disclosure validate 年度报告.txt",
            "gov-disclosure validate 各部门报告/ --format json -o 校验结果.json",
            "gov-disclosure validate 2024.docx --previous 2023.docx",
            "gov-disclosure validate 各部门报告/ --roster 机关名单.csv",
            "gov-disclosure validate 2024.docx --previous 2023.docx --write-accept 已接受.json --accept-rule GD602 --reason 集中清理 --by 张三",
            "gov-disclosure validate 2024.docx --previous 2023.docx --accept 已接受.json --format sarif -o 结果.sarif",
            "gov-disclosure validate 各部门报告/ --format html -o 校验结果.html",
            "gov-disclosure validate 各部门报告/ --profile 本省要求.json",
            "gov-disclosure validate 各部门报告/ --baseline 校验结果.json --format html -o 第二轮.html",
            "zcat 全国.ndjson.gz | gov-disclosure validate - --format json -o 校验结果.json",
        ],
        "convert" =>
        [
            "gov-disclosure convert 年度报告.txt --to docx -o 年度报告.docx",
            "gov-disclosure convert 各部门报告/ --to csv -o 数据/",
        ],
        "annotate" => ["gov-disclosure annotate 年度报告.docx -o 年度报告-批注.docx", "gov-disclosure annotate 各部门报告/ -o 批注/ --apply-repair"],
        "overview" => ["gov-disclosure overview 各部门报告/ --roster 机关名单.csv -o 概况.html", "gov-disclosure overview 全省.ndjson -o 概况.html --lang en"],
        "repair" => ["gov-disclosure repair 年度报告.txt", "gov-disclosure repair 年度报告.json --format json"],
        "compare" => ["gov-disclosure compare 2023.docx 2024.docx", "gov-disclosure compare 2023.json 2024.json --format html -o 对照.html"],
        "sum" => ["gov-disclosure sum 各部门报告/ --agency 某县 -o 汇总.json --roster 机关名单.csv"],
        "export" =>
        [
            "gov-disclosure export 各部门报告/ --to csv -o 全部单元格.csv",
            "gov-disclosure export 2023.ndjson 2024.ndjson --to parquet -o 全部单元格.parquet",
        ],
        "new" => ["gov-disclosure new --year 2025 --agency 某县教育局 -o 2025.json", "gov-disclosure new --year 2025 --previous 2024.docx -o 2025.json"],
        "rules" => ["gov-disclosure rules", "gov-disclosure rules --profile 本省要求.json", "gov-disclosure rules --format md > rules.md"],
        "completion" => ["source <(gov-disclosure completion bash)", "gov-disclosure completion pwsh | Out-String | Invoke-Expression"],
        "serve" => ["gov-disclosure serve", "gov-disclosure serve --urls http://127.0.0.1:8080", "curl -F file=@年度报告.docx http://127.0.0.1:5080/v1/validate"],
        "mcp" => ["gov-disclosure mcp", "{ \"mcpServers\": { \"gov-disclosure\": { \"command\": \"gov-disclosure\", \"args\": [\"mcp\"] } } }"],
        "schema" => ["gov-disclosure schema > annual-report.schema.json", "gov-disclosure schema -o schema/"],
        _ =>
        [
            "gov-disclosure 年度报告.docx",
            "gov-disclosure validate 年度报告.docx",
            "gov-disclosure validate 各部门报告/ --format html -o 校验结果.html",
            "gov-disclosure validate --help",
            "gov-disclosure --help --lang en",
        ],
    };

    /// <summary>A text in one language, or in both where none was chosen.</summary>
    public static string In(MessageLanguage? language, string text) => language switch
    {
        MessageLanguage.Chinese => text.Split(Between)[0],
        MessageLanguage.English => text.Split(Between)[^1],
        _ => text,
    };

    public static string Shell(string shells) => $"用哪一种命令行：{shells} / which shell: {shells}";

    public static string NotAChoice(string option, string value, string allowed) =>
        $"{option} 不能是“{value}”，只能是 {allowed} / {option} cannot be '{value}', only {allowed}";

    public static string UnknownOption(string option, string? nearest) =>
        $"不认识的选项“{option}”{Meant(nearest)} / unknown option '{option}'{MeantInEnglish(nearest)}";

    public static string UnknownWord(string word, string? nearest) =>
        $"不认识的命令或参数“{word}”{Meant(nearest)} / unknown command or argument '{word}'{MeantInEnglish(nearest)}";

    public static string OutputFolderNeeded(string path) =>
        $"“{path}”是文件夹或含有多份报告，要用 -o 给出写入的文件夹 / '{path}' is a folder or holds many reports; name the folder to write to with -o";

    public static string OutputIsInput(string path) => $"-o 不能就是读入的文件夹“{path}” / -o cannot be the folder '{path}' that is read";

    public static string CopyIsOriginal(string path) => $"-o 就是原文件“{path}”，原文件不能改写 / -o is the file '{path}' itself, which is never overwritten";

    public static string OutputEmpty(string option) => $"{option} 后面的文件名是空的 / the file name after {option} is empty";

    public static string OutputIsFolder(string option, string path) => $"{option} 要的是文件，“{path}”是文件夹 / {option} takes a file, '{path}' is a folder";

    public static string OutputIsFile(string path) => $"-o 要的是文件夹，“{path}”是文件 / -o takes a folder, '{path}' is a file";

    public static string OutputFolderMissing(string option, string folder) =>
        $"{option} 所在的文件夹“{folder}”不存在 / the folder '{folder}' of {option} does not exist";

    public static string FileMissing(string option, string path) => $"{option} 要的文件“{path}”不存在 / the file '{path}' of {option} does not exist";

    public static string UnknownRule(string id) => $"没有编号为“{id}”的规则 / there is no rule '{id}'";

    public static string NoSuchFormat(string path, string allowed) =>
        $"不能按“{path}”的扩展名写报告，可用的格式有 {allowed} / the ending of '{path}' names no format, only {allowed}";

    public static string NotAYear(string text) => $"“{text}”不是报告年度 / '{text}' is no report year";

    public static string FileExists(string path) => $"“{path}”已经存在，不覆盖 / '{path}' exists already and is not overwritten";

    public static string UsageError(string problem) => $"用法错误 / usage error: {problem}";

    public static string SeeHelp(string command) => $"用法见 / for usage see: {command} --help";

    private static string Meant(string? word) => word is null ? "" : $"，是不是 {word}？";

    private static string MeantInEnglish(string? word) => word is null ? "" : $"; did you mean {word}?";

    /// <summary>
    /// Why a run was not completed. Of a failure that no file explains, which is a defect of the tool, the words of the system are kept for whoever mends it.
    /// </summary>
    public static string Failure(Exception failure) => failure is IOException or UnauthorizedAccessException
        ? $"没有完成，结果没有写入：{WriteFailure.ReasonOf(failure, MessageLanguage.Chinese)}{Between}not completed, the result is not written: {WriteFailure.ReasonOf(failure, MessageLanguage.English)}"
        : $"没有完成，本程序出错（{failure.GetType().Name}：{failure.Message.ReplaceLineEndings(" ")}），请反馈给我们{Between}not completed: the tool failed; please tell us";
}
