using System.Text;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Sources.PlainText;

/// <summary>A line of a text that is not blank, with its number.</summary>
internal sealed record TextLine(string Text, int Number)
{
    public bool HasTab => Text.IndexOf('\t') >= 0;

    public bool HasPipe => Text.IndexOf('|') >= 0;

    /// <summary>How many places the line takes in most fonts.</summary>
    public int Width => Text.Sum(character => BoxCharacter.WidthOf(character, (1, 1)));

    /// <summary>Whether the line holds nothing but a line that is drawn.</summary>
    public bool IsRule => IsRuled && Text.All(character => character is '+' or '-' or '=' or '|' || BoxCharacter.Is(character) || char.IsWhiteSpace(character));

    /// <summary>Whether a line is drawn across, or across some columns beside cells that reach down.</summary>
    public bool IsRuled => Text.IndexOf("+-", StringComparison.Ordinal) >= 0 || Text.IndexOf("+=", StringComparison.Ordinal) >= 0
        || Text.Count(character => (BoxCharacter.ArmsOf(character) & BoxArms.Across) != BoxArms.None) > 1;

    /// <summary>Whether the line begins and ends with a line that is drawn.</summary>
    public bool IsBoxed => Text.Trim() is [var first, .., var last] && IsEdge(first) && IsEdge(last);

    /// <summary>Whether the line is a heading of Markdown, which is never a cell.</summary>
    public bool IsMarkdownHeading => Text.TrimStart() is ['#', '#', ..] or ['#', ' ', ..];

    public SourcePosition Position => new() { Line = Number, Column = Text.Length - Text.TrimStart().Length + 1 };

    // Old Macs end lines with CR alone; NEL and the separators of Unicode come from mainframes and from word processors.
    private const string OtherEnds = "\r\u0085\u2028\u2029\v\f";

    /// <summary>A text with all its lines ended in one way.</summary>
    public static string WithOneEnd(string text)
    {
        if (!OtherEnds.Any(end => text.IndexOf(end) >= 0))
        {
            return text;
        }

        var unified = new StringBuilder(text.Replace("\r\n", "\n"));
        foreach (var end in OtherEnds)
        {
            unified.Replace(end, '\n');
        }

        return unified.ToString();
    }

    /// <summary>The lines of a text. An empty line means nothing, inside a table as outside; a line of tabs is a row of blanks.</summary>
    public static IEnumerable<TextLine> Split(string text)
    {
        var unified = WithOneEnd(text);
        var number = 0;
        for (int start = 0, end; start <= unified.Length; start = end + 1)
        {
            end = unified.IndexOf('\n', start) is >= 0 and var next ? next : unified.Length;
            var line = new TextLine(unified.Substring(start, end - start), ++number);
            if (line.HasTab || !string.IsNullOrWhiteSpace(line.Text))
            {
                yield return line;
            }
        }
    }

    /// <summary>The line with the same sign between its cells, with which so ever it is drawn.</summary>
    public TextLine WithPipes() => Text.Any(IsPipe) ? this with { Text = string.Concat(Text.Select(character => IsPipe(character) ? '|' : character)) } : this;

    // Chinese keyboards write it as wide as their characters.
    private static bool IsPipe(char character) => character is '\uFF5C' or '\uFFE8' || BoxCharacter.ArmsOf(character) == BoxArms.Upright;

    private static bool IsEdge(char character) => character is '|' or '+' || (BoxCharacter.ArmsOf(character) & BoxArms.Upright) != 0;

    /// <summary>How many cells the line may be: of a table with one cell a line it is one.</summary>
    public int MostCells => 1 + Text.Count(character => character is '\t' or '|');

    public bool Opens => Text.TrimStart() is ['|', ..];

    public bool Closes => Text.TrimEnd() is [.., '|'];

    public int Pipes => Count('|');

    /// <summary>How often a sign stands in the line.</summary>
    public int Count(char sign)
    {
        var count = 0;
        for (var at = Text.IndexOf(sign); at >= 0; at = Text.IndexOf(sign, at + 1))
        {
            count++;
        }

        return count;
    }

    /// <summary>The pieces between separators.</summary>
    public IReadOnlyList<GridCell> Cells(char separator)
    {
        var cells = new List<GridCell>();
        var start = 0;
        for (var end = Text.IndexOf(separator); ; end = Text.IndexOf(separator, start))
        {
            var piece = end < 0 ? Text.Substring(start) : Text.Substring(start, end - start);
            cells.Add(new GridCell(piece.Trim(), new SourcePosition { Line = Number, Column = start + 1 }));
            if (end < 0)
            {
                return cells;
            }

            start = end + 1;
        }
    }
}
