using System.Globalization;
using System.Text;

namespace Gov.Disclosure.Results.Words;

/// <summary>Writes words in lines. What a piece of text is decides how it looks; where it is written decides how that is done.</summary>
internal abstract class InkWriter : IDisposable
{
    public abstract InkWriter Write(string text, Ink ink = Ink.Plain);

    public abstract void WriteLine();

    public abstract void Write(InkTable table);

    public abstract void Flush();

    public abstract void Dispose();

    public void WriteLine(string text, Ink ink = Ink.Plain)
    {
        Write(text, ink);
        WriteLine();
    }

    /// <summary>Text of a file on one line and without control characters, which a terminal would obey.</summary>
    public static string Printable(string text)
    {
        if (!text.Any(IsUnprintable))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            result.Append(IsUnprintable(character) ? ' ' : character);
        }

        return result.ToString();
    }

    public static Ink InkOf(Severity severity) => severity switch
    {
        Severity.Error => Ink.Error,
        Severity.Warning => Ink.Warning,
        _ => Ink.Info,
    };

    private static bool IsUnprintable(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
