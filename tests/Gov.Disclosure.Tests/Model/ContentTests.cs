namespace Gov.Disclosure.Tests.Model;

/// <summary>Copies are independent, and what is equal says the same.</summary>
public sealed class ContentTests
{
    private static readonly ReportValidator Validator = ReportValidator.Default;

    [Fact]
    public void A_copy_says_the_same_and_changes_alone()
    {
        var report = Full();
        var copy = report.Clone();

        copy.ContentEquals(report).Should().BeTrue();
        ReportJson.Serialize(copy).Should().Be(ReportJson.Serialize(report));
        copy.Agency.Name += "甲";
        copy.Period!.Start = null;
        copy.Requests![0] = 99;
        copy.Annotations.Clear();
        ReportJson.Serialize(report).Should().Be(ReportJson.Serialize(Full()));
    }

    [Fact]
    public void Any_change_of_a_key_or_cell_is_another_content()
    {
        Action<AnnualReport>[] changes =
        [
            report => report.Schema = "x", report => report.SchemaVersion = "1.1", report => report.Year++, report => report.Title += "甲", report => report.Agency.Name = null,
            report => report.Agency.Kind = AgencyKind.Other, report => report.Scope = ReportScope.Own, report => report.Period = null, report => report.PublishedOn = new(2030, 1, 1),
            report => report.Url = "x", report => report.Preamble += "甲", report => report.Overview += "甲", report => report.ProblemsAndImprovements += "甲",
            report => report.OtherMatters += "甲", report => report.Requests![3] = 77, report => report.Requests![3] = Cell.NotApplicable, report => report.Requests!.Narrative = "甲",
            report => report.ProactiveDisclosure = null, report => report.ReviewAndLitigation = new(), report => report.Annotations.Clear(),
            report => report.UnknownParts.Add(new(new("/later"), "1")),
        ];

        changes.Should().OnlyContain(change => !Changed(change).ContentEquals(Full()) && !Full().ContentEquals(Changed(change)));
        Full().ContentEquals(null).Should().BeFalse();
    }

    [Fact]
    public void Findings_of_two_runs_are_equal_and_those_of_other_cells_are_not()
    {
        var report = ReportJson.Parse(RepositoryFiles.Text("seeds", "yonghe-2019.json"));

        Validator.Validate(report).Diagnostics.Should().Equal(Validator.Validate(report.Clone()).Diagnostics);
        Validator.Validate(report).Diagnostics.Distinct().Should().HaveCount(Validator.Validate(report).Diagnostics.Count);
    }

    [Fact]
    public void A_number_that_does_not_fit_is_told_with_its_place_and_what_fits()
    {
        var table = Full().Requests!;

        FluentActions.Invoking(() => table.Received.Total = -5).Should().Throw<ArgumentOutOfRangeException>()
            .Which.Message.Should().Contain("-5").And.Contain("/requests/received/total").And.Contain("0 or more");
    }

    [Fact]
    public void A_cell_of_another_form_is_blank_where_one_asks_whether_it_is_there()
    {
        var report = Full();

        report.Requests!.Outcomes.OtherHandling.TryGetCell("noSuchColumn", out var none).Should().BeFalse();
        none.Should().Be(Cell.Blank);
        report.Requests.Received.TryGetCell("total", out var total).Should().BeTrue();
        total.Should().Be(report.Requests.Received.Total);
        report.ProactiveDisclosure!.TryGetCell("centralizedProcurement", "items", out _).Should().BeFalse("the form of 2021 has no such row");
        report.TryGetCell(new JsonPointer("/requests/received/total"), out var same).Should().BeTrue();
        same.Should().Be(total);
        report.TryGetCell(new JsonPointer("/year"), out _).Should().BeFalse();
    }

    [Fact]
    public void Results_have_words()
    {
        var result = Validator.Validate(ReportJson.Parse(RepositoryFiles.Text("seeds", "yonghe-2019.json")));

        result.ToString().Should().Contain($"{result.Diagnostics.Count} findings");
        result.Groups[0].ToString().Should().Contain(result.Groups[0].Diagnostics[0].Message);
        result.Repairs[0].ToString().Should().Contain("repairs");
        result.Repairs[0].Repairs[0].ToString().Should().Be(result.Repairs[0].Repairs[0].GetText(MessageLanguage.Chinese));
        ReportJson.Read("{").ToString().Should().Contain("problems");
        Full().Requests!.ToString().Should().Contain("2021");
    }

    private static AnnualReport Full()
    {
        var report = Fixtures.Suqian2024();
        report.Annotations.Add(new Annotation(new JsonPointer("/requests/received/total"), "注"));
        return report;
    }

    private static AnnualReport Changed(Action<AnnualReport> change)
    {
        var report = Full();
        change(report);
        return report;
    }
}
