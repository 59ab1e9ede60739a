using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Matching;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>What is noted while a table is read says where, about which cells, and with what in words.</summary>
public sealed class TableReadingTests
{
    private static readonly TableForm Form = TableLabels.Of(FormSet.Official)[TableKind.ProactiveDisclosure].Forms.Single(form => form.Edition == FormEdition.Edition2019);
    private static readonly FormRow Rules = Form.Rows[0];
    private static readonly FormRow Procurement = Form.Rows[^1];
    private static readonly GridCell Label = Printed("其余");

    private static readonly DiagnosticArgument Table = new("table", DiagnosticValue.Of(new LocationValue(new ReportLocation { Table = TableKind.ProactiveDisclosure })));

    private readonly Dictionary<JsonPointer, SourcePosition> _sources = [];
    private readonly TableReading _reading;

    public TableReadingTests() => _reading = new TableReading(Form, _sources, "file");

    [Fact]
    public void A_cell_is_kept_with_its_place_and_nothing_is_noted()
    {
        var cell = _reading.CellsOf(Rules)[1];

        _reading.Read(cell, Printed("12"));

        _reading.Table[cell].Should().Be((Cell)12L);
        _sources[cell.Pointer].Should().Be(new SourcePosition { File = "file", Line = 7 });
        _reading.Diagnostics.Should().BeEmpty();
        _reading.Annotations.Should().BeEmpty();
    }

    [Theory]
    [InlineData("12(其中废止3)", "GD033", 12, null, "其中废止3")]
    [InlineData("若干", "GD032", null, "若干", "若干")]
    public void A_note_beside_a_number_and_what_is_none_are_noted(string text, string rule, int? number, string? actual, string note)
    {
        var cell = _reading.CellsOf(Rules)[1];

        _reading.Read(cell, Printed(text));

        var finding = Noted(rule);
        finding.Cells.Should().Equal(cell.Pointer);
        finding.Place.Should().Be(new ReportLocation { Table = TableKind.ProactiveDisclosure, Row = Rules, Column = cell.Column });
        (finding.Actual.Number, finding.Actual.Text).Should().Be((number, actual));
        Arguments(finding).Should().Equal($"note={note}");
        _reading.Annotations.Select(annotation => (annotation.Pointer, annotation.Text)).Should().Equal((cell.Pointer, note));
    }

    [Theory]
    [InlineData("\uFDD0")]
    [InlineData("5\uFDD0")]
    public void What_is_printed_but_no_text_is_noted_in_words_and_leaves_no_annotation(string text)
    {
        _reading.Read(_reading.CellsOf(Rules)[1], Printed(text));

        Noted("GD032").Actual.Raw.Should().Be(new MessageTermValue(MessageTerm.NotText));
        _reading.Annotations.Should().BeEmpty();
    }

    [Theory]
    [InlineData("采购总金额(万元)", AmountUnit.TenThousandYuan)]
    [InlineData("采购总金额(元)", AmountUnit.Yuan)]
    [InlineData("元", AmountUnit.Yuan)]
    [InlineData("采购总金额", null)]
    public void The_unit_in_a_header_is_that_of_the_amount(string header, AmountUnit? unit)
    {
        foreach (var cell in _reading.CellsOf(Procurement))
        {
            _reading.Read(cell, Printed("12"), header);
        }

        _reading.Table.GetUnit(_reading.CellsOf(Procurement)[1]).Should().Be(unit);
    }

    [Theory]
    [InlineData("本年收费金额(单位:万元)", "12", "12", "")]
    [InlineData("本年收费金额(单位:元)", "12", "12", "GD033")]
    [InlineData("本年收费金额(单位:千元)", "12", "", "GD032")]
    [InlineData("本年收费金额(单位:元)", "", "", "")]
    public void A_unit_in_a_header_that_is_none_of_the_form_stands_beside_the_number(string header, string text, string content, string rule)
    {
        var form = TableLabels.Of(FormSet.Official)[TableKind.ProactiveDisclosure].Forms.Single(form => form.Edition == FormEdition.Edition2021);
        var fee = form.Cells.First(cell => cell.Column.Unit is not null);
        var reading = new TableReading(form, _sources, "file");

        reading.Read(fee, Printed(text), header);

        reading.Table[fee].ToString().Should().Be(content);
        string.Join(" ", reading.Diagnostics.Select(finding => finding.RuleId)).Should().Be(rule);
    }

