using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gov.Disclosure.Documents.Labels;
using Line = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Gov.Disclosure.Documents.Annotating;

/// <summary>
/// Changes numbers of a Word document as a person does who has Word track the changes: the old number deleted, the new one inserted in its look.
/// </summary>
internal sealed class WordTrackedChanges
{
    // A number as cells print it: digits of either width, with separators of thousands.
    private static readonly Regex Numbers = new(@"[0-9０-９](?:[0-9０-９]|[,，](?=[0-9０-９]{3}))*", RegexOptions.CultureInvariant);

    private readonly WordRuns _runs;
    private readonly AnnotateOptions _options;
    private int _next;

    public WordTrackedChanges(MainDocumentPart main, WordRuns runs, AnnotateOptions options)
    {
        _runs = runs;
        _options = options;

        // Ids of tracked changes are to be told apart from all of the kind (ECMA-376, part 1, 17.13.5).
        _next = main.Document!.Descendants().OfType<TrackChangeType>().Select(change => change.Id?.Value)
            .Concat(main.Document!.Descendants().OfType<RunTrackChangeType>().Select(change => change.Id?.Value))
            .Select(id => int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue ? number : 0)
            .DefaultIfEmpty().Max() + 1;
    }

    /// <returns>False where the cell does not show the number to change exactly once; nothing is changed then.</returns>
    public bool TryReplace(TableCell cell, CellChange change)
    {
        Line[] lines = [.. WordRuns.LinesOf(cell)];
        var to = change.To.ToString();
        if (change.From.IsBlank)
        {
            return lines.Length > 0 && lines.All(line => string.IsNullOrWhiteSpace(_runs.Shown(line).Text)) && Insert(lines[0], to);
        }

        var found = lines.SelectMany(line => Numbers.Matches(_runs.Shown(line).Text).Cast<Match>().Select(match => (Line: line, Match: match)))
            .Where(entry => CharacterFolding.Fold(entry.Match.Value).Replace(",", "") == change.From.ToString()).ToArray();
        if (found.Length != 1)
        {
            return false;
        }

        var match = found[0].Match;
        var old = _runs.Cut(found[0].Line, match.Index, match.Index + match.Length);
        var look = old[0].RunProperties;
        foreach (var run in old)
        {
            Delete(run);
        }

        After(old[old.Count - 1].Parent!).InsertAfterSelf(Insertion(to, look));
        return true;
    }

    private bool Insert(Line line, string number)
    {
        var look = line.ParagraphProperties?.ParagraphMarkRunProperties is { } mark
            ? new RunProperties(
                mark.ChildElements.Where(element => element is not (Inserted or Deleted or MoveFrom or MoveTo or ParagraphMarkRunPropertiesChange))
                    .Select(element => element.CloneNode(deep: true)))
            : line.Descendants<Run>().FirstOrDefault()?.RunProperties;
        line.AppendChild(Insertion(number, look));
        return true;
    }

    private void Delete(Run run)
    {
        foreach (var text in run.Elements<Text>().ToArray())
        {
            text.InsertAfterSelf(new DeletedText(text.Text) { Space = SpaceProcessingModeValues.Preserve });
            text.Remove();
        }

        var deleted = Marked(new DeletedRun());
        run.InsertBeforeSelf(deleted);
        run.Remove();
        deleted.AppendChild(run);
    }

    /// <summary>
    /// What the inserted number follows. An insertion does not stand in another: where somebody has inserted the old number, that insertion is divided behind
    /// it.
    /// </summary>
    private static OpenXmlElement After(OpenXmlElement deleted)
    {
        if (deleted.Parent is not (InsertedRun or MoveToRun))
        {
            return deleted;
        }

        var outer = deleted.Parent;
        OpenXmlElement[] rest = [.. deleted.ElementsAfter()];
        if (rest.Length > 0)
        {
            var second = outer.CloneNode(deep: false);
            foreach (var moved in rest)
            {
                moved.Remove();
                second.AppendChild(moved);
            }

            outer.InsertAfterSelf(second);
        }

        return outer;
    }

    private InsertedRun Insertion(string number, RunProperties? look)
    {
        var run = new Run();
        if (look is not null)
        {
            run.RunProperties = (RunProperties)look.CloneNode(deep: true);
        }

        run.AppendChild(new Text(number) { Space = SpaceProcessingModeValues.Preserve });
        var inserted = Marked(new InsertedRun());
        inserted.AppendChild(run);
        return inserted;
    }

    private T Marked<T>(T change)
        where T : RunTrackChangeType
    {
        change.Id = _next++.ToString(CultureInfo.InvariantCulture);
        change.Author = _options.Author;
        if (_options.Date is { } date)
        {
            change.Date = date.UtcDateTime;
        }

        return change;
    }
}
