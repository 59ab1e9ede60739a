namespace Gov.Disclosure.Generator;

/// <summary>Finds the folder of the solution from anywhere below it.</summary>
internal static class RepositoryRoot
{
    public static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Gov.Disclosure.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"Gov.Disclosure.sln was not found above {start}.");
    }
}
