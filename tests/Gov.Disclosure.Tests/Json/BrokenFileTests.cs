using Gov.Disclosure.Json;

namespace Gov.Disclosure.Tests.Json;

/// <summary>
/// Whatever is wrong with a file, the reader lists every problem with its place in one pass and keeps the rest.
/// To write the expected problems anew, run the tests with UPDATE_EXPECTED=1 and read the difference.
/// </summary>
public sealed class BrokenFileTests
{
    public static TheoryData<string> Names => [.. BrokenFile.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_file_gets_all_its_problems_at_once(string name)
    {
        var file = BrokenFile.Open(name);

        var result = ReportJson.Read(file.Bytes);
        if (Snapshot.IsWrittenAnew)
        {
            file.WriteExpected(result.Diagnostics);
        }

        result.Diagnostics.Select(problem => BrokenFile.Describe(problem.RuleId, problem.Cells[0].ToString(), problem.Position?.Line, problem.Position?.Column))
            .Should().Equal(file.Expected);
        result.Diagnostics.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_sound_in_a_broken_file_is_kept(string name)
    {
        var file = BrokenFile.Open(name);

        var report = ReportJson.Read(file.Bytes).Report;

        file.Kept.Select(kept => (kept.Pointer, BrokenFile.ValueAt(report!, kept.Pointer))).Should().Equal(file.Kept);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_with_an_error_does_not_parse_and_the_exception_lists_the_same_problems(string name)
    {
        var text = JsonEncoding.Decode(BrokenFile.Open(name).Bytes);
        var result = ReportJson.Read(text);

        ReportJson.TryParse(text, out _).Should().Be(result.Succeeded);
        if (!result.Succeeded)
        {
            FluentActions.Invoking(() => ReportJson.Parse(text)).Should().Throw<ReportFormatException>()
                .Which.Diagnostics.Should().HaveSameCount(result.Diagnostics);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_problem_is_worded_without_a_gap(string name)
    {
        foreach (var problem in ReportJson.Read(BrokenFile.Open(name).Bytes).Diagnostics)
        {
            MessageGaps.Of(problem).Should().BeEmpty(problem.RuleId);
        }
    }
}
