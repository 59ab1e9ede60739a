namespace Gov.Disclosure.Forms;

/// <summary>What an area computes from the description of a form, made when first asked for and kept. Safe for many threads.</summary>
internal sealed class ByForm<T>(Func<TableForm, T> make)
    where T : class
{
    private T?[] _known = [];

    public T this[TableForm form]
    {
        get
        {
            var known = _known;
            return form.Number < known.Length && known[form.Number] is { } value ? value : Add(form);
        }
    }

    private T Add(TableForm form)
    {
        // Two threads may make it at once; both are right, and one of them is kept.
        var value = make(form);
        var known = _known;
        var more = new T?[Math.Max(known.Length, form.Number + 1)];
        known.CopyTo(more, 0);
        more[form.Number] = value;
        _known = more;
        return value;
    }
}
