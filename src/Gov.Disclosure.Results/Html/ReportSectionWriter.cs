using System.Globalization;
using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Documents.Sources.Html.Tree;
using Gov.Disclosure.Documents.Writing.Html;
using Gov.Disclosure.Results.Messages;
using Gov.Disclosure.Results.Words;

namespace Gov.Disclosure.Results.Html;

/// <summary>
/// One report on a page of results: the verdict and what to do first, then the findings by cause beside the report itself, in which the places are marked.
/// A number on one side leads to the same number on the other. Texts are folded away, so that print shows what was found and the tables.
/// </summary>
internal sealed class ReportSectionWriter
{
    private readonly TextWriter _page;
    private readonly ResultMessages _messages;
    private readonly ReportResult _result;
    private readonly IReadOnlyList<ReportCause> _causes;
    private readonly IReadOnlyList<string> _numbers;
    private readonly DiagnosticMarks? _marks;
    private readonly string _anchor;

    private ReportSectionWriter(TextWriter page, ResultMessages messages, ReportResult result, string anchor)
    {
        _page = page;
        _messages = messages;
        _result = result;
        _anchor = anchor;
        _causes = ReportCause.Of(result, messages.Language);
        _numbers = [.. _causes.SelectMany(cause => cause.Numbers)];
        _marks = result.Report is not { } report ? null
            : new DiagnosticMarks(report, [.. _causes.SelectMany(cause => cause.Findings)], messages.Language, OtherWords())
            {
                Anchor = anchor,
                Shown = _numbers,
                HasLists = false,
                Fold = FoldedText,
            };
    }

    /// <summary>Writes a section.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="messages">The words.</param>
    /// <param name="result">The report.</param>
    /// <param name="anchor">What the names of its places on the page start with.</param>
    public static void Write(TextWriter page, ResultMessages messages, ReportResult result, string anchor) =>
        new ReportSectionWriter(page, messages, result, anchor).Write();

    private void Write()
    {
        // The report is what stands on the sheet; a reader of the page leaves everything else out.
        _page.WriteLine($"<section class=\"report\" id=\"{_anchor}\">\n<div class=\"top\" {HtmlAttributes.Aside}>");
        WriteTop();
        _page.WriteLine($"</div>\n<div class=\"list\" {HtmlAttributes.Aside}>");
        WriteList();
        _page.WriteLine("</div>");
        if (_result.Report is { } report)
        {
            HtmlRenderer.WriteBody(_page, report, _marks!);
        }

        _page.WriteLine("</section>");
    }

    private void WriteTop()
    {
        Line("h2", "name", _messages.PathOf(_result.Name, _result.Number));
        if (_result.Report is { } report)
        {
            Line("p", "facts", ReportHeading.Facts(report, _messages));
        }

        if (_result.Previous.IsAmbiguous)
        {
            Line("p", "note warning-note", _messages.AmbiguousPrevious([.. _result.Previous.Candidates.Select(candidate => candidate.FileName ?? "")]));
        }
        else if (_result.Previous.Report?.FileName is { } file)
        {
            Line("p", "note", _messages.PreviousReport(file));
        }

        var verdict = ReportVerdict.Of(_result, _messages);
        Line("p", $"verdict {verdict.State}", verdict.Text);
        if (_causes.Count > 0 && _causes[0] is { Severity: not Severity.Info } first)
        {
            var step = first is { Group: { Changes.Count: > 0 } group, Findings: [{ Place.Table: { } table }, ..] }
                ? $"{_messages.TableName(table)} {group.GetChangesText(_messages.Language)}" : first.Findings[0].GetRemedy(_messages.Language);
            _page.WriteLine(
                $"<p class=\"first\"><b>{Text(_messages.FirstStep)}</b>{Text(step)} {Number(first.First, first.Findings[0].Severity, EntryOf(first.First))}</p>");
        }
    }

    private void WriteList()
    {
        if (_causes.Count > 0)
        {
            Line("h3", "", _messages.FindingsHeading);
            _page.WriteLine("<ol class=\"causes\">");
            foreach (var cause in _causes)
            {
                Write(cause);
            }

            _page.WriteLine("</ol>");
        }

        foreach (var acknowledged in _result.Acknowledged)
        {
            Line("p", "note", _messages.Acknowledged(acknowledged.Diagnostic, acknowledged.Acknowledgement));
        }

        foreach (var acknowledgement in _result.Expired)
        {
            Line("p", "note warning-note", _messages.Expired(acknowledgement));
        }

        if (_result.Round is { Fixed.Count: > 0 } settled)
        {
            _page.WriteLine("<ul class=\"fixed\">");
            foreach (var line in RoundText.Fixed(settled, _messages))
            {
                Line("li", "", line);
            }

            _page.WriteLine("</ul>");
        }

        if (_result.Validation is { } validation)
        {
            WriteUnassessed(validation);
            Line("p", "note", _messages.Outcomes(validation.Holds, validation.Broken, validation.NotAssessable).TrimEnd());
        }
    }

