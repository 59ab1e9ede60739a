using System.Globalization;
using BenchmarkDotNet.Running;
using Gov.Disclosure.Benchmarks;

switch (args)
{
    case ["repair-times"]:
        RepairTimes.Print(Console.Out);
        return 0;
    case ["finding-times"]:
        FindingTimes.Print(Console.Out);
        return 0;
    case ["text-times"]:
        TextTimes.Print(Console.Out);
        return 0;
    case ["times"]:
        await Times.PrintAsync(Console.Out);
        return 0;
    case ["stream-rates", var tool, .. var reports] when reports.Length <= 1:
        StreamRates.Print(Console.Out, tool, reports is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 1_000_000);
        return 0;
    case [LibraryStream.Mode, var reports, var cores]:
        await LibraryStream.MeasureHereAsync(Console.Out, int.Parse(reports, CultureInfo.InvariantCulture), cores);
        return 0;
    case ["service-load", var tool, .. var rest] when rest.Length <= 2:
        var times = rest.Select(seconds => int.Parse(seconds, CultureInfo.InvariantCulture)).ToArray();
        await ServiceLoad.PrintAsync(Console.Out, tool, times is [var each, ..] ? each : 10, times is [_, var overload] ? overload : 180);
        return 0;
    case [ServiceLoad.Mode, var file]:
        ServiceLoad.WorkHere(Console.In, Console.Out, file);
        return 0;
    case ["tool-starts", _, ..]:
        ToolStarts.Print(Console.Out, args[1..]);
        return 0;
    case ["allocations", var file, .. var rest]:
        return Allocations.Check(Console.Out, file, update: rest is ["--update"]) ? 0 : 1;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ReadBenchmarks).Assembly).Run(args);
        return 0;
}
