using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>The columns of a grid over which a header stands that names a column of the form.</summary>
/// <param name="Start">The first column.</param>
/// <param name="End">The column behind the last.</param>
/// <param name="Text">The header as printed.</param>
/// <param name="MissingGroups">Which of the headers that the form prints over this one do not stand over it.</param>
internal sealed record HeaderPlace(int Start, int End, string Text, IReadOnlyList<string> MissingGroups)
{
    public bool Covers(int column) => column >= Start && column < End;

    public bool IsUnder(GridCell cell) => cell.Span is { } span && span.Overlaps(Start, End);
}
