using BenchmarkDotNet.Running;
using Gov.Disclosure.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ReadBenchmarks).Assembly).Run(args);
