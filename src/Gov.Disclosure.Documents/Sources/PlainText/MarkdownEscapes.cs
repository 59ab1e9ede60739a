using System.Text;

namespace Gov.Disclosure.Documents.Sources.PlainText;

/// <summary>
/// The backslashes of Markdown: one before a sign of punctuation takes its meaning from it. While a text is taken apart, such signs are hidden
/// behind characters that no text has, so that an escaped <c>|</c> parts no cells.
/// </summary>
internal static class MarkdownEscapes
{
    // As many as Unicode sets aside for programs' own use and forbids in texts: U+FDD0 to U+FDEF.
    private const string Punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private const char FirstHidden = '\uFDD0';

    private const string Meaningful = "\\`*_{}[]<>#|~&$";
    private const string LineBreak = "<br>";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (Meaningful.IndexOf(character) >= 0)
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>The same for a line of its own, which must not become an item of a list or a rule.</summary>
    public static string EscapeLine(string text)
    {
        var digits = text.TakeWhile(character => character is >= '0' and <= '9').Count();
        var isItem = digits < text.Length && (digits == 0 ? text[0] is '-' or '+' or '=' : text[digits] is '.' or ')');
        return isItem ? text.Substring(0, digits) + "\\" + text[digits] + Escape(text.Substring(digits + 1)) : Escape(text);
    }

    public static string EscapeCell(string text) => Escape(text).Replace("\n", LineBreak);

    public static string Hide(string text)
    {
        if (text.IndexOf('\\') < 0)
        {
            return text;
        }

        var hidden = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i] == '\\' && i + 1 < text.Length ? Punctuation.IndexOf(text[i + 1]) : -1;
            hidden.Append(sign < 0 ? text[i] : (char)(FirstHidden + sign));
            i += sign < 0 ? 0 : 1;
        }

        return hidden.ToString();
    }

    public static string Show(string text)
    {
        var shown = text.Replace(LineBreak, "\n").ToCharArray();
        for (var i = 0; i < shown.Length; i++)
        {
            var sign = shown[i] - FirstHidden;
            shown[i] = sign >= 0 && sign < Punctuation.Length ? Punctuation[sign] : shown[i];
        }

        return new string(shown);
    }
}
