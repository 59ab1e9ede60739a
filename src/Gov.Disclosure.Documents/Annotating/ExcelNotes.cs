using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Gov.Disclosure.Documents.Sources.Excel;

namespace Gov.Disclosure.Documents.Annotating;

/// <summary>
/// The notes of a sheet: their texts in a list, and for each a box in the drawing that Office kept from before (ECMA-376, part 4, 19.1), in the text of
/// which the boxes are added, so that the boxes that were there stay.
/// </summary>
internal sealed class ExcelNotes
{
    private const string EmptyDrawing = """
        <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>
        """;

    private const string BoxType = """
        <v:shapetype xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
        """;

    // The size of a box in points, and of rows and columns that say nothing of theirs.
    private const int BoxWidth = 280;
    private const int LineHeight = 13;
    private const int CharactersPerLine = 28;
    private const double RowHeight = 15;
    private const double ColumnWidth = 48;
    private const double PointsPerCharacter = 5.25;

    private static readonly Regex ShapeNumbers = new("_x0000_s([0-9]{1,9})", RegexOptions.CultureInvariant);

    private readonly WorksheetCommentsPart _comments;
    private readonly VmlDrawingPart _drawing;
    private readonly Dictionary<string, Comment> _byReference = new(StringComparer.Ordinal);
    private readonly Dictionary<int, double> _heights;
    private readonly (uint First, uint Last, double Width)[] _widths;
    private readonly StringBuilder _boxes = new();
    private readonly string _drawn;
    private readonly uint _author;
    private int _nextShape;

    public ExcelNotes(WorksheetPart sheet, string author)
    {
        _comments = sheet.WorksheetCommentsPart ?? sheet.AddNewPart<WorksheetCommentsPart>(PartName.Free(sheet));
        var comments = _comments.Comments ??= new Comments(new Authors(), new CommentList());
        comments.Authors ??= new Authors();
        comments.CommentList ??= new CommentList();
        foreach (var comment in comments.CommentList.Elements<Comment>().Where(comment => comment.Reference?.Value is not null).Reverse())
        {
            _byReference[comment.Reference!.Value!] = comment;
        }

        _author = (uint)comments.Authors.Elements<Author>().Count();
        comments.Authors.AppendChild(new Author(author));
        _drawing = sheet.Worksheet!.Elements<LegacyDrawing>().FirstOrDefault()?.Id?.Value is { } id && sheet.TryGetPartById(id, out var drawn)
            && drawn is VmlDrawingPart known ? known : AddDrawing(sheet);
        _drawn = Text(_drawing);
        _heights = sheet.Worksheet!.Descendants<Row>().Where(row => row is { RowIndex: not null, Height: not null })
            .GroupBy(row => (int)row.RowIndex!.Value - 1)
            .ToDictionary(rows => rows.Key, rows => rows.First().Height!.Value);
        _widths = [.. sheet.Worksheet!.Descendants<Column>().Select(column => (column.Min?.Value ?? 1, column.Max?.Value ?? 1, column.Width?.Value ?? 0))];
        _nextShape = ShapeNumbers.Matches(_drawn).Cast<Match>().Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
            .DefaultIfEmpty(1024).Max() + 1;
    }

    /// <summary>Adds a note to a cell, behind what its note already says.</summary>
    public void Add(ExcelAddress address, IReadOnlyList<IReadOnlyList<string>> texts)
    {
        var reference = address.ToString();
        var isNew = !_byReference.TryGetValue(reference, out var comment);
        if (comment is null)
        {
            comment = _comments.Comments!.CommentList!.AppendChild(new Comment { Reference = reference, AuthorId = _author, CommentText = new CommentText() });
            _byReference.Add(reference, comment);
        }

        var text = comment.CommentText ??= new CommentText();
        foreach (var lines in texts)
        {
            text.AppendChild(RunOf((text.HasChildren ? "\n\n" : "") + lines[0] + "\n", isBold: true));
            text.AppendChild(RunOf(string.Join("\n", lines.Skip(1)), isBold: false));
        }

        if (isNew)
        {
            _boxes.Append(Box(address, texts.Sum(lines => 1 + lines.Sum(line => 1 + (line.Length / CharactersPerLine)))));
        }
    }

    /// <returns>The parts that have changed.</returns>
    public IEnumerable<Uri> Save()
    {
        _comments.Comments!.Save();
        var end = _drawn.LastIndexOf("</xml>", StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? found : _drawn.Length;
        var type = _drawn.IndexOf("_x0000_t202\"", StringComparison.Ordinal) < 0 ? BoxType : "";
        using (var stream = new MemoryStream(new UTF8Encoding(false).GetBytes(_drawn.Insert(end, type + _boxes))))
        {
            _drawing.FeedData(stream);
        }

        return [_comments.Uri, _drawing.Uri];
    }

    private static VmlDrawingPart AddDrawing(WorksheetPart sheet)
    {
        var name = PartName.Free(sheet);
        var part = sheet.AddNewPart<VmlDrawingPart>(name);
        using (var stream = new MemoryStream(Encoding.UTF8.GetBytes(EmptyDrawing)))
        {
            part.FeedData(stream);
        }

        sheet.Worksheet!.RemoveAllChildren<LegacyDrawing>();
        sheet.Worksheet.AddChild(new LegacyDrawing { Id = name });
        return part;
    }

    private static string Text(VmlDrawingPart part)
    {
        using var reader = new StreamReader(part.GetStream(FileMode.Open, FileAccess.Read), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static Run RunOf(string text, bool isBold)
    {
        var properties = new RunProperties();
        if (isBold)
        {
            properties.AppendChild(new Bold());
        }

        properties.Append(new FontSize { Val = 9 }, new RunFont { Val = "宋体" });
        return new Run(properties, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    /// <summary>A hidden box to the right of the cell, as high as its text: its anchor names the columns and rows in which it begins and ends.</summary>
    private string Box(ExcelAddress cell, int lines)
    {
        var height = (lines * LineHeight) + LineHeight;
        var right = Reach(cell.Column + 1, BoxWidth, WidthOf);
        var bottom = Reach(cell.Row, height, HeightOf);
        return FormattableString.Invariant($"""
            <v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s{_nextShape++}" type="#_x0000_t202" style="position:absolute;width:{BoxWidth}pt;height:{height}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>{cell.Column + 1}, 8, {cell.Row}, 2, {right}, 8, {bottom}, 2</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{cell.Row}</x:Row><x:Column>{cell.Column}</x:Column></x:ClientData></v:shape>
            """);
    }

    /// <summary>The first row or column from a start in which so many points have gone by.</summary>
    private static int Reach(int start, double points, Func<int, double> sizeOf)
    {
        var at = start;
        for (var left = points; left > 0; at++)
        {
            left -= Math.Max(1, sizeOf(at));
        }

        return at;
    }

    private double HeightOf(int row) => _heights.TryGetValue(row, out var height) ? height : RowHeight;

    private double WidthOf(int column) =>
        _widths.FirstOrDefault(range => column + 1 >= range.First && column + 1 <= range.Last) is { Width: > 0 } range ? range.Width * PointsPerCharacter
            : ColumnWidth;
}
