using System.Reflection;

namespace Gov.Disclosure.Messages;

/// <summary>
/// Texts of one language in a file for translators, read when the first of them is asked for. A line is a name and its text, <c>Severity.Error: 错误</c>; the
/// lines below a name alone, up to the next empty line, belong to it: <c>GD001</c> and <c>Title: …</c> is <c>GD001.Title</c>. <c>\n</c> ends a line of the
/// text, and <c>␣</c> is a space where editors would take one away.
/// </summary>
internal sealed class MessageFile(Assembly assembly, string resource)
{
    private Dictionary<string, string>? _texts;

    /// <summary>The one file of a language in a folder.</summary>
    public static MessageFile In(Assembly assembly, string folder, MessageLanguage language) =>
        new(assembly, $"{folder}.{(language == MessageLanguage.English ? "en" : "zh")}.txt");

    /// <summary>The names, in the order of the file.</summary>
    public IEnumerable<string> Names => Texts.Keys;

    public string this[string name] =>
        Texts.TryGetValue(name, out var text) ? text : throw new ArgumentException($"There is no text {name} in {resource}.", nameof(name));

    // Two threads may read it at once; both read the same.
    private Dictionary<string, string> Texts => _texts ??= Read();

    private Dictionary<string, string> Read()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var heading = "";
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0)
            {
                heading = line.Length == 0 ? "" : line + ".";
            }
            else
            {
                texts.Add(heading + line.Substring(0, colon), line.Substring(colon + 2).Replace("\\n", "\n").Replace('␣', ' '));
            }
        }

        return texts;
    }
}
