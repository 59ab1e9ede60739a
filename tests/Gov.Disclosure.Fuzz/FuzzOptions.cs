using System.Globalization;

namespace Gov.Disclosure.Fuzz;

/// <summary>The command line.</summary>
/// <param name="Executions">How many inputs all targets are run with together.</param>
/// <param name="Targets">The targets; all where none is named.</param>
/// <param name="Seed">Where chance starts.</param>
/// <param name="OutFolder">Where inputs that reached something new and inputs that broke something are kept.</param>
/// <param name="Parallel">How many targets run at once, each in a process of its own.</param>
/// <param name="ReplayFile">An input to run once instead.</param>
internal sealed record FuzzOptions(long Executions, IReadOnlyList<FuzzTarget> Targets, int Seed, string OutFolder, int Parallel, string? ReplayFile)
{
    public const string Usage = "[--executions N] [--targets NAME,…] [--seed N] [--out DIR] [--parallel N] | --replay FILE --targets NAME";

    private static readonly FuzzOptions Default = new(100_000, FuzzTargets.All, 1, Path.Combine("artifacts", "fuzz"), 1, null);

    public static FuzzOptions? Parse(string[] args)
    {
        var options = Default;
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            var isNumber = long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
            FuzzOptions? next = args[i] switch
            {
                "--executions" when isNumber => options with { Executions = number },
                "--seed" when isNumber => options with { Seed = (int)number },
                "--parallel" when isNumber => options with { Parallel = (int)number },
                "--targets" when FuzzTargets.TryNamed(value, out var targets) => options with { Targets = targets },
                "--out" when value.Length > 0 => options with { OutFolder = value },
                "--replay" when File.Exists(value) => options with { ReplayFile = value },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            options = next;
        }

        return options.ReplayFile is not null && options.Targets.Count != 1 ? null : options;
    }
}
