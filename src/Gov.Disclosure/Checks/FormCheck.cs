using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Forms.Official;
using Gov.Disclosure.Json;
using Gov.Disclosure.Messages;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Checks;

/// <summary>GD103, GD104: each table is in the form of the year, and all are in one form.</summary>
internal static class FormCheck
{
    public static void Run(AnnualReport report, ref Assessment assessment)
    {
        CheckYear(TableKind.ProactiveDisclosure, report, ref assessment);
        CheckYear(TableKind.Requests, report, ref assessment);

        if (report.ProactiveDisclosure is not { IsWhollyBlank: false } disclosure || report.Requests is not { IsWhollyBlank: false } requests
            || (assessment.HasDoubts && (assessment.Doubts(FormPointer(disclosure)) || assessment.Doubts(FormPointer(requests)))))
        {
            assessment.NotAssessable(DocumentRules.FormsMixed);
            LacksForm(TableKind.ProactiveDisclosure, report, ref assessment);
            LacksForm(TableKind.Requests, report, ref assessment);
        }
        else if (disclosure.Form.Edition == requests.Form.Edition || ArePrescribedTogether(disclosure.Form, requests.Form))
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

    /// <summary>Says that a table, or which form it is printed in, is not certain.</summary>
    private static void LacksForm(TableKind kind, AnnualReport report, ref Assessment assessment)
    {
        if (report.GetTable(kind) is not { IsWhollyBlank: false } table)
        {
            assessment.LacksTable(kind);
        }
        else if (assessment.Doubts(FormPointer(table)))
        {
            assessment.Lacks(CheckSpot.Of(kind), CheckGapKind.Doubtful);
        }
    }

    private static void CheckYear(TableKind kind, AnnualReport report, ref Assessment assessment)
    {
        var table = report.GetTable(kind);

        // Before 2019 no form was prescribed, so no form can be the wrong one. A table of which nothing is printed shows no form.
        if (table is null or { IsWhollyBlank: true } || assessment.Year is not { } year || year < FormEditions.All[0].SinceYear
            || (assessment.HasDoubts && assessment.Doubts(FormPointer(table))))
        {
            assessment.NotAssessable(DocumentRules.FormNotOfYear, CheckSpot.Of(kind));
            LacksForm(kind, report, ref assessment);
            assessment.LacksYear();
            if (assessment.Year < FormEditions.All[0].SinceYear)
            {
                assessment.Lacks(CheckSpot.Year, CheckGapKind.OutOfScope);
            }

            return;
        }

        // A table that a later notice leaves as it is keeps its form.
        var edition = table.Form.Edition;
        if (edition.IsPrescribedFor(year) || table.Form == FormSet.Official.PrescribedFor(kind, year))
        {
            assessment.Holds(DocumentRules.FormNotOfYear);
            return;
        }

        var place = new ReportLocation { Table = table.Form.Kind };
        var prescribed = FormSet.Official.PrescribedFor(table.Form.Kind, year).Edition;
        assessment.Broken(new Diagnostic(DocumentRules.FormNotOfYear)
        {
            Edition = prescribed,
            Cells = [FormPointer(table)],
            Place = place,
            Expected = prescribed.Id,
            Actual = edition.Id,
            Arguments = [new("table", DiagnosticValue.Of(new LocationValue(place))), new("year", year)],
        });
    }

    /// <summary>Whether there is a year for which both forms are prescribed, as where the later notice changes one of the tables alone.</summary>
    private static bool ArePrescribedTogether(TableForm one, TableForm other)
    {
        foreach (var edition in FormEditions.All)
        {
            if (FormSet.Official.PrescribedFor(one.Kind, edition.SinceYear) == one && FormSet.Official.PrescribedFor(other.Kind, edition.SinceYear) == other)
            {
                return true;
            }
        }

        return false;
    }

    private static JsonPointer FormPointer(ReportTable table) => ReportSection.Of(table.Form.Kind).Pointer.Append(TableShape.FormKey);
}
