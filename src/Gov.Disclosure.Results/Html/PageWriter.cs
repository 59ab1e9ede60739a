using System.Globalization;
using Gov.Disclosure.Documents.Writing.Html;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Results.Html;

/// <summary>
/// Writes the same words as a part of a page. Lines that stand together without an empty line between them are one block, which carries the colour of
/// the gravest word in it; the spaces before a line become its margin.
/// </summary>
internal sealed class PageWriter : InkWriter
{
    /// <summary>The end of a table.</summary>
    public const string TableEnd = "</tbody>\n</table>";

    private readonly TextWriter _page;
    private readonly List<(string Text, Ink Ink)> _line = [];
    private readonly List<string> _block = [];
    private Ink _gravest = Ink.Plain;

    public PageWriter(TextWriter page)
    {
        _page = page;
        _page.WriteLine("<div class=\"words\">");
    }

    public override InkWriter Write(string text, Ink ink = Ink.Plain)
    {
        if (text.Length > 0)
        {
            _line.Add((Printable(text), ink));
        }

        return this;
    }

    public override void WriteLine()
    {
        if (_line.Count == 0)
        {
            EndBlock();
            return;
        }

        var text = string.Concat(_line.Select(piece => piece.Text));
        var lead = text.Length - text.TrimStart(' ').Length;
        var mark = MarkOf(text.AsSpan(lead));
        var measures = (lead > 0 ? FormattableString.Invariant($"--lead:{lead};") : "") + (mark > 0 ? FormattableString.Invariant($"--mark:{mark}") : "");
        _block.Add($"<p{(measures.Length > 0 ? $" style=\"{measures}\"" : "")}>{Content(lead)}</p>");
        _line.Clear();
    }

    public override void Write(InkTable table)
    {
        EndBlock();
        _page.WriteLine(TableStart(table));
        foreach (var line in table.Lines)
        {
            _page.WriteLine(TableRow(table, line));
        }

        _page.WriteLine(TableEnd);
    }

    /// <summary>The start of a table, up to its first line.</summary>
    public static string TableStart(InkTable table) =>
        $"<table>\n<thead><tr>{string.Concat(table.Headings.Select(heading => $"<th>{HtmlText.Escape(heading)}</th>"))}</tr></thead>\n<tbody>";

    /// <summary>A line of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="cells">The cells.</param>
    /// <param name="target">The name of the place on the page that the first cell leads to; <see langword="null"/> for none.</param>
    public static string TableRow(InkTable table, IReadOnlyList<string> cells, string? target = null) => $"<tr>{string.Concat(cells.Select((cell, column) =>
        column == 0 && target is not null ? $"<td><a href=\"#{target}\">{HtmlText.Escape(cell)}</a></td>"
        : $"<td{(table.HoldsNumbers(column) ? " class=\"number-cell\"" : "")}>{HtmlText.Escape(cell)}</td>"))}</tr>";

    public override void Flush() => _page.Flush();

    /// <summary>Ends the part; the page itself goes on.</summary>
    public override void Dispose()
    {
        EndBlock();
        _page.WriteLine("</div>");
    }

    private static int MarkOf(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return text.StartsWith("· ") || text.StartsWith("- ") ? 2
            : digits > 0 && text[digits..].StartsWith(". ") ? digits + 2
            : 0;
    }

    /// <summary>The pieces of the line without the spaces that are its margin.</summary>
    private string Content(int lead)
    {
        var content = "";
        foreach (var (text, ink) in _line)
        {
            var cut = Math.Min(lead, text.Length);
            lead -= cut;
            content += Piece(HtmlText.Escape(text[cut..]), ink);
            _gravest = Gravity(ink) > Gravity(_gravest) ? ink : _gravest;
        }

        return content;
    }

    private static string Piece(string text, Ink ink) => ink switch
    {
        _ when text.Length == 0 => "",
        Ink.Plain => text,
        Ink.Heading => $"<b>{text}</b>",
        Ink.Secondary or Ink.Good => $"<span class=\"{ClassOf(ink)}\">{text}</span>",
        _ => $"<b class=\"{ClassOf(ink)}\">{text}</b>",
    };

    private void EndBlock()
    {
        if (_line.Count > 0)
        {
            WriteLine();
        }

        if (_block.Count > 0)
        {
            _page.WriteLine($"<div class=\"block{(Gravity(_gravest) > 0 ? $" {ClassOf(_gravest)}" : "")}\">");
            foreach (var line in _block)
            {
                _page.WriteLine(line);
            }

            _page.WriteLine("</div>");
        }

        _block.Clear();
        _gravest = Ink.Plain;
    }

    private static int Gravity(Ink ink) => ink switch
    {
        Ink.Error => 4,
        Ink.Warning => 3,
        Ink.Info => 2,
        Ink.Good => 1,
        _ => 0,
    };

    private static string ClassOf(Ink ink) => "ink-" + ink.ToString().ToLower(CultureInfo.InvariantCulture);
}
