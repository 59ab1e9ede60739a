namespace Gov.Disclosure;

/// <summary>GD103, GD104: each table is in the form of the year, and all are in one form.</summary>
internal static class FormCheck
{
    public static void Run(AnnualReport report, ref Findings findings)
    {
        CheckYear(report.ProactiveDisclosure, ref findings);
        CheckYear(report.Requests, ref findings);

        if (report.ProactiveDisclosure is not { } disclosure || report.Requests is not { } requests
            || (findings.HasDoubts && (findings.Doubts(FormPointer(disclosure)) || findings.Doubts(FormPointer(requests)))))
        {
            findings.NotAssessable(DocumentRules.FormsMixed);
        }
        else if (disclosure.Form.Edition == requests.Form.Edition)
        {
            findings.Holds(DocumentRules.FormsMixed);
        }
        else
        {
            findings.Broken(new Diagnostic(DocumentRules.FormsMixed)
            {
                Cells = [FormPointer(disclosure), FormPointer(requests)],
                Expected = requests.Form.Edition.Id,
                Actual = disclosure.Form.Edition.Id,
            });
        }
    }

    private static void CheckYear(ReportTable? table, ref Findings findings)
    {
        // Before 2019 no form was prescribed, so no form can be the wrong one.
        if (table is null || findings.Year is not { } year || year < FormEdition.Edition2019.SinceYear
            || (findings.HasDoubts && findings.Doubts(FormPointer(table))))
        {
            findings.NotAssessable(DocumentRules.FormNotOfYear);
            return;
        }

        var edition = table.Form.Edition;
        if (edition.IsPrescribedFor(year))
        {
            findings.Holds(DocumentRules.FormNotOfYear);
            return;
        }

        var place = new ReportLocation { Table = table.Form.Kind };
        findings.Broken(new Diagnostic(DocumentRules.FormNotOfYear)
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
