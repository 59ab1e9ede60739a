using Gov.Disclosure.Fuzz;

if (WorkOrder.TryParse(args, out var order))
{
    Worker.Run(order);
    return 0;
}

if (FuzzOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(FuzzOptions.Usage);
    return 2;
}

return options.ReplayFile is { } file
    ? Replay.Run(options.Targets[0], File.ReadAllBytes(file), Console.Out)
    : new Supervisor(options, Console.Out).Run();
