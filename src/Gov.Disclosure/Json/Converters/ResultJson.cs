using System.Text.Json;

namespace Gov.Disclosure;

/// <summary>
/// The JSON of everything that is written and never read: findings and results as the published documents show them, parts of a form as the words
/// that JSON and messages call them by.
/// </summary>
internal static class ResultJson
{
    public static void Write(Utf8JsonWriter writer, object value, MessageLanguage language)
    {
        switch (value)
        {
            case Diagnostic finding:
                DiagnosticJson.Write(writer, finding, language: language);
                break;
            case DiagnosticValue number:
                DiagnosticJson.Write(writer, number, language);
                break;
            case RelatedCell related:
                DiagnosticJson.Write(writer, related, language);
                break;
            case ReadResult read:
                Write(writer, read, language);
                break;
            case ValidationResult result:
                Write(writer, result, language);
                break;
            case DiagnosticGroup group:
                Write(writer, group, language);
                break;
            case RepairResult repairs:
                Write(writer, repairs, language);
                break;
            case RepairProposal repair:
                RepairJson.Write(writer, repair, language);
                break;
            case CellChange change:
                RepairJson.Write(writer, change);
                break;
            case RepairEvidence evidence:
                writer.WriteStringValue(evidence.GetText(language));
                break;
            case YearComparison comparison:
                writer.WriteStartObject();
                ComparisonJson.WriteMembers(writer, comparison);
                writer.WriteEndObject();
                break;
            case CellComparison pair:
                ComparisonJson.Write(writer, pair);
                break;
            case SettingsProblem problem:
                Write(writer, problem, language);
                break;
            case AcknowledgementList list:
                AcknowledgementFile.Write(writer, list.Items);
                break;
            case Rule rule:
                RuleCatalogueJson.Write(writer, rule);
                break;
            case RuleSet rules:
                RuleSetFile.Write(writer, rules);
                break;
            case ReportTable table:
                ReportWriter.Write(writer, table, table.Form.Shape);
                break;
            case TableView view:
                Write(writer, view);
                break;
            case FormSet forms:
                WriteArray(writer, forms.Forms, language);
                break;
            case TableForm form:
                WriteMembers(writer, form);
                break;
            case Relation relation:
                Write(writer, relation, language);
                break;
            case FormRow row:
                writer.WriteStringValue(row.Path);
                break;
            case ReportSection section:
                writer.WriteStringValue(section.Name);
                break;
            default:
                // A cell is its pointer, a column and a group their name, an edition its id.
                writer.WriteStringValue(value.ToString());
                break;
        }
    }

    private static void Write(Utf8JsonWriter writer, ReadResult read, MessageLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("path"u8, read.FileName);
        writer.WritePropertyName("report"u8);
        if (read.Report is { } report)
        {
            ReportWriter.Write(writer, report);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WritePropertyName("diagnostics"u8);
        WriteArray(writer, read.Diagnostics, language);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ValidationResult result, MessageLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("summary"u8);
        writer.WriteNumber("holds"u8, result.Holds);
        writer.WriteNumber("broken"u8, result.Broken);
        writer.WriteNumber("notAssessable"u8, result.NotAssessable);
        writer.WriteNumber("errors"u8, result.Diagnostics.Count(finding => finding.Severity == Severity.Error));
        writer.WriteNumber("warnings"u8, result.Diagnostics.Count(finding => finding.Severity == Severity.Warning));
        writer.WriteNumber("infos"u8, result.Diagnostics.Count(finding => finding.Severity == Severity.Info));
        writer.WriteEndObject();
        writer.WriteStartArray("diagnostics"u8);
        var number = 0;
        foreach (var group in result.Groups)
        {
            number++;
            foreach (var finding in group.Diagnostics)
            {
                DiagnosticJson.Write(writer, finding, number, language);
            }
        }

        writer.WriteEndArray();
        writer.WriteStartArray("repairs"u8);
        foreach (var repairs in result.Repairs)
        {
            RepairJson.WriteItems(writer, repairs, language);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DiagnosticGroup group, MessageLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("severity"u8, JsonNames.Of(group.Severity));
        writer.WritePropertyName("diagnostics"u8);
        WriteArray(writer, group.Diagnostics, language);
        writer.WritePropertyName("changes"u8);
        WriteArray(writer, group.Changes, language);
        writer.WritePropertyName("evidence"u8);
        WriteArray(writer, group.Evidence, language);
        writer.WriteBoolean("isOnlyRepair"u8, group.IsOnlyRepair);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, RepairResult repairs, MessageLanguage language)
    {
        writer.WriteStartObject();
        WriteForm(writer, repairs.Form);
        writer.WriteBoolean("holds"u8, repairs.Holds);
        writer.WriteStartArray("repairs"u8);
        RepairJson.WriteItems(writer, repairs, language);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, SettingsProblem problem, MessageLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, problem.GetMessage(language));
        writer.WriteString("remedy"u8, problem.GetRemedy(language));
        writer.WriteString("pointer"u8, problem.Pointer.ToString());
        writer.WritePropertyName("position"u8);
        DiagnosticJson.Write(writer, problem.Position);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TableView view)
    {
        if (view.Table.Form.Shape.Find(view.Path) is { } shape)
        {
            ReportWriter.Write(writer, view.Table, shape);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static void Write(Utf8JsonWriter writer, Relation relation, MessageLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("kind"u8, JsonNamingPolicy.CamelCase.ConvertName(relation.Kind.ToString()));
        writer.WritePropertyName("left"u8);
        WriteArray(writer, relation.Left, language);
        writer.WritePropertyName("right"u8);
        WriteArray(writer, relation.Right, language);
        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, TableForm form)
    {
        writer.WriteStartObject();
        WriteForm(writer, form);
        writer.WriteEndObject();
    }

    private static void WriteForm(Utf8JsonWriter writer, TableForm form)
    {
        writer.WriteString("table"u8, ReportSection.Of(form.Kind).Name);
        writer.WriteString("form"u8, form.Edition.Id);
    }

    private static void WriteArray<T>(Utf8JsonWriter writer, IReadOnlyList<T> values, MessageLanguage language)
        where T : notnull
    {
        writer.WriteStartArray();
        foreach (var value in values)
        {
            Write(writer, value, language);
        }

        writer.WriteEndArray();
    }
}
