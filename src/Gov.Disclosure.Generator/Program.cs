using Gov.Disclosure;
using Gov.Disclosure.Generator;

// Writes everything in the repository that is derived from the form descriptions and the rule catalogue.
var root = args.Length > 0 ? args[0] : RepositoryRoot.Find(Directory.GetCurrentDirectory());
foreach (var (path, content) in GeneratedFiles.All(FormSet.Official))
{
    var target = Path.Combine(root, path);
    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
    if (!File.Exists(target) || File.ReadAllText(target) != content)
    {
        File.WriteAllText(target, content);
        Console.WriteLine($"wrote {path}");
    }
}
