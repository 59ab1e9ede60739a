using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gov.Disclosure.Documents.Reading;
using Gov.Disclosure.Documents.Sources.Word;
using Line = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Gov.Disclosure.Documents.Annotating;

/// <summary>Puts findings into a Word document as comments: cells shaded, sentences marked, repairs as tracked changes.</summary>
internal sealed class WordAnnotator
{
    // Nine points, in halves of one.
    private const string CommentSize = "18";

    private readonly MainDocumentPart _main;
    private readonly AnnotateOptions _options;
    private readonly WordPlaces _places = new();
    private readonly WordRuns _runs;
    private readonly List<OpenXmlPart> _changed;
    private readonly WordprocessingCommentsPart _comments;
    private readonly Line? _first;
    private readonly HashSet<string> _ids;
    private int _nextComment;

    private WordAnnotator(MainDocumentPart main, AnnotateOptions options)
    {
        _main = main;
        _options = options;
        WordFlow.Read(main, options.Reading, _places);
        _runs = new WordRuns(main);
        _first = main.Document!.Descendants<Line>().FirstOrDefault();
        _comments = main.WordprocessingCommentsPart ?? main.AddNewPart<WordprocessingCommentsPart>(PartName.Free(main));
        _comments.Comments ??= new Comments();

        // A document may still refer to comments that it has no more.
        _ids = [.. _comments.Comments.Elements<Comment>().Select(comment => comment.Id?.Value ?? ""), .. main.Document!.Descendants().Select(IdOf)];
        _changed = [main, _comments];
    }

    public static AnnotateResult Write(
        byte[] original, Stream target, ReadResult read, IReadOnlyList<Remark> remarks, IReadOnlyList<CellChange> changes, AnnotateOptions options)
    {
        using var buffer = new MemoryStream();
        buffer.Write(original, 0, original.Length);
        IReadOnlyList<Uri> parts;
        var withoutPlace = new List<Remark>();
        List<CellChange> made;
        using (var document = WordprocessingDocument.Open(buffer, isEditable: true, new OpenSettings { AutoSave = false }))
        {
            if (document.StrictRelationshipFound)
            {
                return AnnotateResult.Refused("Annotate.Strict");
            }

            var annotator = new WordAnnotator(document.MainDocumentPart!, options);

            // The text of a cell is looked for before its number is divided into the old and the new one.
            var title = annotator._places.At(read.Sources.TryGetValue(ReportAssembly.TitlePointer, out var position) ? position : null);
            withoutPlace.AddRange(remarks.Where(remark => !annotator.Add(remark, title)));
            var tracked = new WordTrackedChanges(annotator._main, annotator._runs, options);
            made = [.. changes.Where(
                change => read.Sources.TryGetValue(change.Cell.Pointer, out var place) && annotator._places.At(place) is TableCell cell
                    && tracked.TryReplace(cell, change))];
            annotator._main.Document!.Save();
            annotator._comments.Comments!.Save();
            parts = [.. annotator._changed.Select(part => part.Uri)];
        }

        buffer.Position = 0;
        PackageCopy.Write(original, buffer, parts, target);
        return AnnotateResult.Of(remarks, withoutPlace, made);
    }

    /// <returns>Whether the finding has a place of its own; the title takes the others.</returns>
    private bool Add(Remark remark, OpenXmlElement? title)
    {
        var place = remark.Places.Select(_places.At).FirstOrDefault(element => element is not null);
        var element = place ?? title ?? _first;
        Line[] lines = element is TableCell cell ? [.. WordRuns.LinesOf(cell)] : [.. element is Line own ? [own] : Array.Empty<Line>()];
        if (lines.Length == 0)
        {
            lines = [element is TableCell empty ? empty.AppendChild(new Line()) : _main.Document!.Body!.PrependChild(new Line())];
        }

        var id = FreeId();
        CommentRangeEnd end;
        if (place is null || remark.Line is not { } line || !_runs.TryTake(lines, line, remark.Length, out var first, out var last))
        {
            PutFirst(lines[0], new CommentRangeStart { Id = id });
            end = lines[lines.Length - 1].AppendChild(new CommentRangeEnd { Id = id });
        }
        else
        {
            first.InsertBeforeSelf(new CommentRangeStart { Id = id });
            end = last.InsertAfterSelf(new CommentRangeEnd { Id = id });
        }

        var comment = CommentOf(remark, id);
        Refer(end, comment);

        if (place is TableCell marked && remark.Line is null)
        {
            Shade(marked, remark.Finding.Severity);
        }

        _comments.Comments!.AppendChild(comment);
        return place is not null;
    }

    private static void PutFirst(Line line, OpenXmlElement element)
    {
        if (line.ParagraphProperties is { } properties)
        {
            properties.InsertAfterSelf(element);
        }
        else
        {
            line.PrependChild(element);
        }
    }

    /// <summary>
    /// Puts the mark of a comment behind what it is about, as word processors do. In a content control around a cell or a paragraph LibreOffice 7.4 loses what
    /// stands before the mark, and the first line of the comment: there the mark goes before all of the paragraph, and the comment begins with an empty line.
    /// Its range says all the same what it is about (ECMA-376 part 1, 17.13.4.3).
    /// </summary>
    private static void Refer(CommentRangeEnd end, Comment comment)
    {
        var mark = new Run(new CommentReference { Id = comment.Id });
        if (end.Ancestors<SdtElement>().Any(control => control is SdtCell or SdtBlock))
        {
            PutFirst(end.Ancestors<Line>().First(), mark);
            comment.PrependChild(LineOf("", isHeading: false));
        }
        else
        {
            end.InsertAfterSelf(mark);
        }
    }

    private Comment CommentOf(Remark remark, string id)
    {
        var comment = new Comment { Id = id, Author = _options.Author, Initials = "GD" };
        if (_options.Date is { } date)
        {
            comment.Date = date.UtcDateTime;
        }

        comment.Append(remark.Lines.Select((line, index) => LineOf(line, isHeading: index == 0)));
        return comment;
    }

    /// <summary>A line of a comment, small and without the indents that the document gives its text.</summary>
    private static Line LineOf(string text, bool isHeading)
    {
        var look = new RunProperties();
        if (isHeading)
        {
            look.Bold = new Bold();
        }

        look.FontSize = new FontSize { Val = CommentSize };
        return new Line(
            new ParagraphProperties(
                new SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto },
                new Indentation { Left = "0", Right = "0", FirstLine = "0", FirstLineChars = 0 },
                new Justification { Val = JustificationValues.Left }),
            new Run(look, new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    }

    /// <summary>Shades a cell; where several findings meet, in the colour of the gravest.</summary>
    private static void Shade(TableCell cell, Severity severity)
    {
        var properties = cell.TableCellProperties ??= new TableCellProperties();
        if (MarkColour.IsGraver(severity, properties.Shading?.Fill?.Value))
        {
            properties.Shading = new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = MarkColour.Of(severity) };
        }
    }

    private static string IdOf(OpenXmlElement mark) => mark switch
    {
        MarkupType reference => reference.Id?.Value,
        MarkupRangeType range => range.Id?.Value,
        _ => null,
    } ?? "";

    private string FreeId()
    {
        string id;
        do
        {
            id = _nextComment++.ToString(CultureInfo.InvariantCulture);
        }
        while (!_ids.Add(id));
        return id;
    }
}
