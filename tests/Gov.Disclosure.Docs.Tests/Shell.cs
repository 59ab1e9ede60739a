using System.Text;
using Gov.Disclosure.Cli;

namespace Gov.Disclosure.Docs.Tests;

/// <summary>
/// The little of a shell that documents use: the tool, which runs in this process, <c>cat</c>, pipes, files to read from and to write to, comments
/// and quotes. Any other command needs a mark that says why it is not run.
/// </summary>
internal static class Shell
{
    private static readonly string[] FromSource = ["dotnet", "run", "--project", "src/Gov.Disclosure.Cli", "--"];

    /// <summary>Runs the commands, one a line.</summary>
    /// <param name="script">The commands.</param>
    /// <param name="exitCodes">How each has to end; one code stands for all.</param>
    /// <returns>What they print on standard output.</returns>
    /// <exception cref="FormatException">A command is not known, or ends otherwise.</exception>
    public static async Task<string> RunAsync(string script, IReadOnlyList<int> exitCodes)
    {
        string[] lines = [.. script.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
        if (exitCodes.Count != 1 && exitCodes.Count != lines.Length)
        {
            throw new FormatException($"There are {lines.Length} commands and {exitCodes.Count} exit codes.");
        }

        var printed = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            var (exit, output) = await RunLineAsync(lines[i]);
            var expected = exitCodes[exitCodes.Count == 1 ? 0 : i];
            if (exit != expected)
            {
                throw new FormatException($"'{lines[i]}' ended with {exit} and not {expected}.");
            }

            printed.Append(Encoding.UTF8.GetString(output));
        }

        return printed.ToString();
    }

    private static async Task<(int ExitCode, byte[] Output)> RunLineAsync(string line)
    {
        byte[] output = [];
        var exit = 0;
        foreach (var command in Split(Words(line), "|"))
        {
            (exit, output) = await RunCommandAsync(command, output);
        }

        return (exit, output);
    }

    private static async Task<(int ExitCode, byte[] Output)> RunCommandAsync(List<string> words, byte[] input)
    {
        input = Take(words, "<") is { } source ? await File.ReadAllBytesAsync(source) : input;
        var target = Take(words, ">");
        if (words.Take(FromSource.Length).SequenceEqual(FromSource))
        {
            words = [ToolCommand.Name, .. words.Skip(FromSource.Length)];
        }

        var (exit, output) = words switch
        {
            [ToolCommand.Name, .. var args] => await RunToolAsync([.. args], input),
            ["cat", var file] => (0, await File.ReadAllBytesAsync(file)),
            _ => throw new FormatException($"'{words[0]}' cannot be run here; say above the block why it is not run."),
        };
        if (target is null)
        {
            return (exit, output);
        }

        await File.WriteAllBytesAsync(target, output);
        return (exit, []);
    }

    private static async Task<(int ExitCode, byte[] Output)> RunToolAsync(string[] args, byte[] input)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int exit;
        using (var console = new ToolConsole(new MemoryStream(input), output, error))
        {
            exit = await Tool.RunAsync(args, console);
        }

        return (exit, output.ToArray());
    }

    /// <summary>Takes a sign and the file behind it out of the words.</summary>
    private static string? Take(List<string> words, string sign)
    {
        var at = words.IndexOf(sign);
        if (at < 0)
        {
            return null;
        }

        var file = words[at + 1];
        words.RemoveRange(at, 2);
        return file;
    }

    public static IEnumerable<List<string>> Split(List<string> words, string sign)
    {
        var part = new List<string>();
        foreach (var word in words)
        {
            if (word == sign)
            {
                yield return part;
                part = [];
            }
            else
            {
                part.Add(word);
            }
        }

        yield return part;
    }

    /// <summary>The words of a line: separated by spaces, kept whole by quotes, up to a comment.</summary>
    public static List<string> Words(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var isWord = false;
        var quote = '\0';
        foreach (var character in line + ' ')
        {
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
                word.Append(quote == '\0' ? "" : character.ToString());
            }
            else if (character is '"' or '\'')
            {
                quote = character;
                isWord = true;
            }
            else if (character != ' ')
            {
                if (character == '#' && !isWord)
                {
                    break;
                }

                word.Append(character);
                isWord = true;
            }
            else if (isWord)
            {
                words.Add(word.ToString());
                word.Clear();
                isWord = false;
            }
        }

        return words;
    }
}
