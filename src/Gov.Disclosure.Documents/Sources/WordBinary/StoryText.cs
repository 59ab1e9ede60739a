using System.Text;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.Lists;

namespace Gov.Disclosure.Documents.Sources.WordBinary;

/// <summary>
/// The text of paragraphs as it prints: without what was deleted, hidden or struck out, with the number of a list and with notes in brackets.
/// </summary>
internal sealed class StoryText
{
    // [MS-DOC] 2.4.1 and 2.6.1 (sprmCFSpec): signs within a text.
    private const char Picture = '\u0001';
    private const char Drawing = '\u0008';
    private const char Tab = '\u0009';
    private const char LineBreak = '\u000B';
    private const char PageBreak = '\u000C';
    private const char ColumnBreak = '\u000E';
    private const char NonBreakingHyphen = '\u001E';
    private const char Symbol = '\u0028';

    private readonly char[] _text;
    private readonly Formatting _formatting;
    private readonly BinaryLists _lists;
    private readonly ListCounting _counting = new();
    private readonly BinaryNotes[] _notes;
    private readonly FieldCodes _codes;
    private readonly BinaryBoxes _boxes;

    public StoryText(FileInformation file, char[] text, Formatting formatting, BinaryBoxes boxes)
    {
        _boxes = boxes;
        _text = text;
        _formatting = formatting;
        _lists = new BinaryLists(file);
        _notes =
        [
            new(file, TablePart.FootnoteReferences, TablePart.FootnoteTexts, file.Footnotes),
            new(file, TablePart.EndnoteReferences, TablePart.EndnoteTexts, file.Endnotes),
        ];
        _codes = new FieldCodes(text, new TextRange(0, text.Length));
    }

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="isInCell">Whether it stands in a table, where the raised number of a note must not run together with a number beside it.</param>
    public string Of(FormattedParagraph paragraph, bool isInCell)
    {
        var text = new StringBuilder();
        Append(paragraph, text, isInCell, isInNote: false);
        var number = paragraph.Properties.List is { } list && _lists.Find(list, paragraph.Properties.ListLevel, paragraph.Style) is var (found, level)
            ? _counting.Next(found, level)
            : "";
        return ListCounting.Prepend(number, text.ToString());
    }

    /// <summary>The paragraphs of a part of the document.</summary>
    public IEnumerable<FormattedParagraph> Paragraphs(TextRange range)
    {
        var start = range.Start;
        for (var i = range.Start; i < range.End; i++)
        {
            if (_text[i] is Marks.Paragraph or Marks.Cell || (_text[i] == PageBreak && _formatting.EndsParagraph(i)) || i == range.End - 1)
            {
                yield return _formatting.Paragraph(start, i);
                start = i + 1;
            }
        }
    }

    /// <summary>Whether a paragraph ends with the mark of a cell.</summary>
    public bool EndsWithCellMark(FormattedParagraph paragraph) => _text[paragraph.Last] == Marks.Cell;

    /// <summary>Whether the mark that ends a paragraph was deleted while changes were tracked.</summary>
    public bool IsDeleted(FormattedParagraph paragraph) => _formatting.Runs(paragraph with { Start = paragraph.Last }).Any(run => run.Properties.IsDeleted);

    /// <summary>Whether a picture or another object stands on a line of the paragraph, from which no text can be read, or a picture floats beside it.</summary>
    public bool HasPicture(FormattedParagraph paragraph) =>
        _text.AsSpan(paragraph.Start, paragraph.Last + 1 - paragraph.Start).IndexOfAny(Picture, Drawing) >= 0
        && _formatting.Runs(paragraph)
            .Where(run => run.Properties is { IsShown: true, IsSpecial: true })
            .Any(run => Enumerable.Range(run.Start, run.End - run.Start).Any(IsPicture));

    private bool IsPicture(int position) =>
        !_codes.Contains(position) && (_text[position] == Picture || (_text[position] == Drawing && _boxes.HasPicture(position)));

    private void Append(FormattedParagraph paragraph, StringBuilder text, bool isInCell, bool isInNote)
    {
        foreach (var (start, end, properties) in _formatting.Runs(paragraph).Where(run => run.Properties.IsShown))
        {
            var own = new StringBuilder();
            var hasNote = false;
            for (var i = start; i < end; i++)
            {
                if (!isInNote && NoteAt(i) is { } note)
                {
                    hasNote = true;
                    own.Append(Bracketed(note));
                }

                if (isInCell && IsPrintedOtherwise(i, properties.IsSpecial))
                {
                    own.Append(GridCell.Unreadable);
                }
                else if (!_codes.Contains(i))
                {
                    AppendSign(_text[i], properties.IsSpecial, own);
                }
            }

            text.Append(isInCell && properties.IsRaised && own.Length > 0 && !hasNote ? $"({own})" : own.ToString());
        }
    }

    /// <summary>
    /// Whether something stands in the place of text: an object in the line, a sign of another font, a formula, a box with words. A seal only floats.
    /// </summary>
    private bool IsPrintedOtherwise(int position, bool isSpecial) =>
        _codes.IsFormula(position) || (isSpecial && !_codes.Contains(position) && _text[position] switch
        {
            Picture or Symbol => true,
            Drawing => _boxes.In(position, position + 1).Any(box => _text.AsSpan(box.Start, box.End - box.Start).ToString().Any(sign => sign > ' ')),
            _ => false,
        });

    private static void AppendSign(char sign, bool isSpecial, StringBuilder text)
    {
        switch (sign)
        {
            case Tab:
                text.Append(' ');
                break;
            case LineBreak or PageBreak or ColumnBreak:
                text.Append('\n');
                break;
            case NonBreakingHyphen:
                text.Append('-');
                break;
            case < ' ':
            case Symbol when isSpecial:
                break;
            default:
                text.Append(sign);
                break;
        }
    }

    private TextRange? NoteAt(int position)
    {
        foreach (var notes in _notes)
        {
            if (notes.At(position) is { } note)
            {
                return note;
            }
        }

        return null;
    }

    /// <summary>A note as one line in brackets, which is how notes are printed beside a number.</summary>
    private string Bracketed(TextRange note)
    {
        var lines = new List<string>();
        foreach (var paragraph in Paragraphs(note))
        {
            var line = new StringBuilder();
            Append(paragraph, line, isInCell: false, isInNote: true);
            lines.Add(line.ToString().Trim());
        }

        return string.Join(" ", lines.Where(line => line.Length > 0)) is { Length: > 0 } text ? $"（{text}）" : "";
    }
}

/// <summary>What ends paragraphs ([MS-DOC] 2.4.2).</summary>
internal static class Marks
{
    public const char Cell = '\u0007';
    public const char Paragraph = '\u000D';
}
