namespace Gov.Disclosure.Docs.Tests;

/// <summary>A fenced block of a document, with the marks on the lines above it: comments, which readers do not see.</summary>
/// <param name="Line">Where the block starts, from 1.</param>
/// <param name="Language">The word behind the fence.</param>
/// <param name="Text">The content, with a line feed behind each line.</param>
/// <param name="Marks">The comments that stand directly above.</param>
internal sealed record DocumentBlock(int Line, string Language, string Text, IReadOnlyList<string> Marks)
{
    private const string Fence = "```";

    /// <summary>Where the fence stands that ends the block.</summary>
    public int LastLine => Line + Text.Count(character => character == '\n') + 1;

    /// <summary>Why nothing can be checked; <see langword="null"/> for a block that is.</summary>
    public string? Excuse => MarkOf("not run:");

    /// <summary>Why the commands are checked for what they name, and not run.</summary>
    public string? Reserve => MarkOf("checked, not run:");

    /// <summary>The file of the repository that the block shows word for word.</summary>
    public string? Shown => MarkOf("shows ");

    /// <summary>The file that the block is the content of.</summary>
    public string? File => MarkOf("file ");

    /// <summary>The program of the repository that prints the block.</summary>
    public string? Program => MarkOf("output of ") is { } name && name.EndsWith(".cs", StringComparison.Ordinal) ? name : null;

    /// <summary>Whether the block is what the one before it prints.</summary>
    public bool IsOutput => Marks.Any(mark => mark.StartsWith("output", StringComparison.Ordinal));

    /// <summary>The exit codes of the commands, one for all or one for each; 0 unless it is said.</summary>
    public IReadOnlyList<int> ExitCodes => [.. (MarkOf("exit") ?? "0").Split(' ').Select(int.Parse)];

    public static IReadOnlyList<DocumentBlock> Of(string text)
    {
        var blocks = new List<DocumentBlock>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                // One that is indented would be passed over.
                if (lines[i].TrimStart() is ['`', '`', '`', ..] or ['~', '~', '~', ..])
                {
                    throw new FormatException($"The block on line {i + 1} does not start at the margin.");
                }

                continue;
            }

            var end = Array.IndexOf(lines, Fence, i + 1);
            if (end < 0)
            {
                throw new FormatException($"The block on line {i + 1} has no end.");
            }

            blocks.Add(new DocumentBlock(i + 1, lines[i][Fence.Length..], string.Concat(lines[(i + 1)..end].Select(line => line + "\n")), MarksAbove(lines, i)));
            i = end;
        }

        return blocks;
    }

    private static List<string> MarksAbove(string[] lines, int fence)
    {
        var marks = new List<string>();
        for (var i = fence - 1; i >= 0 && lines[i] is ['<', '!', '-', '-', .. var rest]; i--)
        {
            marks.Insert(0, rest.Replace("-->", "", StringComparison.Ordinal).Trim());
        }

        return marks;
    }

    private string? MarkOf(string name) =>
        Marks.FirstOrDefault(mark => mark.StartsWith(name, StringComparison.Ordinal))?[name.Length..].Trim() is { Length: > 0 } value ? value : null;
}
