using Gov.Disclosure.Rules;
using Gov.Disclosure.Tests.Json;

namespace Gov.Disclosure.Tests.Validation;

/// <summary>What the reader could not read is the reader's doubt: the agency is never blamed for it.</summary>
public sealed class UnreadPartTests
{
    private static readonly byte[] Sound = RepositoryFiles.Bytes("tests", "fixtures", "suqian-2023.json");

    // Problems after which a value stands in the report that is not the one of the sound file.
    private static readonly string[] ChangedValues = ["largest-count", "amount-with-exponent", "escaped-keys"];

    public static TheoryData<string> Files => [.. BrokenFile.Names.Where(name => !ChangedValues.Contains(name) && !name.StartsWith("deep", StringComparison.Ordinal))];

    [Fact]
    public void A_correct_report_that_is_cut_off_anywhere_is_blamed_for_nothing()
    {
        for (var length = 1; length < Sound.Length; length += 3)
        {
            IsBlamedForNothing(Sound[..length]);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_correct_report_in_a_broken_file_is_blamed_for_nothing(string name) => IsBlamedForNothing(BrokenFile.Open(name).Bytes);

    [Fact]
    public void What_was_read_before_the_break_is_still_checked()
    {
        var text = RepositoryFiles.Text("tests", "fixtures", "suqian-2023.json").Replace("\"total\": 3511", "\"total\": 3512", StringComparison.Ordinal);
        var end = text.IndexOf("\"outcomes\"", StringComparison.Ordinal);

        var result = Validate(System.Text.Encoding.UTF8.GetBytes(text[..end]));

        result.Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(RequestsRules.RowTotal);
    }

    private static void IsBlamedForNothing(byte[] bytes)
    {
        if (ReportJson.Read(bytes).Report is not null)
        {
            Validate(bytes).Diagnostics.Where(finding => finding.Origin == Origin.Report).Should().BeEmpty();
        }
    }

    private static ValidationResult Validate(byte[] bytes)
    {
        var reading = ReportJson.Read(bytes);
        return ReportValidator.Default.Validate(reading.Report!, reading.Diagnostics);
    }
}
