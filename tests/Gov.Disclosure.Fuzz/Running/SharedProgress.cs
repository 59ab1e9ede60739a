using System.IO.MemoryMappedFiles;

namespace Gov.Disclosure.Fuzz;

/// <summary>How far a target is, and what it runs just now: in a file that both processes have in memory and that outlives them, however they end.</summary>
internal sealed class SharedProgress : IDisposable
{
    private const string Name = "progress";
    private const int InputPlace = 64;
    private const int Size = InputPlace + 1024 * 1024;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _memory;

    public SharedProgress(string folder)
    {
        _file = MemoryMappedFile.CreateFromFile(Path.Combine(folder, Name), FileMode.OpenOrCreate, null, Size);
        _memory = _file.CreateViewAccessor();
    }

    /// <summary>How many changed inputs were run since the folder was begun, by all processes.</summary>
    public long Executions
    {
        get => _memory.ReadInt64(0);
        private set => _memory.Write(0, value);
    }

    public long Branches
    {
        get => _memory.ReadInt64(8);
        set => _memory.Write(8, value);
    }

    public long Inputs
    {
        get => _memory.ReadInt64(16);
        set => _memory.Write(16, value);
    }

    /// <summary>How often anything was run, an input that is run again or for a deeper look among it. As long as it rises, nothing hangs.</summary>
    public long Runs
    {
        get => _memory.ReadInt64(32);
        private set => _memory.Write(32, value);
    }

    /// <summary>The most memory a process of the target had, in bytes.</summary>
    public long PeakMemory
    {
        get => _memory.ReadInt64(40);
        set => _memory.Write(40, value);
    }

    /// <summary>The input that runs.</summary>
    public byte[] Input
    {
        get
        {
            var input = new byte[_memory.ReadInt32(24)];
            _memory.ReadArray(InputPlace, input, 0, input.Length);
            return input;
        }
    }

    /// <summary>Whether a target has ever run in a folder.</summary>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, Name));

    /// <summary>Notes an input that is about to be run.</summary>
    /// <param name="input">The input.</param>
    /// <param name="isCounted">Whether it is a changed one that is run for the first time.</param>
    public void Begin(byte[] input, bool isCounted)
    {
        var length = Math.Min(input.Length, Size - InputPlace);
        _memory.Write(24, length);
        _memory.WriteArray(InputPlace, input, 0, length);
        Runs++;
        Executions += isCounted ? 1 : 0;
    }

    public void Dispose()
    {
        _memory.Dispose();
        _file.Dispose();
    }
}
