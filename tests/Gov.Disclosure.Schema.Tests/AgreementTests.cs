namespace Gov.Disclosure.Schema.Tests;

/// <summary>The library's own reader, NJsonSchema and two validators of another language agree on which of thousands of mutated reports are valid.</summary>
public sealed class AgreementTests : IClassFixture<AgreementTests.Sample>
{
    private const int Count = 3000;

    private readonly Sample _sample;

    public AgreementTests(Sample sample) => _sample = sample;

    [Fact]
    public void Reader_and_NJsonSchema_agree_on_mutated_reports() => Disagreements(_sample.Validated.Select(problems => problems.Count == 0)).Should().BeEmpty();

    [NodeTheory]
    [MemberData(nameof(NodeValidator.All), MemberType = typeof(NodeValidator))]
    public void Reader_and_validators_of_another_language_agree_on_mutated_reports(string validator) =>
        Disagreements(NodeValidator.Verdicts(validator, "annual-report.schema.json", _sample.Reports)).Should().BeEmpty();

    [Fact]
    public void Reader_and_NJsonSchema_find_a_single_problem_at_the_same_place()
    {
        var both = _sample.Errors.Zip(_sample.Validated, (errors, problems) => (Errors: errors, Problems: problems))
            .Where(found => found.Errors.Count == 1 && found.Problems.Count == 1)
            .ToArray();

        both.Length.Should().BeGreaterThan(Count / 10);
        both.Where(found => found.Errors[0].Cells[0] != found.Problems[0].Pointer)
            .Select(found => $"{found.Errors[0]} but {found.Problems[0]}")
            .Should().BeEmpty();
    }

    [Fact]
    public void Many_of_the_mutated_reports_are_valid_and_many_are_not()
    {
        _sample.Reports.Distinct().Should().HaveCountGreaterThan(Count / 2);
        _sample.Errors.Count(errors => errors.Count == 0).Should().BeGreaterThan(Count / 10);
        _sample.Errors.Count(errors => errors.Count > 0).Should().BeGreaterThan(Count / 4);
    }

    private IEnumerable<string> Disagreements(IEnumerable<bool> verdicts) => verdicts
        .Select((valid, i) => (Valid: valid, Errors: _sample.Errors[i], Report: _sample.Reports[i]))
        .Where(found => found.Valid != (found.Errors.Count == 0))
        .Take(3)
        .Select(found => $"valid: {found.Valid}, the reader says: {string.Join("; ", found.Errors)}\n{found.Report}");

    /// <summary>The reports with what reader and schema say about each, made once for all tests.</summary>
    public sealed class Sample
    {
        public Sample()
        {
            var reports = new List<string>();
            MutatedReports.All.Sample(reports.Add, iter: Count, threads: 1);
            Reports = reports;
            Errors = reports.ConvertAll(report => ReportJson.Read(report).Diagnostics.Where(problem => problem.Severity == Severity.Error).ToArray());
            Validated = reports.ConvertAll(ReportSchemaValidator.Published.Validate);
        }

        public IReadOnlyList<string> Reports { get; }

        public IReadOnlyList<IReadOnlyList<Diagnostic>> Errors { get; }

        public IReadOnlyList<IReadOnlyList<SchemaProblem>> Validated { get; }
    }
}
