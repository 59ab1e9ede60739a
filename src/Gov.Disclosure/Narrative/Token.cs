using Gov.Disclosure.Narrative.Words;

namespace Gov.Disclosure.Narrative;

/// <summary>A word, a figure or a mark of a sentence.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Word">Its index in the vocabulary; -1 for what is no word of it.</param>
/// <param name="Start">Where it starts in the folded sentence.</param>
/// <param name="End">Where it ends in the folded sentence.</param>
/// <param name="Number">The number; its digits are the year of <see cref="WordRole.Year"/> and the character of <see cref="WordRole.Break"/>.</param>
internal readonly record struct Token(WordRole Role, short Word, short Start, short End, PrintedNumber Number);
