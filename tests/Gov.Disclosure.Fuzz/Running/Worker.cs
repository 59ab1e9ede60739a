namespace Gov.Disclosure.Fuzz;

/// <summary>The process of one target: changes inputs, runs them, and keeps those that took a branch as never before.</summary>
internal sealed class Worker
{
    // Minimum repairs and writing in every format take longer than reading.
    private const int ThoroughEvery = 1024;
    private const int Recent = 64;

    private readonly BranchMap _map;
    private readonly FuzzTarget _target;
    private readonly TargetFolder _folder;
    private readonly SharedProgress _progress;
    private readonly Random _chance;
    private readonly List<byte[]> _inputs = [];
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    private Worker(WorkOrder order, SharedProgress progress)
    {
        // The libraries count branches from their first line on, so there must be something to count in.
        _map = new BranchMap();
        _target = FuzzTargets.All.First(target => target.Name == order.Target);
        _folder = new TargetFolder(order.Folder);
        _progress = progress;
        _chance = new Random(order.Seed);
    }

    public static void Run(WorkOrder order)
    {
        EndWithParent();
        using var progress = new SharedProgress(order.Folder);
        new Worker(order, progress).Run(order.Executions);
    }

    /// <summary>Standard input ends when the process that started this one does.</summary>
    private static void EndWithParent() => new Thread(() =>
    {
        while (Console.OpenStandardInput().ReadByte() >= 0)
        {
        }

        Environment.Exit(1);
    })
    { IsBackground = true }.Start();

    private void Run(long executions)
    {
        foreach (var seed in _folder.StartingInputs(_target))
        {
            _target.Mutation.Learn(seed);
            _inputs.Add(seed);
        }

        for (var i = 0; i < _inputs.Count && executions > 0; i++, executions--)
        {
            Run(_inputs[i], isThorough: true);
        }

        for (; executions > 0; executions--)
        {
            var input = _target.Mutation.Mutate(Chosen(), _inputs[_chance.Next(_inputs.Count)], _chance);
            if (Run(input, isThorough: executions % ThoroughEvery == 0))
            {
                _inputs.Add(input);
                _folder.Keep(input);
                _progress.Inputs = _inputs.Count;
            }
        }
    }

    /// <summary>One of the newest half of the time; of two, mostly the shorter.</summary>
    private byte[] Chosen()
    {
        var from = _chance.Next(2) == 0 ? Math.Max(0, _inputs.Count - Recent) : 0;
        var one = _inputs[_chance.Next(from, _inputs.Count)];
        var other = _inputs[_chance.Next(from, _inputs.Count)];
        return one.Length < other.Length == (_chance.Next(4) > 0) ? one : other;
    }

    private bool Run(byte[] input, bool isThorough)
    {
        _progress.Begin(input);
        _map.Start();
        var failure = Breakage.Of(_target, input, isThorough);
        var isNew = _map.Finish();
        if (failure is null)
        {
            _progress.Branches = _map.Branches;
            return isNew;
        }

        var what = Breakage.NameOf(failure);
        if (_broken.Add(what))
        {
            _folder.Report(what, Minimiser.Shorten(_target, input, what), failure.ToString());
        }

        return false;
    }
}
