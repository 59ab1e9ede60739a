using System.Diagnostics;

namespace Gov.Disclosure.Fuzz;

/// <summary>The process of one target: changes inputs, runs them, and keeps those that took a branch as never before.</summary>
internal sealed class Worker
{
    // What takes longer than reading is looked at in every so many inputs, besides those that are kept.
    private const int AgreementEvery = 64;
    private const int WritingEvery = 1024;

    private const int Recent = 64;
    private const int Candidates = 3;

    // Enough to lose halves, quarters and so on down to sixty-fourths; the last bytes matter only to who reads what broke.
    private const int MostCutsOfKept = 100;
    private const int ShortestCutOfKept = 16;
    private const int MostCutsOfBroken = 3000;
    private static readonly TimeSpan MostTimeForBroken = TimeSpan.FromSeconds(20);

    private readonly BranchMap _map;
    private readonly FuzzTarget _target;
    private readonly TargetFolder _folder;
    private readonly SharedProgress _progress;
    private readonly Random _chance;
    private readonly List<byte[]> _inputs = [];
    private long _left;

    private Worker(WorkOrder order, SharedProgress progress)
    {
        // The libraries count branches from their first line on, so there must be something to count in.
        _map = new BranchMap();
        _target = FuzzTargets.All.First(target => target.Name == order.Target);
        _folder = new TargetFolder(order.Folder);
        _progress = progress;
        _chance = new Random(order.Seed);
        _left = order.Executions;
    }

    public static void Run(WorkOrder order)
    {
        EndWithParent();
        using var progress = new SharedProgress(order.Folder);
        new Worker(order, progress).Run();
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

    private void Run()
    {
        StartFrom(TargetFolder.SeedsOf(_target), CheckDepth.Writing);
        StartFrom(_folder.Kept, CheckDepth.Reading);
        while (_left > 0)
        {
            var input = _target.Mutation.Mutate(Chosen(), _inputs[_chance.Next(_inputs.Count)], _chance);
            if (TakeIn(input, isCounted: true) is { Count: > 0 } fresh)
            {
                Keep(input, fresh);
            }
            else if (_left % AgreementEvery == 0)
            {
                Look(input, _left % WritingEvery == 0 ? CheckDepth.Writing : CheckDepth.Agreement);
            }
        }
    }

    /// <summary>Takes in inputs that are no work of this run, and are not counted.</summary>
    private void StartFrom(IEnumerable<byte[]> inputs, CheckDepth depth)
    {
        foreach (var input in inputs)
        {
            Look(input, depth);
            TakeIn(input, isCounted: false);
            _target.Mutation.Learn(input);
            _inputs.Add(input);
        }

        _progress.Inputs = _inputs.Count;
    }

    /// <summary>The shortest of a few, mostly: short ones are read faster, and a change in them is more likely to matter. One of the newest half of the time.</summary>
    private byte[] Chosen()
    {
        var from = _chance.Next(2) == 0 ? Math.Max(0, _inputs.Count - Recent) : 0;
        var chosen = _inputs[_chance.Next(from, _inputs.Count)];
        for (var more = _chance.Next(Candidates); more > 0; more--)
        {
            var other = _inputs[_chance.Next(from, _inputs.Count)];
            chosen = other.Length < chosen.Length ? other : chosen;
        }

        return chosen;
    }

    /// <summary>Runs an input and takes in which branches it took.</summary>
    /// <returns>Those that it took as none before; none where it broke something.</returns>
    private IReadOnlyList<TakenBranch> TakeIn(byte[] input, bool isCounted)
    {
        if (!IsSound(input, CheckDepth.Reading, isCounted))
        {
            return [];
        }

        var fresh = _map.Finish();
        _progress.Branches = _map.Branches;
        return fresh;
    }

    private void Look(byte[] input, CheckDepth depth) => IsSound(input, depth, isCounted: false);

    /// <summary>Keeps an input that took branches as none before, as short as it can be cut.</summary>
    private void Keep(byte[] input, IReadOnlyList<TakenBranch> fresh)
    {
        Look(input, CheckDepth.Writing);
        Look(input, CheckDepth.Reading);
        if (!_map.Took(fresh))
        {
            return; // What is done once in a process, such as filling a cache.
        }

        if (_target.Mutation.CanBeCut)
        {
            var cuts = MostCutsOfKept;
            input = Shortening.Of(input, ShortestCutOfKept, () => cuts-- > 0 && _left > 0, shorter => IsSound(shorter, CheckDepth.Reading, isCounted: true) && _map.Took(fresh));
        }

        _inputs.Add(input);
        _folder.Keep(input);
        _progress.Inputs = _inputs.Count;
    }

    /// <summary>Runs an input, and keeps what it broke.</summary>
    private bool IsSound(byte[] input, CheckDepth depth, bool isCounted)
    {
        _left -= isCounted ? 1 : 0;
        if (BreakageOf(input, depth, isCounted) is not { } failure)
        {
            return true;
        }

        var what = Breakage.NameOf(failure);
        if (!_folder.IsKnown(what))
        {
            // Told before it is made shorter, which may take long or break something else.
            _folder.Report(what, input, failure.ToString());
            _folder.Report(what, Shortened(input, depth, what), failure.ToString());
        }

        return false;
    }

    private byte[] Shortened(byte[] input, CheckDepth depth, string what)
    {
        var (cuts, began) = (MostCutsOfBroken, Stopwatch.StartNew());
        return Shortening.Of(input, 1, () => cuts-- > 0 && began.Elapsed < MostTimeForBroken, shorter => BreakageOf(shorter, depth, isCounted: false) is { } failure && Breakage.NameOf(failure) == what);
    }

    private Exception? BreakageOf(byte[] input, CheckDepth depth, bool isCounted)
    {
        _progress.Begin(input, isCounted);
        _map.Start();
        return Breakage.Of(_target, input, depth);
    }
}