    private void Write(ReportCause cause)
    {
        _page.WriteLine($"<li class=\"cause\">");
        if (cause.Group is not null && cause.Findings.Count > 1)
        {
            Line("p", "together", _messages.GroupIntroduction(
                cause.Findings.Count, cause.Findings.Select(finding => Math.Abs(finding.Difference ?? 0)).Distinct().Count() == 1));
        }

        var number = cause.First;
        foreach (var rule in cause.Findings.GroupBy(finding => (finding.Rule, finding.Severity)))
        {
            WriteRule([.. rule], number);
            number += rule.Count();
        }

        if (cause.Group is { Changes.Count: > 0 } group)
        {
            _page.WriteLine($"<div class=\"repair\">\n<p><b>{Text(_messages.SmallestRepair(group))}</b>{Text(group.GetChangesText(_messages.Language))}</p>");
            foreach (var evidence in group.Evidence)
            {
                Line("p", "basis", _messages.Evidence + evidence.GetText(_messages.Language));
            }

            _page.WriteLine("</div>");
        }

        _page.WriteLine("</li>");
    }

    /// <summary>Findings of one rule share what to do and why.</summary>
    private void WriteRule(Diagnostic[] findings, int number)
    {
        var (rule, severity) = (findings[0].Rule, findings[0].Severity);
        _page.WriteLine(
            $"<div class=\"rule\">\n<p class=\"kind\"><span class=\"badge {JsonNames.Of(severity)}\">{Text(severity.GetName(_messages.Language))}</span> <b>{Text(rule.GetTitle(_messages.Language))}</b> <span class=\"id\">{rule.Id}</span>{(findings[0].Origin == Origin.Reading ? $" <span class=\"doubt\">{Text(_messages.ReadingDoubt)}</span>" : "")}</p>\n<ul class=\"found\">");
        foreach (var finding in findings)
        {
            _page.Write(
                $"<li id=\"{EntryOf(number)}\">{Number(number, severity, _marks?.PlaceOf(number))}<span>{(_result.Round is { } round ? $"<b class=\"round\">{Text(_messages.StateOf(round.StateOf(finding)))}</b>" : "")}{HtmlText.EscapeLines(finding.GetMessage(_messages.Language))}</span>");
            foreach (var related in finding.RelatedCells)
            {
                _page.Write($"<span class=\"related\">{Text(_messages.Related(related))}</span>");
            }

            _page.WriteLine("</li>");
            number++;
        }

        _page.WriteLine("</ul>");
        foreach (var remedy in findings.Select(finding => finding.GetRemedy(_messages.Language)).Distinct())
        {
            Line("p", "remedy", _messages.Remedy + remedy);
        }

        Line("p", "basis", string.Join(" · ", DiagnosticText.Background(findings, _messages)));
        _page.WriteLine("</div>");
    }

    private void WriteUnassessed(ValidationResult validation)
    {
        if (validation.NotAssessable == 0)
        {
            return;
        }

        _page.WriteLine($"<details class=\"unassessed\"><summary>{Text(_messages.UnassessedHeading(validation.NotAssessable))}</summary>\n<ul>");
        foreach (var group in UnassessedGroup.Of(validation.Unassessed))
        {
            Line("li", "", _messages.UnassessedInFull(group));
        }

        _page.WriteLine("</ul>\n</details>");
    }

    /// <summary>The words of the texts that were checked and agree, and those that could not be checked.</summary>
    private IEnumerable<TextMark> OtherWords() =>
        (_result.Validation?.Agreements ?? []).Select(words => new TextMark(words.Pointer, words.Start, words.Start + words.Length, "agrees", _messages.Agrees))
            .Concat((_result.Validation?.Unassessed ?? [])
                .Where(check => check.Text is not null)
                .Select(check => new TextMark(
                    check.Text!.Pointer, check.Text.Offset, check.Text.Offset + check.Text.Length, "unchecked",
                    _messages.NotChecked(check.GetReason(_messages.Language)))));

    private string FoldedText(IReadOnlyList<TextMark> marks) => _messages.FoldedText(
        marks.Count(mark => mark.Findings.Count > 0), marks.Count(mark => mark.Kind == "unchecked"), marks.Count(mark => mark.Kind == "agrees"));

    private string Number(int index, Severity severity, string? target)
    {
        var number = _numbers[index];
        var look = $"class=\"number {JsonNames.Of(severity)}\" data-number=\"{number}\"";
        return target is null ? $"<span {look}></span>"
            : $"<a {look} href=\"#{target}\" aria-label=\"{Text(severity.GetName(_messages.Language))} {number}\"></a>";
    }

    private string EntryOf(int index) => string.Format(CultureInfo.InvariantCulture, "{0}-finding-{1}", _anchor, index + 1);

    private void Line(string name, string look, string text) =>
        _page.WriteLine($"<{name}{(look.Length > 0 ? $" class=\"{look}\"" : "")}>{HtmlText.EscapeLines(text)}</{name}>");

    private static string Text(string text) => HtmlText.Escape(text);
}