    [Theory]
    [InlineData("1,2", "printed=1 | 2; column=本年新公开数量; one=2; other=1")]
    [InlineData("1,2,3", "printed=1 | 2 | 3; column=本年新公开数量; one=2; other=1")]
    [InlineData("1,2,2,_", "printed=1 | 2 | 2 | □; column=对外公开总数量; one=2; other=MessageTermValue { Term = NoNumber }")]
    public void Cells_that_cannot_be_decided_are_noted_with_their_row_and_two_readings(string texts, string readings)
    {
        _reading.Undecidable(Rules, [.. _reading.CellsOf(Rules).Skip(1)], _reading.CellsOf(Rules), [.. texts.Replace("_", "").Split(',').Select(Printed)], Label.Position);

        var finding = Noted("GD034");
        finding.Cells.Should().Equal(_reading.CellsOf(Rules).Skip(1).Select(cell => cell.Pointer));
        finding.Place.Should().Be(new ReportLocation { Table = TableKind.ProactiveDisclosure, Row = Rules });
        finding.Arguments.Select(argument => argument.Name).Should().Equal("cells", "printed", "column", "one", "other");
        string.Join("; ", Arguments(finding).Skip(1)).Should().Be(readings);
    }

    [Fact]
    public void A_row_that_comes_again_is_noted_with_all_its_cells()
    {
        _reading.Repeated(Rules, Label.Position);

        var finding = Noted("GD036");
        finding.Cells.Should().Equal(_reading.CellsOf(Rules).Select(cell => cell.Pointer));
        finding.Place.Should().Be(new ReportLocation { Table = TableKind.ProactiveDisclosure, Row = Rules });
    }

    [Fact]
    public void A_row_that_is_none_of_the_form_is_noted_with_its_label_and_numbers()
    {
        _reading.NotRecognised(Label, [Printed("1"), Printed(""), Printed("3")]);

        var finding = Noted("GD031");
        finding.Place.Should().Be(new ReportLocation { Table = TableKind.ProactiveDisclosure });
        Arguments(finding)[1..].Should().Equal("label=其余", "numbers=1 |  | 3");
        finding.Arguments[0].Should().Be(Table);
    }

    [Fact]
    public void Rows_that_are_missing_are_noted_together_and_stand_nowhere_in_the_file()
    {
        _reading.NotFound([Rules, Procurement]);

        var finding = _reading.Diagnostics.Should().ContainSingle().Subject;
        finding.RuleId.Should().Be("GD035");
        finding.Position.Should().Be(new SourcePosition { File = "file" });
        finding.Cells.Should().Equal(_reading.CellsOf(Rules).Concat(_reading.CellsOf(Procurement)).Select(cell => cell.Pointer));
        finding.Place.Should().Be(new ReportLocation { Table = TableKind.ProactiveDisclosure });
        Arguments(finding)[1..].Should().Equal($"rows=“{Rules.Label}”、“{Procurement.Label}”");
        finding.Arguments[0].Should().Be(Table);
    }

    private static GridCell Printed(string text) => new(text, new SourcePosition { Line = 7 });

    private static string[] Arguments(Diagnostic finding) => [.. finding.Arguments.Select(argument => $"{argument.Name}={argument.Value}")];

    private Diagnostic Noted(string rule)
    {
        var finding = _reading.Diagnostics.Should().ContainSingle().Subject;
        finding.RuleId.Should().Be(rule);
        finding.Position.Should().Be(new SourcePosition { File = "file", Line = 7 });
        return finding;
    }
}
