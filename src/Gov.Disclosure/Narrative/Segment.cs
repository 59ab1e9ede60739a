namespace Gov.Disclosure.Narrative;

/// <summary>A piece of a sentence with at most one figure and the words that go with it.</summary>
/// <param name="From">The first token.</param>
/// <param name="To">Behind the last token.</param>
/// <param name="Number">The token of the figure; -1 for none.</param>
/// <param name="Opening">How a list is opened in front of it.</param>
/// <param name="Depth">How many brackets it stands in.</param>
/// <param name="Before">The mark before it.</param>
/// <param name="After">The mark behind it.</param>
internal readonly record struct Segment(int From, int To, int Number, Opening Opening, int Depth, char Before, char After);
