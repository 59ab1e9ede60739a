using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.AspNetCore.Endpoints;

/// <summary><c>/v1/convert</c>: a report in another format.</summary>
internal static class ConvertEndpoint
{
    public static readonly UploadEndpoint Convert = new()
    {
        Paths = ["/v1/convert"],
        Operation = "Convert",
        Files = [FilePart.File],
        Formats = [
            .. ReportFormat.All.Select(
                format => new AnswerFormat(format.Name, MediaTypes.OfEnding(format.Extension), format == ReportFormat.Json ? "AnnualReport" : null))],
        Format = new Parameter("to", "To", [.. ReportFormat.All.Select(format => format.Name)], IsRequired: true),
        Run = Run,
    };

    private static Answer Run(UploadCall call)
    {
        var read = call.Read(FilePart.File, out var problem);
        if (problem is not null)
        {
            return problem;
        }

        var format = ReportFormat.All.First(known => known.Name == call.Format.Name);
        using var written = new MemoryStream();
        ReportFile.Write(written, read.Report!, format);
        return new Document(written.ToArray(), call.Format.MediaType)
        {
            FileName = Path.ChangeExtension(call.File(FilePart.File).Name, format.Extension),
            Doubts = read.Diagnostics.Count,
        };
    }
}
