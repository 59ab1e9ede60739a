using System.Collections.Concurrent;
using System.Globalization;
using Gov.Disclosure.Tests.Documents.Layouts;
using Xunit.Abstractions;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>
/// The law of reading: what is accepted is true. Over made-up reports in unusual layouts, in every format, whole and damaged, every number that is read is the one printed in
/// its cell, and every number that is not read is named in a finding: in all files that are whole, and in damaged ones but for a few cells in a million. The files are the same in every run; FIRST_FILE=N and FILES=N in the environment take others and more.
/// </summary>
public sealed class LayoutTests(ITestOutputHelper output)
{
    // Each has three tables.
    private const int Files = 3_400;

    private const string Kept = "KEEP_FILES=folder keeps the files that are read wrongly: {0}";

    [Fact]
    public void What_is_accepted_is_true_and_what_is_not_read_is_named()
    {
        var counts = new ConcurrentDictionary<string, (int Files, int Right, int Refused, int Wrong, int Silent)>();
        var faults = new ConcurrentBag<string>();
        Enumerable.Range(Setting("FIRST_FILE", 0), Setting("FILES", Files)).AsParallel().ForAll(number =>
        {
            var file = new MadeUpFile(number);
            var (right, refused, wrong, silent) = file.Read();
            foreach (var kind in new[] { "all " + (file.IsDamaged ? "damaged" : "whole"), $"layout {file.LayoutName}{(file.IsDamaged ? ", damaged" : "")}", $"format {file.FormatName}{(file.IsDamaged ? ", damaged" : "")}" })
            {
                counts.AddOrUpdate(kind, (1, right, refused, wrong.Count, silent.Count), (_, sum) => (sum.Files + 1, sum.Right + right, sum.Refused + refused, sum.Wrong + wrong.Count, sum.Silent + silent.Count));
            }

            if (wrong.Count + silent.Count > 0)
            {
                faults.Add($"{(file.IsDamaged ? "damaged" : "whole")} {file}: {string.Join("; ", wrong.Concat(silent).Take(3))}");
                if (Environment.GetEnvironmentVariable("KEEP_FILES") is { Length: > 0 } folder)
                {
                    File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(folder).FullName, file.FileName), file.Bytes);
                }
            }
        });

        foreach (var (kind, count) in counts.OrderBy(count => count.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{kind,-60} files {count.Files,6} right {count.Right,8} refused {count.Refused,8} WRONG {count.Wrong,6} silent {count.Silent,6}");
        }

        foreach (var fault in faults.OrderBy(fault => fault[(fault.IndexOf(':') + 1)..], StringComparer.Ordinal))
        {
            output.WriteLine("FAULT " + fault);
        }

        // Damage may leave no trace: a row of a drawn page that has lost its label, two numbers of it that became one. Of a million cells so many are the most that may stay.
        faults.Where(fault => fault.StartsWith("whole", StringComparison.Ordinal)).Should().BeEmpty();
        var damaged = counts.TryGetValue("all damaged", out var all) ? all : default;
        var cells = damaged.Right + damaged.Refused + damaged.Wrong + damaged.Silent;
        (damaged.Wrong * 1_000_000L).Should().BeLessThanOrEqualTo(50L * cells, Kept, string.Join("\n", faults));
        (damaged.Silent * 1_000_000L).Should().BeLessThanOrEqualTo(100L * cells, Kept, string.Join("\n", faults));
    }

    private static int Setting(string name, int otherwise) => int.Parse(Environment.GetEnvironmentVariable(name) ?? $"{otherwise}", CultureInfo.InvariantCulture);
}
