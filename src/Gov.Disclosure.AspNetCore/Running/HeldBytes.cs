namespace Gov.Disclosure.AspNetCore.Running;

/// <summary>
/// The memory that the bodies of all requests take together. Each takes only what has arrived of it, so that clients who send slowly, or say that they will
/// send much, keep nobody else out.
/// </summary>
internal sealed class HeldBytes(long most)
{
    private long _taken;

    public bool TryTake(int count)
    {
        if (Interlocked.Add(ref _taken, count) <= most)
        {
            return true;
        }

        Give(count);
        return false;
    }

    public void Give(long count) => Interlocked.Add(ref _taken, -count);
}
