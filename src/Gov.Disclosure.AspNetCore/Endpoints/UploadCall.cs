using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.AspNetCore.Messages;
using Gov.Disclosure.AspNetCore.Uploads;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Results;

namespace Gov.Disclosure.AspNetCore.Endpoints;

/// <summary>A request whose files have come.</summary>
/// <param name="upload">The files and values.</param>
/// <param name="format">The format of the answer; <see langword="null"/> where it is that of the file.</param>
/// <param name="messages">The words, in the language of the request.</param>
/// <param name="validator">The rules.</param>
internal sealed class UploadCall(Upload upload, AnswerFormat? format, ServiceMessages messages, ReportValidator validator)
{
    public MessageLanguage Language => messages.Language;

    public AnswerFormat Format => format!;

    public UploadedFile File(FilePart part) => upload.Files[part.Name];

    /// <summary>The value of a parameter; <see langword="null"/> where it is not given.</summary>
    public string? Value(Parameter parameter) => upload.Values.GetValueOrDefault(parameter.Name);

    public bool Is(Parameter parameter) => Value(parameter) == "true";

    /// <summary>Reads a file as one report.</summary>
    /// <param name="part">The form field.</param>
    /// <param name="problem">Why nothing could be read; <see langword="null"/> where a report was.</param>
    public ReadResult Read(FilePart part, out Problem? problem)
    {
        var file = File(part);
        var read = ReportFile.Read(new MemoryStream(file.Bytes), file.Name);
        problem = ProblemOf(file, read);
        return read;
    }

    /// <summary>Reads and checks every report of the file, each against last year's where that came.</summary>
    /// <param name="problem">Why nothing could be read; <see langword="null"/> where at least one report was.</param>
    public IReadOnlyList<ReportResult> Examine(out Problem? problem)
    {
        problem = null;
        var previous = upload.Files.ContainsKey(FilePart.Previous.Name) ? Read(FilePart.Previous, out problem) : null;
        if (problem is not null)
        {
            return [];
        }

        var file = File(FilePart.File);
        var reads = ReportFile.ReadAll(new MemoryStream(file.Bytes), file.Name);
        problem = reads.All(read => read.Report is null) ? ProblemOf(file, reads[0]) : null;
        var context = new ValidationContext { Previous = previous };
        return problem is not null ? [] :
        [
            .. reads.Select((read, index) => ReportResult.Of(read, validator, context) with { Name = file.Name, Number = reads.Count > 1 ? index + 1 : null }),
        ];
    }

    public Problem NotAnnotated(string reason) => new(ProblemKind.NotAnnotated, File(FilePart.File).Name, reason);

    private Problem? ProblemOf(UploadedFile file, ReadResult read) => read.Report is not null ? null
        : new Problem(ProblemKind.Unreadable, file.Name, read.Diagnostics is [var first, ..] ? first.GetMessage(Language) + first.GetRemedy(Language) : "")
        { Diagnostics = read.Diagnostics };
}
