using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Gov.Disclosure.Documents.Sources.Html.Tree;

/// <summary>
/// Counts how many elements stay open while the tags of a page are read, before anything is built of them: building takes a time that grows with the
/// square of the depth. Elements that end by themselves (p, li, td, br) do not count, so that sloppy pages pass.
/// </summary>
internal sealed class HtmlNesting
{
    // Pages leave elements unclosed that the parser closes for them.
    private const int Leniency = 4;

    private readonly long _limit;
    private long _depth;

    public HtmlNesting(int limit) => _limit = (long)limit * Leniency;

    /// <returns>False where the tag opens one element more than may be open.</returns>
    public bool Count(ref StructHtmlToken token)
    {
        if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag) || HtmlTag.Of(token.Name).EndsByItself)
        {
            return true;
        }

        _depth = token.Type == HtmlTokenType.StartTag ? _depth + 1 : Math.Max(0, _depth - 1);
        return _depth <= _limit;
    }
}
