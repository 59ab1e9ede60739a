using System.IO.MemoryMappedFiles;

namespace Gov.Disclosure.Fuzz;

/// <summary>How far the process of a target is, and what it runs just now: in memory that outlives the process, however it ends.</summary>
internal sealed class SharedProgress : IDisposable
{
    private const int InputPlace = 64;
    private const int Size = InputPlace + 1024 * 1024;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _memory;

    public SharedProgress(string folder)
    {
        _file = MemoryMappedFile.CreateFromFile(Path.Combine(folder, "progress"), FileMode.OpenOrCreate, null, Size);
        _memory = _file.CreateViewAccessor();
    }

    /// <summary>How many inputs this process has begun to run.</summary>
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

    public void Reset() => Executions = 0;

    public void Begin(byte[] input)
    {
        var length = Math.Min(input.Length, Size - InputPlace);
        _memory.Write(24, length);
        _memory.WriteArray(InputPlace, input, 0, length);
        Executions++;
    }

    public void Dispose()
    {
        _memory.Dispose();
        _file.Dispose();
    }
}
