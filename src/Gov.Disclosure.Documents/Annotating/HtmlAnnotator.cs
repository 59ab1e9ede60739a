using System.Globalization;
using System.Text;
using Gov.Disclosure.Documents.Reading;
using Gov.Disclosure.Documents.Sources.Html.Tree;
using Gov.Disclosure.Documents.Writing.Html;

namespace Gov.Disclosure.Documents.Annotating;

/// <summary>
/// Puts findings into a web page: the tags of cells get a mark and a title, the words of sentences a mark around them, and the page a list of all at its end.
/// Nothing is rewritten; what is added stands in between, in the encoding of the page.
/// </summary>
internal sealed class HtmlAnnotator
{
    private const string Mark = "data-gov-disclosure";

    private static readonly string Style = "<style>"
        + $"[{Mark}]{{outline:2px solid #c00000!important;outline-offset:-2px;background:#{MarkColour.Of(Severity.Error)}!important;cursor:help}}"
        + $"[{Mark}=warning]{{outline-color:#b77900!important;background:#{MarkColour.Of(Severity.Warning)}!important}}"
        + $"[{Mark}=info]{{outline-color:#2f6eba!important;background:#{MarkColour.Of(Severity.Info)}!important}}"
        + $"aside[{HtmlAttributes.Aside}]{{max-width:56em;margin:2em auto;padding:0 1em}}aside[{HtmlAttributes.Aside}] ul{{list-style:none;padding:0}}aside[{HtmlAttributes.Aside}] li{{margin:0 0 1em}}"
        + "</style>";

    private readonly string _page;
    private readonly HtmlShown _shown;
    private readonly IReadOnlyList<Remark> _remarks;
    private readonly AnnotateOptions _options;

    // What is inserted, by its place in the page; the list numbers of the findings at each marked tag and each marked character.
    private readonly SortedDictionary<int, string> _inserted = [];
    private readonly SortedDictionary<int, List<int>> _tags = [];
    private readonly SortedDictionary<int, (int End, List<int> Findings)> _characters = [];

    private HtmlAnnotator(string page, IReadOnlyList<Remark> remarks, AnnotateOptions options)
    {
        _page = page;
        _shown = new HtmlShown(page);
        _remarks = remarks;
        _options = options;
    }

    public static AnnotateResult Write(
        byte[] original, Stream target, ReadResult read, IReadOnlyList<Remark> remarks, IReadOnlyList<CellChange> changes, AnnotateOptions options)
    {
        if (PageEncoding.Of(original) is not { } encoding)
        {
            return AnnotateResult.Refused("Annotate.Encoding");
        }

        var annotator = new HtmlAnnotator(encoding.Page, remarks, options);
        var withoutPlace = annotator.Place(read);
        encoding.Write(target, original, annotator.Inserted());
        return AnnotateResult.Of(remarks, withoutPlace, []);
    }

    /// <returns>The findings without a place of their own.</returns>
    private List<Remark> Place(ReadResult read)
    {
        var title = read.Sources.TryGetValue(ReportAssembly.TitlePointer, out var position) ? TagAt(position) : null;
        var withoutPlace = new List<Remark>();
        for (var i = 0; i < _remarks.Count; i++)
        {
            var remark = _remarks[i];
            var tag = remark.Places.Select(TagAt).FirstOrDefault(found => found is not null);
            if (tag is { } start && remark.Line is { } line && _shown.Find(start, line, remark.Length) is { Count: > 0 } passage)
            {
                foreach (var (from, to) in passage)
                {
                    if (!_characters.TryGetValue(from, out var marked))
                    {
                        _characters[from] = marked = (to, []);
                    }

                    marked.Findings.Add(i);
                }
            }
            else if ((tag ?? title) is { } marked)
            {
                if (!_tags.TryGetValue(marked, out var findings))
                {
                    _tags[marked] = findings = [];
                }

                findings.Add(i);
            }

            if (tag is null)
            {
                withoutPlace.Add(remark);
            }
        }

        return withoutPlace;
    }

    private SortedDictionary<int, string> Inserted()
    {
        foreach (var (tag, findings) in _tags.Select(entry => (entry.Key, entry.Value)))
        {
            _inserted[HtmlShown.EndOfName(_page, tag)] = " " + Attributes(findings);
        }

        // Characters side by side with the same findings share one mark.
        var open = (End: -1, Findings: new List<int>());
        foreach (var (start, marked) in _characters.Select(entry => (entry.Key, entry.Value)))
        {
            if (start != open.End || !marked.Findings.SequenceEqual(open.Findings))
            {
                Insert(open.End, "</mark>");
                Insert(start, $"<mark {Attributes(marked.Findings)}>");
            }

            open = marked;
        }

        Insert(open.End, "</mark>");
        Insert(_shown.EndOfBody, List());
        return _inserted;
    }

    private void Insert(int at, string text)
    {
        if (at >= 0)
        {
            _inserted[at] = (_inserted.TryGetValue(at, out var before) ? before : "") + text;
        }
    }

    private string Attributes(List<int> findings) => $"{Mark}=\"{Diagnostics.JsonNames.Of(findings.Max(index => _remarks[index].Finding.Severity))}\" "
        + $"title=\"{HtmlText.Escape(string.Join("\n\n", findings.Select(index => string.Join("\n", _remarks[index].Lines)))).Replace("\n", "&#10;")}\"";

    private string List()
    {
        var heading = Messages.MessageCatalogue.Of(_options.Language).Phrase("Annotate.List");
        var list = new StringBuilder("\n").Append(
            $"<aside {HtmlAttributes.Aside}>{Style}<h2>{HtmlText.Escape(heading)}（{_remarks.Count.ToString(CultureInfo.InvariantCulture)}）</h2><ul>\n");
        foreach (var remark in _remarks)
        {
            list.Append("<li>").Append(
                string.Join("<br>", remark.Lines.Select((line, index) => index == 0 ? $"<b>{HtmlText.Escape(line)}</b>" : HtmlText.Escape(line))))
                    .Append("</li>\n");
        }

        return list.Append("</ul></aside>\n").ToString();
    }

    private int? TagAt(SourcePosition place) => place is { Line: { } line, Column: { } column } ? _shown.TagAt(line, column) : null;
}
