namespace Gov.Disclosure;

/// <summary>
/// 政府信息公开工作年度报告, the annual report on government information disclosure of one agency for one year.
/// What is <see langword="null"/> was not printed, or could not be read; what is the empty string was printed empty.
/// </summary>
public sealed partial class AnnualReport
{
    // Public as properties: a constant would be copied into the programs that use it and stay behind when the library moves on.
    private const string Version = "1.0";

    /// <summary>The version of the JSON contract that this library writes.</summary>
    public static string CurrentSchemaVersion => Version;

    /// <summary>The name of the JSON schema of that version, the schema's <c>$id</c>.</summary>
    public static string CurrentSchema => "urn:gov-disclosure:annual-report:" + Version;

    private string? _overview;
    private string? _problemsAndImprovements;
    private string? _otherMatters;
    private List<Annotation>? _annotations;
    private List<UnknownPart>? _unknownParts;

    /// <summary>The JSON schema the file names (<c>$schema</c>); <see langword="null"/> where it names none.</summary>
    public string? Schema { get; set; } = CurrentSchema;

    /// <summary>
    /// The version of the JSON contract the report was written in, as <c>1.0</c>; a report made in code has <see cref="CurrentSchemaVersion"/>.
    /// </summary>
    public string SchemaVersion { get; set; } = CurrentSchemaVersion;

    /// <summary>The report year, the year the numbers are about; <see langword="null"/> where it could not be read.</summary>
    public int? Year { get; set; }

    /// <summary>The title as printed, 〈机关全称〉〈YYYY〉年政府信息公开工作年度报告; <see langword="null"/> where none was found.</summary>
    public string? Title { get; set; }

    /// <summary>The agency that publishes the report.</summary>
    public Agency Agency { get; set; } = new();

    /// <summary>Whose work the report counts; <see langword="null"/> where not stated.</summary>
    public ReportScope? Scope { get; set; }

    /// <summary>The period the numbers cover, as printed; <see langword="null"/> where none is stated.</summary>
    public ReportPeriod? Period { get; set; }

    /// <summary>The day the report was published; <see langword="null"/> where not known.</summary>
    public CalendarDate? PublishedOn { get; set; }

    /// <summary>Where the report was published; <see langword="null"/> where not known.</summary>
    public string? Url { get; set; }

    /// <summary>The text between the title and section one; <see langword="null"/> where there is none.</summary>
    public string? Preamble { get; set; }

    /// <summary>Section one, 一、总体情况; <see langword="null"/> when the section is missing.</summary>
    public string? Overview { get => _overview; set => _overview = value; }

    /// <summary>Section two, 二、主动公开政府信息情况; <see langword="null"/> when its table is missing.</summary>
    public ProactiveDisclosureTable? ProactiveDisclosure { get; set; }

    /// <summary>Section three, 三、收到和处理政府信息公开申请情况; <see langword="null"/> when its table is missing.</summary>
    public RequestsTable? Requests { get; set; }

    /// <summary>Section four, 四、政府信息公开行政复议、行政诉讼情况; <see langword="null"/> when its table is missing.</summary>
    public ReviewAndLitigationTable? ReviewAndLitigation { get; set; }

    /// <summary>Section five, 五、存在的主要问题及改进情况; <see langword="null"/> when the section is missing.</summary>
    public string? ProblemsAndImprovements { get => _problemsAndImprovements; set => _problemsAndImprovements = value; }

    /// <summary>Section six, 六、其他需要报告的事项; <see langword="null"/> when the section is missing.</summary>
    public string? OtherMatters { get => _otherMatters; set => _otherMatters = value; }

    /// <summary>What is printed in or under cells beside their numbers, in the order of the file; empty where nothing is.</summary>
    public IList<Annotation> Annotations => _annotations ??= [];

    /// <summary>
    /// What a file of a newer minor version of the contract holds that this library does not know; written back where it stood. Empty for a report of a version
    /// it knows.
    /// </summary>
    public IList<UnknownPart> UnknownParts => _unknownParts ??= [];

    /// <summary>The tables that are there, in the order of the form.</summary>
    internal IEnumerable<ReportTable> Tables => ReportSection.All.Select(section => section.Table is { } kind ? GetTable(kind) : null).OfType<ReportTable>();

    /// <summary>Whether any annotation exists; asking does not create the list.</summary>
    internal bool HasAnnotations => _annotations is { Count: > 0 };

