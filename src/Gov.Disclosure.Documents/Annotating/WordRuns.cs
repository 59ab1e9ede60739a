using System.Diagnostics.CodeAnalysis;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gov.Disclosure.Documents.Sources.Word;
using Gov.Disclosure.Narrative;
using Line = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Gov.Disclosure.Documents.Annotating;

/// <summary>The shown characters of paragraphs, each with the element it stands in; a stretch of them is cut out into runs of its own.</summary>
internal sealed class WordRuns
{
    private readonly WordLooks _looks;

    public WordRuns(MainDocumentPart document) => _looks = new WordLooks(document);

    /// <summary>The paragraphs of a cell itself, without those of tables and boxes in it.</summary>
    public static IEnumerable<Line> LinesOf(TableCell cell) =>
        cell.Descendants<Line>().Where(line => line.Ancestors().First(outer => outer is TableCell or TextBoxContent) == cell);

    /// <summary>Cuts the runs of a passage out of paragraphs.</summary>
    /// <returns>False where the paragraphs do not show it.</returns>
    public bool TryTake(IEnumerable<Line> lines, PlacedLine line, int length, [NotNullWhen(true)] out Run? first, [NotNullWhen(true)] out Run? last)
    {
        foreach (var paragraph in lines)
        {
            var (shown, _) = Shown(paragraph);
            if (new ShownText(shown).Find(0, line, length) is (var start, var end))
            {
                var runs = Cut(paragraph, start, end);
                first = runs[0];
                last = runs[runs.Count - 1];
                return true;
            }
        }

        first = last = null;
        return false;
    }

    /// <summary>What a paragraph shows, and for each character the text and the place in it; breaks have no text.</summary>
    public (string Text, IReadOnlyList<(Text? Text, int Index)> Places) Shown(Line paragraph)
    {
        var shown = new StringBuilder();
        var places = new List<(Text?, int)>();
        foreach (var element in paragraph.Descendants().Where(element => element is Text or Break or TabChar && IsShown(element, paragraph)))
        {
            var text = element as Text;
            var characters = text?.Text ?? "\n";
            shown.Append(characters);
            places.AddRange(Enumerable.Range(0, characters.Length).Select(index => (text, index)));
        }

        return (shown.ToString(), places);
    }

    /// <summary>Cuts characters of a paragraph out into runs of their own, which look as before.</summary>
    public IReadOnlyList<Run> Cut(Line paragraph, int start, int end)
    {
        Split(paragraph, end);
        Split(paragraph, start);
        var (_, places) = Shown(paragraph);
        return [.. places.Skip(start).Take(end - start).Select(place => place.Text?.Parent as Run).OfType<Run>().Distinct()];
    }

    /// <summary>Divides the run that a character stands in, so that one begins with the character.</summary>
    private void Split(Line paragraph, int at)
    {
        var (_, places) = Shown(paragraph);
        if (at >= places.Count || places[at] is not { Text: { Parent: Run run } text, Index: var index })
        {
            return;
        }

        if (index == 0 && !text.ElementsBefore().Any(before => before is not RunProperties))
        {
            return;
        }

        var rest = (Run)run.CloneNode(deep: false);
        if (run.RunProperties is { } properties)
        {
            rest.RunProperties = (RunProperties)properties.CloneNode(deep: true);
        }

        foreach (var moved in text.ElementsAfter().ToArray())
        {
            moved.Remove();
            rest.AppendChild(moved);
        }

        var second = new Text(text.Text.Substring(index)) { Space = SpaceProcessingModeValues.Preserve };
        if (rest.RunProperties is { } own)
        {
            own.InsertAfterSelf(second);
        }
        else
        {
            rest.PrependChild(second);
        }

        if (index == 0)
        {
            text.Remove();
        }
        else
        {
            text.Text = text.Text.Substring(0, index);
            text.Space = SpaceProcessingModeValues.Preserve;
        }

        run.InsertAfterSelf(rest);
    }

    private bool IsShown(OpenXmlElement element, Line paragraph) =>
        element.Ancestors().TakeWhile(outer => outer != paragraph)
            .All(outer => outer is not (DeletedRun or MoveFromRun or AlternateContentFallback or TextBoxContent or RubyContent)
            && (outer is not Run run || _looks.IsShown(run)));
}
