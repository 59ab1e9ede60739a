using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Narrative;

/// <summary>A text of a report while its claims are judged.</summary>
internal readonly record struct Passage(TextPlace Place, string Text)
{
    public TextSpan Span(in Figure figure) => Span(figure.Start, figure.End);

    public TextSpan Span(int start, int end) => TextSpan.Of(Place.Pointer, Text, start, end - start);

    /// <summary>Words, as a check is about them.</summary>
    public CheckSpot Spot(int start, int end) => CheckSpot.Words(Place.Pointer, Place.Section, start, end - start);

    /// <summary>A finding about words and the cells they contradict; the text itself stands for cells where there are none.</summary>
    public Diagnostic Finding(
        Rule rule, TextSpan span, DiagnosticValue expected, DiagnosticValue actual, ReportLocation? place = null,
        IReadOnlyList<JsonPointer>? cells = null, params DiagnosticArgument[] more)
    {
        return new Diagnostic(rule)
        {
            Cells = cells ?? [Place.Pointer],
            Place = place ?? Place.Location,
            Expected = expected,
            Actual = actual,
            Text = span,
            Arguments =
            [
                new("quote", OneLine(span.Quote)),
                new("part", DiagnosticValue.Of(Place.Section is null ? new MessageTermValue(MessageTerm.Preamble) : new LocationValue(Place.Location))),
                .. more,
            ],
        };
    }

    /// <summary>A quotation without the breaks of the page.</summary>
    public static string OneLine(string quote) => quote.Replace("\r", "").Replace("\n", "");
}
