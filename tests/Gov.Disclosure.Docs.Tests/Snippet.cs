using System.Reflection;
using System.Runtime.Loader;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gov.Disclosure.Docs.Tests;

/// <summary>Compiles a piece of C# against the packages as a program of its own, with the usings every new project has, and runs it.</summary>
internal static class Snippet
{
    /// <summary>The usings every new project has.</summary>
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<MetadataReference[]> LoadedReferences = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Concat(new[] { typeof(AnnualReport), typeof(ReportFile), typeof(PublishedSchema) }.Select(type => type.Assembly.Location))
            .DistinctBy(Path.GetFileName)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    /// <summary>The framework and the packages.</summary>
    public static IReadOnlyList<MetadataReference> References => LoadedReferences.Value;

    /// <summary>Runs the program.</summary>
    /// <returns>What it prints.</returns>
    /// <exception cref="FormatException">It does not compile, or does not run to its end.</exception>
    public static string Run(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(Usings), CSharpSyntaxTree.ParseText(code)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var program = new MemoryStream();
        var result = compilation.Emit(program);
        var complaints = result.Diagnostics.Where(complaint => complaint.Severity >= DiagnosticSeverity.Warning).ToArray();
        if (complaints.Length > 0)
        {
            throw new FormatException(string.Join('\n', complaints.Select(complaint => complaint.ToString())));
        }

        program.Position = 0;
        return Printed(program);
    }

    private static string Printed(Stream program)
    {
        var context = new AssemblyLoadContext("Snippet", isCollectible: true);
        var console = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            var entry = context.LoadFromStream(program).EntryPoint!;
            entry.Invoke(null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
            return printed.ToString();
        }
        catch (TargetInvocationException failure)
        {
            throw new FormatException($"The program ended with {failure.InnerException}", failure);
        }
        finally
        {
            Console.SetOut(console);
            context.Unload();
        }
    }
}
