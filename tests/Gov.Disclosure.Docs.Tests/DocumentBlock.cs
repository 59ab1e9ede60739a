namespace Gov.Disclosure.Docs.Tests;

/// <summary>A fenced block of a document, with the marks on the lines above it: comments, which readers do not see.</summary>
/// <param name="Line">Where the block starts, from 1.</param>
/// <param name="Language">The word behind the fence.</param>
/// <param name="Text">The content, with a line feed behind each line.</param>
/// <param name="Marks">The comments that stand directly above.</param>
internal sealed record DocumentBlock(int Line, string Language, string Text, IReadOnlyList<string> Marks)
{
    private const string Fence = "```";

    /// <summary>Why the block is not checked; <see langword="null"/> for one that is.</summary>
    public string? Excuse => MarkOf("not run:");

    /// <summary>The file that the block is the content of.</summary>
    public string? File => MarkOf("file");

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
