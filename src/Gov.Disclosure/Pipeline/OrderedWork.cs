using System.Runtime.CompilerServices;

namespace Gov.Disclosure;

/// <summary>
/// Works on items on several cores and gives the results in the order of the items. Only as many items as there are workers are held, and none
/// is asked for while the caller keeps a result waiting, so a long source needs no more memory than a short one.
/// </summary>
internal static class OrderedWork
{
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
        var running = new Queue<Task<TResult>>();
        try
        {
            await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                if (running.Count < degree)
                {
                    running.Enqueue(Task.Run(() => work(item), CancellationToken.None));
                    continue;
                }

                // The next item is started before the caller gets the result, so that no worker waits for the caller.
                var result = await running.Dequeue().ConfigureAwait(false);
                running.Enqueue(Task.Run(() => work(item), CancellationToken.None));
                yield return result;
                cancellationToken.ThrowIfCancellationRequested();
            }

            while (running.Count > 0)
            {
                yield return await running.Dequeue().ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            // Nothing goes on behind the back of a caller who stopped listening; what it would have thrown is for nobody.
            await Task.WhenAll(running).ContinueWith(static ended => ended.Exception, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
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
