using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Diagnostics;

/// <summary>A place that a check is about or needs, put together from what is there already, so that naming it costs no memory.</summary>
internal readonly record struct CheckSpot
{
    /// <summary>The report year.</summary>
    public static readonly CheckSpot Year = Of(JsonPointer.Root.Append("year"), MessageTerm.ReportYear);

    /// <summary>What kind of agency the agency is.</summary>
    public static readonly CheckSpot AgencyKind = Of(JsonPointer.Root.Append("agency"), MessageTerm.AgencyKind);

    /// <summary>The period the report covers.</summary>
    public static readonly CheckSpot Period = Of(JsonPointer.Root.Append("period"), MessageTerm.Period);

    /// <summary>The day the report was published.</summary>
    public static readonly CheckSpot PublicationDate = Of(JsonPointer.Root.Append("publishedOn"), MessageTerm.PublicationDate);

    /// <summary>The year that the title names.</summary>
    public static readonly CheckSpot TitleYear = Of(JsonPointer.Root.Append("title"), MessageTerm.TitleYear);

    /// <summary>The year that the preamble says it is about.</summary>
    public static readonly CheckSpot PreambleYear = Of(JsonPointer.Root.Append("preamble"), MessageTerm.PreambleYear);

    /// <summary>The year that the first section says it is about.</summary>
    public static readonly CheckSpot OverviewYear = Of(JsonPointer.Root.Append("overview"), MessageTerm.OverviewYear);

    /// <summary>The report of the year before.</summary>
    public static readonly CheckSpot PreviousReport = Of(JsonPointer.Root, MessageTerm.PreviousReport);

    /// <summary>The reports that a report adds up.</summary>
    public static readonly CheckSpot ReportsBelow = Of(JsonPointer.Root, MessageTerm.ReportsBelow);

    public JsonPointer Pointer { get; private init; }

    public ReportSection? Section { get; private init; }

    public TableKind? Table { get; private init; }

    public FormRow? Row { get; private init; }

    public FormColumn? Column { get; private init; }

    /// <summary>The cell; <see langword="null"/> for a larger place.</summary>
    public FormCell? Cell { get; private init; }

    /// <summary>The word for a part of the report that is no section; <see langword="null"/> for all others.</summary>
    public MessageTerm? Term { get; private init; }

    /// <summary>Where words start in the text of the section, or in the preamble where there is no section.</summary>
    public int Start { get; private init; }

    /// <summary>How many characters they have; 0 for a place that is no words.</summary>
    public int Length { get; private init; }

    public ReportLocation Location => Section is null && Table is null ? ReportLocation.Report
        : new ReportLocation { Section = Section, Table = Table, Row = Row, Column = Column };

    public static CheckSpot Of(ReportSection section) => new() { Pointer = section.Pointer, Section = section };

    public static CheckSpot Of(TableKind table) => new() { Pointer = ReportSection.Of(table).Pointer, Table = table };

    public static CheckSpot Of(TableKind table, FormCell cell) =>
        new() { Pointer = cell.Pointer, Table = table, Row = cell.Row, Column = cell.Column, Cell = cell };

    /// <summary>The row or the column of a cell.</summary>
    public static CheckSpot Line(TableKind table, FormCell cell, bool isRow) =>
        new() { Pointer = ReportSection.Of(table).Pointer, Table = table, Row = isRow ? cell.Row : null, Column = isRow ? null : cell.Column };

    /// <summary>A part of the report that is no section, as its title.</summary>
    public static CheckSpot Of(JsonPointer pointer, MessageTerm term) => new() { Pointer = pointer, Term = term };

    /// <summary>Words of a text.</summary>
    public static CheckSpot Words(JsonPointer text, ReportSection? section, int start, int length) =>
        new() { Pointer = text, Section = section, Start = start, Length = length };

    /// <summary>The text itself where the place is words of it.</summary>
    public CheckSpot WithoutWords() => this with { Start = 0, Length = 0 };

    /// <summary>Field by field, since the equality a compiler writes makes an object of each word and kind it compares.</summary>
    public bool Equals(CheckSpot other) => IsSame(in other);

    /// <summary>The same, of a place that stays where it is.</summary>
    public bool IsSame(in CheckSpot other) =>
        Pointer == other.Pointer && Start == other.Start && Length == other.Length && Table == other.Table && Term == other.Term
        && ReferenceEquals(Section, other.Section) && ReferenceEquals(Row, other.Row) && ReferenceEquals(Column, other.Column)
        && ReferenceEquals(Cell, other.Cell);

    public override int GetHashCode() => (Pointer, Start, Length).GetHashCode();

    /// <summary>The words as they stand in a report.</summary>
    public ReadOnlySpan<char> WordsIn(AnnualReport report) => (Section is null ? report.Preamble : report.GetText(Section)).AsSpan(Start, Length);
}
