using System.Text.Json;
using System.Xml.Linq;

namespace Gov.Disclosure.Docs.Tests;

/// <summary>Goes through the blocks of a document as a reader would, in one folder, from the first to the last.</summary>
internal sealed class DocumentRun
{
    private readonly string _document;
    private readonly List<string> _problems = [];
    private string? _printed;

    public DocumentRun(string document) => _document = document;

    /// <summary>Checks every block; what is wrong is told with the line of the block.</summary>
    public async Task<IReadOnlyList<string>> CheckAsync(string text)
    {
        foreach (var block in DocumentBlock.Of(text))
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

        return _problems;
    }

    private async Task CheckAsync(DocumentBlock block)
    {
        if (block.Excuse is not null)
        {
            _printed = null;
            return;
        }

        if (block.IsOutput)
        {
            Compare(_printed ?? throw new FormatException("Nothing before this block prints anything."), block.Text);
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

    private static void Compare(string printed, string expected)
    {
        if (printed.TrimEnd('\n') != expected.TrimEnd('\n'))
        {
            throw new FormatException($"Printed was\n{printed}");
        }
    }
}
