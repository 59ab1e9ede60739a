using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Gov.Disclosure.Fuzz;

/// <summary>What the process of one target is to do.</summary>
/// <param name="Target">The name of the target.</param>
/// <param name="Executions">How many inputs to run.</param>
/// <param name="Seed">Where chance starts.</param>
/// <param name="Folder">Where the target keeps its inputs, what broke, and how far it is.</param>
internal sealed record WorkOrder(string Target, long Executions, int Seed, string Folder)
{
    private const string Mark = "work";

    public IEnumerable<string> Arguments => [Mark, Target, Executions.ToString(CultureInfo.InvariantCulture), Seed.ToString(CultureInfo.InvariantCulture), Folder];

    public static bool TryParse(string[] args, [NotNullWhen(true)] out WorkOrder? order)
    {
        order = args is [Mark, var target, var executions, var seed, var folder]
            ? new WorkOrder(target, long.Parse(executions, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture), folder)
            : null;
        return order is not null;
    }
}
