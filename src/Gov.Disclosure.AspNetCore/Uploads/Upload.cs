using Gov.Disclosure.AspNetCore.Running;

namespace Gov.Disclosure.AspNetCore.Uploads;

/// <summary>A file that came.</summary>
/// <param name="Name">Its name, without any folder.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record UploadedFile(string Name, byte[] Bytes)
{
    /// <summary>The last part of a name that may be a path of any system.</summary>
    public static string NameOf(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
}

/// <summary>
/// What came with a request: files by their form fields, and the values of parameters. It is held in memory alone, until the request is done.
/// </summary>
internal sealed class Upload(HeldBytes held) : IDisposable
{
    private long _taken;

    public Dictionary<string, UploadedFile> Files { get; } = [];

    public Dictionary<string, string> Values { get; } = [];

    /// <summary>Counts bytes that have arrived.</summary>
    public bool TryTake(int count)
    {
        if (!held.TryTake(count))
        {
            return false;
        }

        _taken += count;
        return true;
    }

    public void Dispose() => held.Give(Interlocked.Exchange(ref _taken, 0));
}
