using Gov.Disclosure.Json;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>GD103, GD104: each table is in the form of the year, and all are in one form.</summary>
internal static class FormCheck
{
    public static void Run(AnnualReport report, ref Assessment assessment)
    {
        CheckYear(report.ProactiveDisclosure, ref assessment);
        CheckYear(report.Requests, ref assessment);

        if (report.ProactiveDisclosure is not { IsWhollyBlank: false } disclosure || report.Requests is not { IsWhollyBlank: false } requests
            || (assessment.HasDoubts && (assessment.Doubts(FormPointer(disclosure)) || assessment.Doubts(FormPointer(requests)))))
        {
            assessment.NotAssessable(DocumentRules.FormsMixed);
        }
        else if (disclosure.Form.Edition == requests.Form.Edition)
        {
            assessment.Holds(DocumentRules.FormsMixed);
        }
        else
        {
            assessment.Broken(new Diagnostic(DocumentRules.FormsMixed)
            {
                Cells = [FormPointer(disclosure), FormPointer(requests)],
                Expected = requests.Form.Edition.Id,
                Actual = disclosure.Form.Edition.Id,
            });
        }
    }

    private static void CheckYear(ReportTable? table, ref Assessment assessment)
    {
        // Before 2019 no form was prescribed, so no form can be the wrong one. A table of which nothing is printed shows no form.
        if (table is null or { IsWhollyBlank: true } || assessment.Year is not { } year || year < FormEdition.Edition2019.SinceYear
            || (assessment.HasDoubts && assessment.Doubts(FormPointer(table))))
        {
            assessment.NotAssessable(DocumentRules.FormNotOfYear);
            return;
        }

        var edition = table.Form.Edition;
        if (edition.IsPrescribedFor(year))
        {
            assessment.Holds(DocumentRules.FormNotOfYear);
            return;
        }

        var place = new ReportLocation { Table = table.Form.Kind };
        assessment.Broken(new Diagnostic(DocumentRules.FormNotOfYear)
        {
            Cells = [FormPointer(table)],
            Place = place,
            Expected = FormSet.Official.PrescribedFor(table.Form.Kind, year).Edition.Id,
            Actual = edition.Id,
            Arguments = [new("table", DiagnosticValue.Of(new LocationValue(place))), new("year", year)],
        });
    }

    private static JsonPointer FormPointer(ReportTable table) => ReportSection.Of(table.Form.Kind).Pointer.Append(TableShape.FormKey);
}
