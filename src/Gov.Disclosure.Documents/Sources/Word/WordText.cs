using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gov.Disclosure.Documents.Sources.Fields;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.Lists;

namespace Gov.Disclosure.Documents.Sources.Word;

/// <summary>
/// The text of paragraphs as it prints: without what was deleted, hidden or struck out, with the number of a list and with footnotes in brackets.
/// </summary>
internal sealed class WordText
{
    private static readonly string Unreadable = GridCell.Unreadable.ToString();

    private readonly WordNumbering _numbering;
    private readonly WordNotes _notes;
    private readonly WordLooks _looks;

    // Fields that have begun in the paragraph, the innermost last: whether their result has begun too. Before it stands only how it is found.
    private readonly Stack<bool> _fields = new();

    // A note may refer to itself.
    private bool _isInNote;

    public WordText(MainDocumentPart document)
    {
        _numbering = new WordNumbering(document);
        _notes = new WordNotes(document);
        _looks = new WordLooks(document);
    }

    /// <summary>The text boxes of an element, without those in other boxes. Each box is there twice, once for old programs.</summary>
    public static IEnumerable<TextBoxContent> BoxesIn(OpenXmlElement element) => element.Descendants<TextBoxContent>()
        .Where(box => !box.Ancestors<AlternateContentFallback>().Any() && !box.Ancestors().TakeWhile(outer => outer != element).OfType<TextBoxContent>().Any());

    /// <summary>Whether an element shows a picture or another object that no text can be read from.</summary>
    public static bool HasPicture(OpenXmlElement element) =>
        element.Descendants().Any(part => part is DocumentFormat.OpenXml.Drawing.Pictures.Picture or DocumentFormat.OpenXml.Vml.ImageData
            or DocumentFormat.OpenXml.Drawing.Charts.ChartReference or EmbeddedObject);

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="isInCell">Whether it stands in a table, where the raised number of a footnote must not run together with a number beside it.</param>
    public string Of(DocumentFormat.OpenXml.Wordprocessing.Paragraph paragraph, bool isInCell)
    {
        var text = new StringBuilder();
        _fields.Clear();
        Append(paragraph, text, isInCell);
        return ListCounting.Prepend(_numbering.Before(paragraph), text.ToString());
    }

    private void Append(OpenXmlElement parent, StringBuilder text, bool isInCell)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Run run when _looks.IsShown(run):
                    AppendRun(run, text, isInCell);
                    break;
                case DocumentFormat.OpenXml.Math.OfficeMath formula:
                    text.Append(isInCell && formula.ChildElements.Any(part => part is not DocumentFormat.OpenXml.Math.Run) ? Unreadable : TextOf(formula));
                    break;
                case OpenXmlUnknownElement { LocalName: "smartTag" } tag:
                    // Tags of Word 2003, which the library does not know: what they hold it knows.
                    Append(new DocumentFormat.OpenXml.Wordprocessing.Paragraph { InnerXml = tag.InnerXml }, text, isInCell);
                    break;
                case OpenXmlCompositeElement and not (Run or DeletedRun or MoveFromRun or ParagraphProperties or AlternateContentFallback):
                    // What ties runs together says nothing about them: insertions, links, fields, controls, tags of the author's.
                    Append(element, text, isInCell);
                    break;
            }
        }
    }

    private void AppendRun(Run run, StringBuilder text, bool isInCell)
    {
        var isRaised = isInCell && _looks.IsRaised(run);
        var own = new StringBuilder();
        var hasMark = false;
        foreach (var element in run.ChildElements)
        {
            if (element is FieldChar field)
            {
                Follow(field);
                continue;
            }

            if (_fields.Contains(false))
            {
                own.Append(isInCell && element is FieldCode code && EquationField.IsOne(code.Text.AsSpan()) ? Unreadable : "");
                continue;
            }

            // A note with a mark of its own has the mark behind it in the run; it is no part of the text.
            hasMark |= element is FootnoteEndnoteReferenceType { CustomMarkFollows.Value: true };
            own.Append(element switch
            {
                Text when hasMark => "",
                Text words => words.Text,
                TabChar => " ",
                Break or CarriageReturn => "\n",
                PositionalTab => " ",
                NoBreakHyphen => "-",
                Ruby ruby => TextOf(ruby.GetFirstChild<RubyBase>(), isInCell),
                Drawing or DocumentFormat.OpenXml.Wordprocessing.Picture or EmbeddedObject or AlternateContent or SymbolChar when isInCell
                    && IsPrinted(element) => Unreadable,
                FootnoteEndnoteReferenceType reference when !_isInNote && _notes.Of(reference) is { } note => Bracketed(note),
                _ => "",
            });
        }

        text.Append(isRaised && own.Length > 0 && !run.Elements<FootnoteEndnoteReferenceType>().Any() ? $"({own})" : own.ToString());
    }

    private string TextOf(OpenXmlElement? element, bool isInCell)
    {
        var text = new StringBuilder();
        if (element is not null)
        {
            Append(element, text, isInCell);
        }

        return text.ToString();
    }

    /// <summary>A formula as it prints where it is a row of signs; a fraction or a power in it must not be taken for digits side by side.</summary>
    private static string TextOf(DocumentFormat.OpenXml.Math.OfficeMath formula) =>
        string.Concat(formula.ChildElements.Select(part => part is DocumentFormat.OpenXml.Math.Run ? part.InnerText : $"({part.InnerText})"));

    /// <summary>A note as one line in brackets, which is how notes are printed beside a number.</summary>
    private string Bracketed(OpenXmlElement note)
    {
        _isInNote = true;
        var lines = new List<string>();
        foreach (var paragraph in note.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>())
        {
            var line = new StringBuilder();
            Append(paragraph, line, isInCell: false);
            lines.Add(line.ToString().Trim());
        }

        _isInNote = false;
        return string.Join(" ", lines.Where(line => line.Length > 0)) is { Length: > 0 } text ? $"（{text}）" : "";
    }

    /// <summary>
    /// Whether an object in a cell stands in the place of its text: set in the line, or with words of its own. A seal only floats over the page.
    /// </summary>
    private static bool IsPrinted(OpenXmlElement element) => element switch
    {
        SymbolChar or EmbeddedObject => true,
        _ => element.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline>().Any()
            || BoxesIn(element).Any(box => !string.IsNullOrWhiteSpace(box.InnerText))
            || (element is DocumentFormat.OpenXml.Wordprocessing.Picture
                && !element.Descendants()
                    .Any(part => part.GetAttributes()
                        .Any(attribute => attribute is { LocalName: "style", Value: { } style } && style.Contains("position:absolute")))),
    };

    /// <summary>Follows where a field begins, where its result does, and where it ends.</summary>
    private void Follow(FieldChar field)
    {
        var type = field.FieldCharType?.Value;
        if (type == FieldCharValues.Begin)
        {
            _fields.Push(false);
        }
        else if (_fields.Count > 0)
        {
            _fields.Pop();
            if (type == FieldCharValues.Separate)
            {
                _fields.Push(true);
            }
        }
    }
}