    /// <summary>Whether any part is unknown; asking does not create the list.</summary>
    internal bool HasUnknownParts => _unknownParts is { Count: > 0 };

    /// <summary>The table of a kind, or <see langword="null"/> when it is missing.</summary>
    /// <param name="kind">The table.</param>
    public ReportTable? GetTable(TableKind kind) => kind switch
    {
        TableKind.ProactiveDisclosure => ProactiveDisclosure,
        TableKind.Requests => Requests,
        _ => ReviewAndLitigation,
    };

    /// <summary>Puts a table in the section of its kind.</summary>
    /// <param name="table">The table.</param>
    public void SetTable(ReportTable table)
    {
        switch (table)
        {
            case ProactiveDisclosureTable disclosure:
                ProactiveDisclosure = disclosure;
                break;
            case RequestsTable requests:
                Requests = requests;
                break;
            default:
                ReviewAndLitigation = (ReviewAndLitigationTable)table;
                break;
        }
    }

    /// <summary>The content of a cell by its place, where the report has the table and the table's form the cell.</summary>
    /// <param name="pointer">The place, as <c>/requests/received/total</c>.</param>
    /// <param name="content">The content; blank where there is no such cell.</param>
    /// <returns>False where there is no such cell.</returns>
    public bool TryGetCell(JsonPointer pointer, out Cell content)
    {
        foreach (var table in Tables)
        {
            if (table.Form.TryGetCell(pointer, out var cell))
            {
                content = table[cell];
                return true;
            }
        }

        content = Cell.Blank;
        return false;
    }

    /// <summary>A report of its own with the same content: changing one does not change the other.</summary>
    public AnnualReport Clone()
    {
        var copy = new AnnualReport
        {
            Schema = Schema,
            SchemaVersion = SchemaVersion,
            Year = Year,
            Title = Title,
            Agency = Agency with { },
            Scope = Scope,
            Period = Period is null ? null : Period with { },
            PublishedOn = PublishedOn,
            Url = Url,
            Preamble = Preamble,
            Overview = Overview,
            ProblemsAndImprovements = ProblemsAndImprovements,
            OtherMatters = OtherMatters,
            _annotations = _annotations is null ? null : [.. _annotations],
            _unknownParts = _unknownParts is null ? null : [.. _unknownParts],
        };
        foreach (var table in Tables)
        {
            copy.SetTable(table.Clone());
        }

        return copy;
    }

    /// <summary>Tells whether another report says the same in every key, cell and note.</summary>
    /// <param name="other">The other report; <see langword="null"/> is never the same.</param>
    public bool ContentEquals(AnnualReport? other) =>
        other is not null
        && (Schema, SchemaVersion, Year, Title, Scope, PublishedOn, Url) == (other.Schema, other.SchemaVersion, other.Year, other.Title, other.Scope, other.PublishedOn, other.Url)
        && (Preamble, Overview, ProblemsAndImprovements, OtherMatters) == (other.Preamble, other.Overview, other.ProblemsAndImprovements, other.OtherMatters)
        && Agency == other.Agency
        && Period == other.Period
        && ReportSection.All.All(
            section => section.Table is not { } kind || (GetTable(kind)?.ContentEquals(other.GetTable(kind)) ?? other.GetTable(kind) is null))
        && (_annotations ?? []).SequenceEqual(other._annotations ?? [])
        && (_unknownParts ?? []).SequenceEqual(other._unknownParts ?? []);

    /// <summary>The text of a section of prose, or the narrative of a section with a table.</summary>
    /// <param name="section">The section.</param>
    /// <returns>The text; <see langword="null"/> where the section, its table or its prose is missing.</returns>
    public string? GetText(ReportSection section) => section.Table is { } kind ? GetTable(kind)?.Narrative : ProseOf(section);

    /// <summary>Sets the text of a section of prose.</summary>
    internal void SetText(ReportSection section, string? text) => ProseOf(section) = text;

    private ref string? ProseOf(ReportSection section)
    {
        if (section == ReportSection.Overview)
        {
            return ref _overview;
        }

        return ref section == ReportSection.ProblemsAndImprovements ? ref _problemsAndImprovements : ref _otherMatters;
    }

    /// <inheritdoc/>
    public override string ToString() => Title ?? $"{Agency.Name} {Year}";
}
