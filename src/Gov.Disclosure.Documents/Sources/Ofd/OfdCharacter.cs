using Gov.Disclosure.Documents.Sources.Pages;

namespace Gov.Disclosure.Documents.Sources.Ofd;

/// <summary>A character of a text object, as the file places it: the file says where it begins, the font how wide it is.</summary>
/// <param name="Text">The sign, or those that one glyph stands for.</param>
/// <param name="Start">Where it begins on the page, in points.</param>
/// <param name="Em">The way the text goes, as long as the type is high.</param>
/// <param name="Size">The height of the type.</param>
/// <param name="Turn">How it is turned.</param>
/// <param name="Font">The font by its number in the file.</param>
internal readonly record struct OfdCharacter(string Text, PagePoint Start, (double X, double Y) Em, double Size, Turn Turn, string Font);
