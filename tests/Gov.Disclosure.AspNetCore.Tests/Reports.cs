using Gov.Disclosure.Documents;
using Gov.Disclosure.Results;

namespace Gov.Disclosure.AspNetCore.Tests;

/// <summary>Files that tests send, and what the library itself says of them.</summary>
internal static class Reports
{
    public const string Name = "年度报告.docx";

    /// <summary>The seed, which is wrong as published, as a Word file.</summary>
    public static byte[] Wrong { get; } = Written(ReportFile.Read(RepositoryFiles.PathOf("seeds", "yonghe-2019.txt")).Report!, ReportFormat.Docx);

    /// <summary>Two years of one city.</summary>
    public static byte[] Of2023 { get; } = Written(Fixtures.Suqian2023(), ReportFormat.Docx);

    public static byte[] Of2024 { get; } = Written(Fixtures.Suqian2024(), ReportFormat.Docx);

    public static byte[] Lines { get; } = LinesOf(Fixtures.Suqian2024(), Fixtures.Suqian2023());

    public static byte[] Written(AnnualReport report, ReportFormat format)
    {
        using var stream = new MemoryStream();
        ReportFile.Write(stream, report, format);
        return stream.ToArray();
    }

    public static byte[] LinesOf(params AnnualReport[] reports)
    {
        using var stream = new MemoryStream();
        foreach (var report in reports)
        {
            ReportJson.WriteLine(stream, report);
        }

        return stream.ToArray();
    }

    public static ReadResult Read(byte[] bytes, string name = Name) => ReportFile.Read(new MemoryStream(bytes), name);

    /// <summary>The document of the library about a file.</summary>
    public static byte[] Document(byte[] bytes, ResultFormat format, MessageLanguage language = MessageLanguage.Chinese, string name = Name, ReadResult? previous = null) =>
        new ResultDocument(ReportResult.Of(Read(bytes, name), context: new ValidationContext { Previous = previous }), language).ToUtf8Bytes(format);
}
