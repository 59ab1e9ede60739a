namespace Gov.Disclosure.Cli;

/// <summary>The words said before a language is chosen: help and usage errors, Chinese first with English beside it.</summary>
internal static class Bilingual
{
    public const string Tool = "校验政府信息公开工作年度报告 / checks China's annual government information disclosure reports";
    public const string Help = "显示帮助 / show help";
    public const string Version = "显示版本 / show the version";

    public const string Validate = "校验报告，指出错在哪一格、怎么改 / validate reports: which cell is wrong and what to change";
    public const string Convert = "把报告转换成另一种格式，一份或整个文件夹 / convert a report or a folder of them to another format";
    public const string Repair = "找出至少要改哪几格才能全部勾稽，只提建议，不改文件 / find the fewest cells to change so that all sums hold; proposes, changes no file";
    public const string Rules = "列出全部校验规则 / list all rules";

    public const string Schema = "输出 JSON Schema；给出文件夹时连同规则目录一起写入 / print the JSON Schema; with a folder, write it there with the rule catalogue";

    public const string Paths = "文件、文件夹（包括子文件夹）或 -（标准输入） / files, folders (with those inside) or - (standard input)";
    public const string Path = "一个文件或 -（标准输入） / one file or - (standard input)";
    public const string Language = "输出的语言，默认 zh / language of the output, zh by default";
    public const string OutputFile = "把结果写入文件，写不完整就不写 / write the result to a file, whole or not at all";
    public const string OutputFileOrFolder = "把结果写入文件；转换多份时写入文件夹 / write the result to a file, or to a folder where there are several";
    public const string OutputFolder = "把全部公开文件写入这个文件夹 / write all published files to this folder";
    public const string ResultFormat = "结果的格式，默认 text / format of the result, text by default";
    public const string FailOn = "发现哪一级问题时退出码为 1，默认 error / exit with 1 from which severity on, error by default";
    public const string Target = "目标格式 / format to convert to";

    public const string UsageHeading = "用法 / Usage:";
    public const string CommandsHeading = "命令 / Commands:";
    public const string ArgumentsHeading = "参数 / Arguments:";
    public const string OptionsHeading = "选项 / Options:";
    public const string ExamplesHeading = "例子 / Examples:";
    public const string CommandWord = "命令 command";
    public const string OptionsWord = "选项 options";

    public const string PathMissing = "没有给出文件或文件夹 / no file or folder given";
    public const string PathEmpty = "路径是空的 / a path is empty";
    public const string CommandMissing = "没有给出命令 / no command given";
    public const string OutputEmpty = "-o 后面的文件名是空的 / the file name after -o is empty";
    public const string TargetMissing = "没有给出目标格式 --to / no target format --to given";

    public static IReadOnlyList<string> Examples(string command) => command switch
    {
        "validate" =>
        [
            "gov-disclosure validate 年度报告.txt",
            "gov-disclosure validate 各部门报告/ --format json -o 校验结果.json",
            "gov-disclosure validate 各部门报告/ --format html -o 校验结果.html",
        ],
        "convert" =>
        [
            "gov-disclosure convert 年度报告.txt --to docx -o 年度报告.docx",
            "gov-disclosure convert 各部门报告/ --to csv -o 数据/",
        ],
        "repair" => ["gov-disclosure repair 年度报告.txt", "gov-disclosure repair 年度报告.json --format json"],
        "rules" => ["gov-disclosure rules --format md > rules.md"],
        "schema" => ["gov-disclosure schema > annual-report.schema.json", "gov-disclosure schema -o schema/"],
        _ => ["gov-disclosure validate 年度报告.json", "gov-disclosure validate --help"],
    };

    public static string NotAChoice(string option, string value, string allowed) =>
        $"{option} 不能是“{value}”，只能是 {allowed} / {option} cannot be '{value}', only {allowed}";

    public static string UnknownOption(string option) => $"不认识的选项“{option}” / unknown option '{option}'";

    public static string UnknownWord(string word) => $"不认识的命令或参数“{word}” / unknown command or argument '{word}'";

    public static string OutputFolderNeeded(string path) =>
        $"“{path}”是文件夹或含有多份报告，要用 -o 给出写入的文件夹 / '{path}' is a folder or holds many reports; name the folder to write to with -o";

    public static string OutputIsInput(string path) => $"-o 不能就是被转换的文件夹“{path}” / -o cannot be the folder '{path}' that is converted";

    public static string OutputIsFolder(string path) => $"-o 要的是文件，“{path}”是文件夹 / -o takes a file, '{path}' is a folder";

    public static string OutputIsFile(string path) => $"-o 要的是文件夹，“{path}”是文件 / -o takes a folder, '{path}' is a file";

    public static string OutputFolderMissing(string folder) => $"-o 所在的文件夹“{folder}”不存在 / the folder '{folder}' of -o does not exist";

    public static string UsageError(string problem) => $"用法错误 / usage error: {problem}";

    public static string SeeHelp(string command) => $"用法见 / for usage see: {command} --help";

    public static string Failure(Exception failure) => $"没有完成，原因 / not completed: {failure.Message.ReplaceLineEndings(" ")}";
}
