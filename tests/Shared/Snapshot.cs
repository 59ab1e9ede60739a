namespace Gov.Disclosure.Tests;

/// <summary>Compares a text with the file that holds what it should be, and shows where they part instead of all of both.</summary>
internal static class Snapshot
{
    private const int Shown = 20;

    /// <summary>Whether this run writes anew what tests compare with: <c>UPDATE_EXPECTED=1 dotnet test</c>.</summary>
    public static bool IsWrittenAnew { get; } = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    /// <summary>Puts a text in the place of a file, whole, so that a test that reads it meanwhile reads the one or the other.</summary>
    public static void Write(string path, string text)
    {
        File.WriteAllText(path + ".new", text);
        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>Where a text parts from the committed file, and what writes that anew; empty where they are the same.</summary>
    public static string DifferenceFrom(string path, string text)
    {
        if (IsWrittenAnew)
        {
            Write(path, text);
        }

        return Difference(File.ReadAllText(path), text) is { Length: > 0 } difference
            ? $"UPDATE_EXPECTED=1 writes {Path.GetFileName(path)} anew; it differs {difference}" : "";
    }

    /// <summary>The lines between the common beginning and the common end, those of the file with <c>-</c> and those of the text with <c>+</c>; empty where they are the same.</summary>
    public static string Difference(string file, string text)
    {
        if (file == text)
        {
            return "";
        }

        var expected = file.Split('\n');
        var actual = text.Split('\n');
        var start = 0;
        while (start < expected.Length && start < actual.Length && expected[start] == actual[start])
        {
            start++;
        }

        var end = 0;
        while (end < expected.Length - start && end < actual.Length - start && expected[^(end + 1)] == actual[^(end + 1)])
        {
            end++;
        }

        return string.Join('\n', [$"from line {start + 1}:", .. Lines('-', expected[start..^end]), .. Lines('+', actual[start..^end])]);
    }

    private static IEnumerable<string> Lines(char sign, string[] lines) =>
        lines.Take(Shown).Select(line => $"{sign} {line}").Concat(lines.Length > Shown ? [$"{sign} … {lines.Length - Shown} more"] : []);
}
