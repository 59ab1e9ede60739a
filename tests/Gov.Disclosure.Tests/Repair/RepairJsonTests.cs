using System.Text;
using System.Text.Json;
using Gov.Disclosure.Repair;

namespace Gov.Disclosure.Tests.RepairTests;

/// <summary>Repairs as other programs read them: every key is there, also when nothing was found.</summary>
public sealed class RepairJsonTests
{
    [Fact]
    public void A_repair_names_its_cells_with_what_is_printed_and_what_would_stand_there()
    {
        var written = Write(MinimumRepair.Find(MinimumRepairTests.Seed()));

        var repair = written.Should().ContainSingle().Subject;
        Keys(repair).Should().Equal("changes", "evidence", "minimumCells", "complete");
        repair.GetProperty("changes").EnumerateArray().Select(change => change.GetRawText()).Should().Equal(
            """{"pointer":"/requests/outcomes/refused/thirdPartyRights/total","from":0,"to":1}""",
            """{"pointer":"/requests/outcomes/total/total","from":0,"to":1}""");
        repair.GetProperty("evidence").GetArrayLength().Should().Be(3);
        repair.GetProperty("minimumCells").GetInt32().Should().Be(2);
        repair.GetProperty("complete").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void A_blank_that_is_filled_in_was_null()
    {
        var table = Fixtures.Suqian2024().Requests!;
        foreach (var cell in table.Form.Cells.Where(cell => cell.Column.IsTotal))
        {
            table[cell] = Cell.Blank;
        }

        Write(MinimumRepair.Find(table)).Single().GetProperty("changes").EnumerateArray().Should().OnlyContain(change => change.GetProperty("from").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public void Broken_sums_without_a_repair_say_how_many_cells_are_wrong_at_the_least()
    {
        var table = Fixtures.Suqian2024().Requests!;
        table[0] = 1;

        var written = Write(MinimumRepair.Find(table, new RepairOptions { FixedCells = [.. table.Form.Cells] }));

        var none = written.Should().ContainSingle().Subject;
        Keys(none).Should().Equal("changes", "evidence", "minimumCells", "complete");
        none.GetProperty("changes").GetArrayLength().Should().Be(0);
        none.GetProperty("evidence").GetArrayLength().Should().Be(0);
        none.GetProperty("minimumCells").GetInt32().Should().BePositive();
        none.GetProperty("complete").GetBoolean().Should().BeTrue("there is no repair at all, and that is certain");
    }

    [Fact]
    public void A_table_whose_sums_hold_has_nothing_to_say() => Write(MinimumRepair.Find(Fixtures.Suqian2024().Requests!)).Should().BeEmpty();

    private static JsonElement[] Write(RepairResult result)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartArray();
            RepairJson.WriteItems(writer, result);
            writer.WriteEndArray();
        }

        using var document = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        return [.. document.RootElement.EnumerateArray().Select(element => element.Clone())];
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
