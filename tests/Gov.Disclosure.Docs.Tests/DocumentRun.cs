using System.Text.Json;
using System.Xml.Linq;

namespace Gov.Disclosure.Docs.Tests;

/// <summary>Goes through the blocks of a document as a reader would, in one folder, from the first to the last.</summary>
internal sealed class DocumentRun
{
    private readonly string _document;
    private readonly List<string> _problems = [];
    private string? _printed;

    /// <summary>The folder of the document.</summary>
    private string Folder => Path.GetDirectoryName(RepositoryFiles.PathOf(_document.Split('/')))!;

    public DocumentRun(string document) => _document = document;

    /// <summary>Checks every block; what is wrong is told with the line of the block.</summary>
    public async Task<IReadOnlyList<string>> CheckAsync(string text)
    {
        IReadOnlyList<DocumentBlock> blocks;
        try
        {
            blocks = DocumentBlock.Of(text);
        }
        catch (FormatException failure)
        {
            return [$"{_document}: {failure.Message}"];
        }

        foreach (var block in blocks)
        {
            try
            {
                await CheckAsync(block);
            }
            catch (Exception failure) when (failure is FormatException or JsonException or System.Xml.XmlException or InvalidOperationException)
            {
                _problems.Add($"{_document}({block.Line}): {failure.Message}");
            }
        }

        CheckSentences(text, blocks);
        return _problems;
    }

    private async Task CheckAsync(DocumentBlock block)
    {
        if (block.Excuse is not null)
        {
            _printed = null;
            return;
        }

        if (block.Reserve is not null)
        {
            CheckCommands(block.Text.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n'));
            _printed = null;
            return;
        }

        if (block.Shown is { } shown && block.Text != RepositoryFiles.Text(shown.Split('/')))
        {
            throw new FormatException($"{shown} is another.");
        }

        if (block.Program is { } program)
        {
            Compare(Snippet.Run(RepositoryFiles.Text(program.Split('/'))), block);
            return;
        }

        if (block.IsOutput)
        {
            Compare(_printed ?? throw new FormatException("Nothing before this block prints anything."), block);
            return;
        }

        if (block.File is { } file)
        {
            File.WriteAllText(file, block.Text);
        }

        switch (block.Language)
        {
            case "csharp":
                _printed = Snippet.Run(block.Text);
                break;
            case "sh":
                _printed = await Shell.RunAsync(block.Text, block.ExitCodes);
                break;
            case "js":
                // Without node nobody can say anything about it.
                _printed = NodeScript.IsAvailable ? NodeScript.Run(block.Text, Folder) : null;
                break;
            case "json":
                JsonDocument.Parse(block.Text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip }).Dispose();
                break;
            case "xml":
                XDocument.Parse($"<lines>{block.Text}</lines>");
                break;
            default:
                throw new FormatException($"Nobody knows how to check a block of '{block.Language}'; say above it why it is not run.");
        }
    }

    /// <summary>Checks the commands that stand in the sentences of the document.</summary>
    private void CheckSentences(string text, IReadOnlyList<DocumentBlock> blocks)
    {
        foreach (var span in CommandSpans.Of(text, blocks))
        {
            try
            {
                CheckCommands([span.Command]);
            }
            catch (FormatException failure)
            {
                _problems.Add($"{_document}({span.Line}): {failure.Message}");
            }
        }
    }

    private void CheckCommands(IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            Shell.Split(Shell.Words(line), "|").ToList().ForEach(words => CommandCheck.Check(words, Folder));
        }
    }

    private void Compare(string printed, DocumentBlock block)
    {
        if (printed.TrimEnd('\n') == block.Text.TrimEnd('\n'))
        {
            return;
        }

        var path = RepositoryFiles.PathOf(_document.Split('/'));
        if (!Snapshot.IsWrittenAnew || !File.Exists(path))
        {
            throw new FormatException($"UPDATE_EXPECTED=1 writes the block anew. Printed was\n{printed}");
        }

        Snapshot.Write(path, File.ReadAllText(path).Replace($"\n{block.Text}", $"\n{printed.TrimEnd('\n')}\n", StringComparison.Ordinal));
    }
}
