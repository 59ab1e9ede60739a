using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Tests.Validation;

/// <summary>What a reader's doubt about one place means for the places around it.</summary>
public sealed class DoubtfulPlacesTests
{
    // Names that begin alike, so that a place is told from one that only begins like it.
    private static readonly string[] Places =
    [
        "", "/year", "/agency", "/agency/name", "/agencyOfThePast", "/requests", "/requests/received", "/requests/received/total", "/requests/receivedLate", "/overview",
    ];

    private static readonly Gen<JsonPointer> Place = Gen.Int[0, Places.Length - 1].Select(index => new JsonPointer(Places[index]));

    [Fact]
    public void A_doubt_covers_what_lies_within_it_and_is_within_what_contains_it() => Gen.Select(Place.Array[0, 3], Place).Sample(
        (doubted, place) =>
        {
            var doubts = DoubtfulPlaces.Of([.. doubted.Select(Doubt)], null);
            var paths = doubted.Select(cell => cell.ToString()).Where(path => path.Length > 0).ToArray();

            (doubts is null).Should().Be(paths.Length == 0, "the whole report is the place of problems with the file");
            if (doubts is not null)
            {
                var isCovered = paths.Any(path => Contains(path, place.ToString()));
                doubts.Cover(place).Should().Be(isCovered);
                doubts.AreWithin(place).Should().Be(isCovered || paths.Any(path => Contains(place.ToString(), path)));
                doubts.CoverYear.Should().Be(paths.Contains("/year"));
                doubts.CoverAgency.Should().Be(paths.Any(path => Contains("/agency", path)));
            }
        },
        iter: 2_000);

    [Fact]
    public void A_remark_of_the_reader_is_no_doubt()
    {
        var remark = Doubt(new JsonPointer("/year")) with { Severity = Severity.Info };

        DoubtfulPlaces.Of([remark], null).Should().BeNull();
        DoubtfulPlaces.Of([remark with { Severity = Severity.Warning }], null)!.CoverYear.Should().BeTrue();
        DoubtfulPlaces.Of([remark with { Severity = Severity.Error }], null)!.CoverYear.Should().BeTrue();
    }

    [Fact]
    public void Every_cell_a_reader_names_is_in_doubt()
    {
        var doubts = DoubtfulPlaces.Of([Doubt(new JsonPointer("/year")) with { Cells = [new JsonPointer("/overview"), new JsonPointer("/requests/received")] }], new AnnualReport());

        doubts!.Cover(new JsonPointer("/requests/received/total")).Should().BeTrue();
        doubts.Cover(new JsonPointer("/overview")).Should().BeTrue();
        doubts.Cover(new JsonPointer("/requests/carriedOver")).Should().BeFalse();
    }

    [Theory]
    [InlineData("/requests/received/robots", "/requests/received")]
    [InlineData("/requests/appeals", "/requests")]
    [InlineData("/proactiveDisclosure/openData", "/proactiveDisclosure")]
    [InlineData("/reviewAndLitigation/review/open", "/reviewAndLitigation/review")]
    [InlineData("/agency/logo", null)]
    [InlineData("/annex", null)]
    [InlineData("/requestsOfOthers/total", null)]
    public void What_a_newer_version_put_into_a_table_makes_doubtful_what_it_stands_in_and_elsewhere_nothing(string unknown, string? doubted)
    {
        var report = new AnnualReport();
        report.UnknownParts.Add(new UnknownPart(new JsonPointer(unknown), "1"));

        var doubts = DoubtfulPlaces.Of(null, report);

        (doubts is null).Should().Be(doubted is null);
        if (doubted is not null)
        {
            doubts!.Cover(new JsonPointer(doubted)).Should().BeTrue();
            doubts.Cover(new JsonPointer(doubted[..doubted.LastIndexOf('/')])).Should().BeFalse();
        }
    }

    [Fact]
    public void Nothing_read_and_nothing_unknown_is_no_doubt()
    {
        DoubtfulPlaces.Of(null, null).Should().BeNull();
        DoubtfulPlaces.Of([], new AnnualReport()).Should().BeNull();
    }

    private static bool Contains(string outer, string inner) => inner == outer || inner.StartsWith(outer + "/", StringComparison.Ordinal);

    private static Diagnostic Doubt(JsonPointer place) => new(ReadingRules.CellUnreadable) { Cells = [place] };
}
