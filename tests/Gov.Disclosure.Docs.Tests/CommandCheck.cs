using System.CommandLine;
using Gov.Disclosure.Cli;

namespace Gov.Disclosure.Docs.Tests;

/// <summary>
/// Checks a command that is not run for what it names: the files of the repository are there, the options of its programs exist. What it would do is
/// not checked.
/// </summary>
internal static class CommandCheck
{
    private const string Rest = "--";
    private const string Project = "--project";

    private static readonly string[] DotnetVerbs = ["add", "build", "format", "new", "pack", "publish", "restore", "run", "stryker", "test", "tool"];
    private static readonly string[] Loaders = ["node", "npm", "zcat", "source", "cd"];

    /// <summary>Checks one command.</summary>
    /// <param name="words">Its words; taken apart.</param>
    /// <param name="folder">The folder of the document, from which files may be named too.</param>
    /// <exception cref="FormatException">It names what is not there.</exception>
    public static void Check(List<string> words, string folder)
    {
        words.RemoveAll(word => word.Length == 0);
        while (words is [var assignment, ..] && assignment.IndexOf('=', StringComparison.Ordinal) > 0)
        {
            words.RemoveAt(0);
        }

        CheckFiles(words, folder);
        switch (words)
        {
            case ["dotnet", "run", ..] when words.Contains(Project):
                CheckProgram(words);
                break;
            case ["dotnet", var verb, ..] when !DotnetVerbs.Contains(verb):
                throw new FormatException($"dotnet has no '{verb}'.");
            case ["dotnet", "stryker", "-f", var settings, ..] when !File.Exists(RepositoryFiles.PathOf("tests", "mutation", settings)):
                throw new FormatException($"There is no {settings}.");
            case [ToolCommand.Name, .. var rest]:
                CheckTool(rest.ToArray());
                break;
            case ["dotnet", ..] or [".ci/run"]:
                break;
            case [var program, ..] when !Loaders.Contains(program):
                throw new FormatException($"'{program}' cannot be checked; say above the block why it is not run.");
        }
    }

    /// <summary>What starts with a folder of the repository is a file or folder of it, unless it is written; anything else may be a file of the reader.</summary>
    private static void CheckFiles(List<string> words, string folder)
    {
        foreach (var word in words.Where((word, index) => index == 0 || words[index - 1] != "-o").Where(word => word.Contains('/', StringComparison.Ordinal) || word.EndsWith(".sln", StringComparison.Ordinal)))
        {
            var first = word.Split('/')[0];
            var isOurs = first == word || (first is not ("" or "." or "..") && Directory.Exists(RepositoryFiles.PathOf(first)));
            if (isOurs && !Path.Exists(RepositoryFiles.PathOf(word)) && !Path.Exists(Path.Combine(folder, word)))
            {
                throw new FormatException($"There is no {word}.");
            }
        }
    }

    /// <summary>The programs of the repository spell their options and commands out in their sources.</summary>
    private static void CheckProgram(List<string> words)
    {
        var project = words[words.IndexOf(Project) + 1];
        if (!Path.Exists(RepositoryFiles.PathOf(project)))
        {
            throw new FormatException($"There is no {project}.");
        }

        var rest = words.IndexOf(Rest);
        string[] arguments = rest < 0 ? [] : [.. words.Skip(rest + 1)];
        if (project == "src/Gov.Disclosure.Cli")
        {
            CheckTool(arguments);
            return;
        }

        var sources = string.Concat(RepositoryFiles.Matching("*.cs", project.Split('/')).Select(File.ReadAllText));
        var passedOn = sources.Contains("BenchmarkSwitcher", StringComparison.Ordinal) ? "--filter" : null;
        foreach (var word in arguments.Where((word, index) => word != passedOn && (word.StartsWith(Rest, StringComparison.Ordinal) || index == 0)))
        {
            if (!sources.Contains($"\"{word}\"", StringComparison.Ordinal))
            {
                throw new FormatException($"{project} has no '{word}'.");
            }
        }
    }

    private static void CheckTool(string[] arguments)
    {
        using var console = new ToolConsole(Stream.Null, Stream.Null, Stream.Null);
        Command command = ToolCommand.Create(console);
        if (arguments is [var name, ..] && !name.StartsWith('-'))
        {
            // A file in place of a command asks to validate it.
            var asked = name == "<path>" || Path.HasExtension(name) ? ValidateCommand.Name : name;
            command = command.Subcommands.FirstOrDefault(child => child.Name == asked) ?? throw new FormatException($"The tool has no command '{name}'.");
        }

        foreach (var word in arguments.Where(word => word.StartsWith('-') && word.Length > 1 && word != "--help"))
        {
            if (!command.Options.Any(option => option.Name == word || option.Aliases.Contains(word)))
            {
                throw new FormatException($"'{command.Name}' has no option '{word}'.");
            }
        }
    }
}
