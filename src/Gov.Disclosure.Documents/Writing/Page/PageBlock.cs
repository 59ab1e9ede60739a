namespace Gov.Disclosure.Documents.Writing.Page;

/// <summary>One piece of a report as it is laid out for print, the same for every format.</summary>
internal abstract record PageBlock;

/// <summary>The title.</summary>
internal sealed record PageTitle(string Text) : PageBlock;

/// <summary>The heading of a section.</summary>
internal sealed record PageHeading(ReportSection Section) : PageBlock;

/// <summary>One line of prose, and the text it is a line of.</summary>
internal sealed record PageLine(string Text, JsonPointer Source) : PageBlock;
