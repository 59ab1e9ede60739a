using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Narrative;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>GD507 and GD508: since 2021 a report says what 信息处理费 was charged, and says it once.</summary>
internal struct FeeStatements
{
    // Section six often says it in fewer words.
    private static readonly string[] Mentions = ["处理费", "收费", "费用", "收取"];

    private decimal? _amount;
    private Passage _passage;
    private Figure _figure;

    public void Add(in Passage passage, in Figure figure, ref Assessment assessment)
    {
        var rule = NarrativeRules.ProcessingFeesDiffer;
        if (figure.Doubts != Doubts.None)
        {
            TextCase.NotAssessable(rule, passage, figure, ref assessment);
        }
        else if (_amount is not { } amount)
        {
            _amount = figure.Number.Value;
            _passage = passage;
            _figure = figure;
            assessment.Holds(rule);
        }
        else if (figure.Number.Fits(amount))
        {
            assessment.Agrees(rule, passage.Spot(figure.Start, figure.End));
        }
        else
        {
            var other = new DiagnosticArgument("other", Passage.OneLine(_passage.Span(_figure).Quote));
            assessment.Broken(passage.Finding(rule, passage.Span(figure), amount, figure.Number.Value, more: other));
        }
    }

    public readonly void Judge(AnnualReport report, ref Assessment assessment)
    {
        var rule = NarrativeRules.ProcessingFeeMissing;
        var place = TextPlace.OtherMatters;
        if (assessment.Year is not { } year || year < rule.SinceYear || place.In(report) is not { } text || assessment.Doubts(place.Pointer))
        {
            var section = CheckSpot.Of(place.Section!);
            assessment.NotAssessable(rule, section);
            if (assessment.Year is null)
            {
                assessment.LacksYear();
            }
            else if (assessment.Year < rule.SinceYear)
            {
                assessment.Lacks(CheckSpot.Year, CheckGapKind.OutOfScope);
            }
            else
            {
                assessment.LacksPart(section);
            }
        }
        else if (_amount is not null || Sentences.HasOneOf(Mentions, text.AsSpan()) || IsMentioned(report))
        {
            assessment.Holds(rule);
        }
        else
        {
            assessment.Broken(new Diagnostic(rule) { Cells = [place.Pointer], Place = place.Location });
        }
    }

    private static bool IsMentioned(AnnualReport report)
    {
        for (var i = 0; i < TextPlace.All.Count; i++)
        {
            if (TextPlace.All[i].In(report)?.IndexOf(Mentions[0], StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
