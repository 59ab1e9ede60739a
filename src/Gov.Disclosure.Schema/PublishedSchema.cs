using System.Text;

namespace Gov.Disclosure.Schema;

/// <summary>
/// A JSON Schema that this project publishes, as it stands in the repository. All declare draft-07 and keep to the keywords on which validators
/// agree; each names its version in <c>$id</c>.
/// </summary>
public sealed class PublishedSchema
{
    private readonly Lazy<string> _text;

    private PublishedSchema(string fileName)
    {
        FileName = fileName;
        _text = new Lazy<string>(Read);
    }

    /// <summary>One report: 政府信息公开工作年度报告.</summary>
    public static PublishedSchema AnnualReport { get; } = new("annual-report.schema.json");

    /// <summary>What <c>gov-disclosure validate --format json</c> and <c>repair --format json</c> print.</summary>
    public static PublishedSchema Diagnostics { get; } = new("diagnostics.schema.json");

    /// <summary>What <c>gov-disclosure compare --format json</c> prints.</summary>
    public static PublishedSchema Comparison { get; } = new("comparison.schema.json");

    /// <summary>The file of <c>--rules</c>, which <see cref="Disclosure.RuleSet.Read"/> reads.</summary>
    public static PublishedSchema RuleSet { get; } = new("rule-set.schema.json");

    /// <summary>The file of <c>--accept</c>, which <see cref="AcknowledgementList"/> reads and writes.</summary>
    public static PublishedSchema Acceptance { get; } = new("acceptance.schema.json");

    /// <summary>The file of <c>--profile</c>, which <see cref="Disclosure.Profile.Read"/> reads.</summary>
    public static PublishedSchema Profile { get; } = new("profile.schema.json");

    /// <summary>The rule catalogue with the sums of every form, which <see cref="RuleCatalogueJson"/> writes.</summary>
    public static PublishedSchema Rules { get; } = new("rules.schema.json");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PublishedSchema> All { get; } = [AnnualReport, Diagnostics, Comparison, RuleSet, Profile, Acceptance, Rules];

    /// <summary>The name of the file in the folder <c>schema</c> of the repository.</summary>
    public string FileName { get; }

    /// <summary>The schema.</summary>
    public string Text => _text.Value;

    /// <summary>Writes the schema as UTF-8.</summary>
    /// <param name="utf8">The stream.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Write(Stream utf8)
    {
        using var resource = Open();
        resource.CopyTo(utf8);
    }

    /// <summary>The name of the file.</summary>
    public override string ToString() => FileName;

    private string Read()
    {
        using var reader = new StreamReader(Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private Stream Open() => typeof(PublishedSchema).Assembly.GetManifestResourceStream(FileName)!;
}
