using System.Text;
using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Json;

/// <summary>The fields of the report in the order of the contract. Reader, writer and schema go through this list.</summary>
internal static class ReportFields
{
    private const string SchemaVersionKey = "schemaVersion";

    private static readonly (AgencyKind, string)[] AgencyKinds =
    [
        (AgencyKind.Government, "government"),
        (AgencyKind.Department, "department"),
        (AgencyKind.Township, "township"),
        (AgencyKind.Subdistrict, "subdistrict"),
        (AgencyKind.Other, "other"),
    ];

    private static readonly (ReportScope Scope, string Name)[] Scopes =
        [(ReportScope.Own, JsonNames.Of(ReportScope.Own)), (ReportScope.Aggregate, JsonNames.Of(ReportScope.Aggregate))];

    private static readonly Field<Agency>[] AgencyFields =
    [
        FieldKinds<Agency>.Text("name", agency => agency.Name, (agency, text) => agency.Name = text, required: true),
        FieldKinds<Agency>.Text(
            "unifiedSocialCreditCode", agency => agency.UnifiedSocialCreditCode, (agency, text) => agency.UnifiedSocialCreditCode = text,
            rule: TextPattern.SocialCreditCode),
        FieldKinds<Agency>.Text("divisionCode", agency => agency.DivisionCode, (agency, text) => agency.DivisionCode = text, rule: TextPattern.DivisionCode),
        FieldKinds<Agency>.Choice("kind", AgencyKinds, agency => agency.Kind, (agency, kind) => agency.Kind = kind),
    ];

    private static readonly Field<ReportPeriod>[] PeriodFields =
    [
        FieldKinds<ReportPeriod>.Date("start", period => period.Start, (period, date) => period.Start = date, required: true),
        FieldKinds<ReportPeriod>.Date("end", period => period.End, (period, date) => period.End = date, required: true),
    ];

    private static readonly Field<AnnotationDraft>[] AnnotationFields =
    [
        FieldKinds<AnnotationDraft>.Text(
            "pointer", draft => draft.Pointer, (draft, text) => draft.Pointer = text, required: true, nullable: false, rule: TextPattern.Pointer),
        FieldKinds<AnnotationDraft>.Text("text", draft => draft.Text, (draft, text) => draft.Text = text, required: true, nullable: false),
    ];

    public static byte[] SchemaVersionKeyUtf8 { get; } = Encoding.UTF8.GetBytes(SchemaVersionKey);

    public static Field<AnnualReport>[] All { get; } =
    [
        FieldKinds<AnnualReport>.Text("$schema", report => report.Schema, (report, text) => report.Schema = text),
        FieldKinds<AnnualReport>.Text(
            SchemaVersionKey,
            report => report.SchemaVersion,
            (report, text) => report.SchemaVersion = text ?? AnnualReport.CurrentSchemaVersion,
            required: true,
            nullable: false,
            rule: TextPattern.SchemaVersion),
        FieldKinds<AnnualReport>.Year("year", report => report.Year, (report, year) => report.Year = year),
        FieldKinds<AnnualReport>.Text("title", report => report.Title, (report, text) => report.Title = text, required: true),
        FieldKinds<AnnualReport>.Object("agency", AgencyFields, nullable: false, report => report.Agency, (report, agency) => report.Agency = agency),
        FieldKinds<AnnualReport>.Choice("scope", Scopes, report => report.Scope, (report, scope) => report.Scope = scope),
        FieldKinds<AnnualReport>.Object("period", PeriodFields, nullable: true, report => report.Period, (report, period) => report.Period = period),
        FieldKinds<AnnualReport>.Date("publishedOn", report => report.PublishedOn, (report, date) => report.PublishedOn = date),
        FieldKinds<AnnualReport>.Text("url", report => report.Url, (report, text) => report.Url = text),
        FieldKinds<AnnualReport>.Text("preamble", report => report.Preamble, (report, text) => report.Preamble = text),
        .. ReportSection.All.Select(Section),
        Annotations(),
    ];

    private static Field<AnnualReport> Section(ReportSection section) => section.Table is { } kind
        ? TableSection(kind)
        : FieldKinds<AnnualReport>.Text(section.Name, report => report.GetText(section), (report, text) => report.SetText(section, text), required: true);

    private static Field<AnnualReport> TableSection(TableKind kind) => new(
        ReportSection.Of(kind).Name,
        FieldType.Table,
        (ref ReportReader reader, Field<AnnualReport> field, AnnualReport report, JsonPlace at) => reader.ReadTable(report, kind, at),
        (writer, field, report, _) =>
        {
            if (report.GetTable(kind) is { } table)
            {
                writer.Json.WritePropertyName(field.Encoded);
                writer.WriteTable(table);
            }
            else
            {
                writer.Json.WriteNull(field.Encoded);
            }
        })
    {
        IsRequired = true,
        Table = kind,
    };

    private static Field<AnnualReport> Annotations() => new(
        "annotations",
        FieldType.List,
        (ref ReportReader reader, Field<AnnualReport> field, AnnualReport report, JsonPlace at) => reader.ReadList(
        at, AnnotationFields, report, static (report, draft) =>
        {
            if (draft is { Pointer: { } pointer, Text: { } text })
            {
                report.Annotations.Add(new Annotation(new JsonPointer(pointer), text));
            }
        }),
        (writer, field, report, at) =>
        {
            writer.Json.WriteStartArray(field.Encoded);
            if (report.HasAnnotations)
            {
                var index = 0;
                foreach (var annotation in report.Annotations)
                {
                    var draft = new AnnotationDraft { Pointer = annotation.Pointer.ToString(), Text = annotation.Text };
                    writer.WriteObject(AnnotationFields, draft, at.Pointer.Append(index++));
                }
            }

            writer.Json.WriteEndArray();
        })
    {
        IsNullable = false,
        Fields = AnnotationFields,
    };

    /// <summary>The name a scope has in JSON.</summary>
    public static string NameOf(ReportScope scope) => Array.Find(Scopes, entry => entry.Scope == scope).Name;

    /// <summary>An annotation while its keys are being read, in whatever order they come.</summary>
    private sealed class AnnotationDraft
    {
        public string? Pointer { get; set; }

        public string? Text { get; set; }
    }
}
