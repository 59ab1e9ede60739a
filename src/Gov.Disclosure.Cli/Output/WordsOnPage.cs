using System.Text;
using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Cli;

/// <summary>What the text output says, as a part of a page.</summary>
internal static class WordsOnPage
{
    /// <summary>The style of such parts.</summary>
    public const string Style = """
        .words { white-space: pre-wrap; overflow-wrap: anywhere; font: 10.5pt/1.5 "宋体", SimSun, "Noto Serif CJK SC", serif; }
        """;

    public static string Of(Action<InkWriter> write)
    {
        using var text = new MemoryStream();
        using (var writer = new InkWriter(text, coloured: false))
        {
            write(writer);
        }

        return $"<pre class=\"words\">{HtmlText.Escape(Encoding.UTF8.GetString(text.ToArray()).Trim())}</pre>";
    }
}
