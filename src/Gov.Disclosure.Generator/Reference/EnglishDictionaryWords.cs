using Gov.Disclosure.Json;

namespace Gov.Disclosure.Generator;

/// <summary>The words of the data dictionary in English.</summary>
internal sealed class EnglishDictionaryWords : DictionaryWords
{
    public override MessageLanguage Language => MessageLanguage.English;

    public override string FileName => "data-dictionary.md";

    public override string RulePage => "rules.md";

    public override string Title => "Data dictionary";

    public override string Introduction =>
        "Every key of a report and every cell of its three tables: table, row and column, the place in JSON, what it holds, and the sums it stands in. "
        + "Rows and columns bear their official labels.";

    public override string ValuesTitle => "What a cell holds";

    public override IReadOnlyList<string> ValueHeadings => ["kind", "number", "blank (`null`)", "`\"/\"`", "0"];

    public override string ReportTitle => "The report";

    public override IReadOnlyList<string> FieldHeadings => ["key", "type", "required", "may be null", "meaning"];

    public override IReadOnlyList<string> CellHeadings => ["article", "row", "column", "JSON Pointer", "kind", "unit", "form", "sums"];

    public override string Yes => "yes";

    public override string No => "no";

    public override string Part => "part";

    public override string Total => "total";

    public override string Left => "left side";

    public override string Right => "right side";

    public override string ThisYear => "this year";

    public override string PreviousYear => "last year";

    public override string Unit => "unit";

    protected override IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["$schema"] = "the address of the JSON schema",
        ["schemaVersion"] = "the version of this contract the file is written in",
        ["year"] = "the report year; null where it could not be read",
        ["title"] = "the title, as printed",
        ["agency"] = "the agency that reports",
        ["agency.name"] = "its full name",
        ["agency.unifiedSocialCreditCode"] = "统一社会信用代码",
        ["agency.divisionCode"] = "行政区划代码",
        ["agency.kind"] = "what kind of agency it is",
        ["scope"] = "own: of the office itself; aggregate: of the whole level of government",
        ["period"] = "the statistics period",
        ["period.start"] = "its first day",
        ["period.end"] = "its last day",
        ["publishedOn"] = "the day of publication",
        ["url"] = "where it is published",
        ["preamble"] = "the words before section one",
        ["overview"] = "section one, prose",
        ["proactiveDisclosure"] = "section two: table two and the prose beside it",
        ["requests"] = "section three: table three and the prose beside it",
        ["reviewAndLitigation"] = "section four: table four and the prose beside it",
        ["problemsAndImprovements"] = "section five, prose",
        ["otherMatters"] = "section six, prose",
        ["annotations"] = "notes printed in a cell beside its number",
        ["annotations.pointer"] = "the cell (JSON Pointer)",
        ["annotations.text"] = "the note without the number",
    };

    public override string Kind(CellKind kind) => kind switch
    {
        CellKind.Count => "count",
        CellKind.Change => "change",
        _ => "amount",
    };

    public override IReadOnlyList<string> Values(CellKind kind) => kind switch
    {
        CellKind.Count => ["a whole number, not below 0", "not filled in, which is not 0", "not applicable", "there were none"],
        CellKind.Change => ["a whole number, negative for less", "not filled in, which is not 0", "not applicable", "no change"],
        _ => ["a number not below 0, with its digits as printed", "not filled in, which is not 0", "not applicable", "no money"],
    };

    public override string UnitBeside(string pointer) => $"see `{pointer}`";

    public override string UnitMeaning(string amount) => $"the unit of `{amount}`: 元, 万元, or null where none is printed";

    public override string Type(Field field) => field.Type switch
    {
        FieldType.Text => field.Pattern is { } pattern ? $"text, `{pattern.Replace("|", "\\|", StringComparison.Ordinal)}`" : "text",
        FieldType.Year => "year",
        FieldType.Date => "date, as 2024-12-31",
        FieldType.Choice => $"one of {string.Join(", ", field.Choices.Select(choice => $"`{choice}`"))}",
        FieldType.List => "list",
        _ => "object",
    };

    public override string TableIntroduction(ReportSection section, IReadOnlyList<TableForm> forms) =>
        $"At `{section.Pointer}` in JSON. Forms: {string.Join(", ", forms.Select(form => $"{form.Edition.Id} ({form.Edition.Notice}, {form.Cells.Count} cells)"))}. "
        + (forms[0].NamesItsForm ? $"`{section.Pointer}/form` says which one is printed." : "Both are alike.");
}
