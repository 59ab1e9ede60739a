using BenchmarkDotNet.Running;
using Gov.Disclosure.Benchmarks;

if (args is ["repair-times"])
{
    RepairTimes.Print(Console.Out);
    return;
}

if (args is ["text-times"])
{
    TextTimes.Print(Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ReadBenchmarks).Assembly).Run(args);
