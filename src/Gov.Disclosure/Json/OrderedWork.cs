using System.Runtime.CompilerServices;

namespace Gov.Disclosure.Json;

/// <summary>
/// Works on items on several cores and gives the results in the order of the items. Only a few items for each worker are held, and none
/// is asked for while the caller keeps a result waiting, so a long source needs no more memory than a short one.
/// </summary>
internal static class OrderedWork
{
    // One that is worked on and one at hand, so that no worker waits while the caller takes results and the source is asked for more.
    private const int HeldForEachWorker = 2;

    /// <summary>The number of items worked on at once as somebody asks for it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static int Degree(int value) => value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one core works.");

    /// <summary>Applies a function to every item of a source.</summary>
    /// <param name="items">The source; it is asked for one item at a time.</param>
    /// <param name="work">The function; what it throws reaches the caller in its place of the order.</param>
    /// <param name="degree">The number of items worked on at once.</param>
    /// <param name="cancellationToken">Stops asking for items.</param>
    public static async IAsyncEnumerable<TResult> SelectAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items,
        Func<TItem, TResult> work,
        int degree,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var free = new SemaphoreSlim(degree);
        var started = new Queue<Task<TResult>>();
        var isOver = false;
        try
        {
            await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                started.Enqueue(Start(item));
                if (started.Count <= degree * HeldForEachWorker)
                {
                    continue;
                }

                yield return await started.Dequeue().ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
            }

            while (started.Count > 0)
            {
                yield return await started.Dequeue().ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            // Nothing goes on behind the back of a caller who stopped listening; what it would have thrown is for nobody.
            isOver = true;
            await Task.WhenAll(started)
                .ContinueWith(static ended => ended.Exception, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default)
                .ConfigureAwait(false);
        }

        Task<TResult> Start(TItem item)
        {
            // Asked for here, so that workers take the items in their order.
            var turn = free.WaitAsync(CancellationToken.None);
            return Task.Run(() => WorkAsync(item, turn), CancellationToken.None);
        }

        async Task<TResult> WorkAsync(TItem item, Task turn)
        {
            await turn.ConfigureAwait(false);
            try
            {
                return isOver ? default! : work(item);
            }
            finally
            {
                free.Release();
            }
        }
    }

    /// <inheritdoc cref="SelectAsync{TItem, TResult}(IAsyncEnumerable{TItem}, Func{TItem, TResult}, int, CancellationToken)"/>
    public static IAsyncEnumerable<TResult> SelectAsync<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, TResult> work,
        int degree,
        CancellationToken cancellationToken = default) => SelectAsync(AtHand(items), work, degree, cancellationToken);

#pragma warning disable CS1998 // A list at hand is never waited for.
    private static async IAsyncEnumerable<TItem> AtHand<TItem>(IEnumerable<TItem> items)
#pragma warning restore CS1998
    {
        foreach (var item in items)
        {
            yield return item;
        }
    }
}
