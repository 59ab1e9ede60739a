using System.Text.RegularExpressions;
using Gov.Disclosure.Documents.Labels;
using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>What one header of a text names: a column, a group of columns, or nothing of the form.</summary>
internal sealed record HeaderWord(string Text, FormColumn? Column, string? Group)
{
    /// <summary>Whether it is what a cell holds beside other headers: of how many more nobody can say.</summary>
    public bool IsRest { get; init; }

    public bool IsKnown => Column is not null || Group is not null;

    /// <summary>Whether it may be left of a label that was broken over lines.</summary>
    public bool IsPieceOf(string label) => LabelKey.Of(label).Contains(LabelKey.Of(Text));
}

/// <summary>Takes a row of headers apart into what its words name. Headers may run together in one cell, or be broken over several.</summary>
internal sealed class HeaderWords
{
    // A longer one is none: what is not bounded costs the square of a line of brackets.
    private static readonly Regex NoteOfColumn = new(@"[(（\[〔【][^)）\]〕】]{0,60}?(?=\s{2,})", RegexOptions.CultureInvariant);

    private readonly LabelIndex<FormColumn> _index;
    private readonly (string Key, HeaderWord Word)[] _words;

    /// <param name="columns">The columns.</param>
    /// <param name="groups">The labels of what several columns belong to.</param>
    public HeaderWords(IReadOnlyList<FormColumn> columns, IEnumerable<string> groups)
    {
        _index = FormLabels.Columns(columns);
        _words = [
            .. columns.Select(column => new HeaderWord(column.Label, column, null))
                .Concat(groups.Distinct().Select(group => new HeaderWord(group, null, LabelKey.Of(group))))
            .Select(word => (Key: LabelKey.Of(word.Text), word)).OrderByDescending(word => word.Key.Length)];
    }

    public IReadOnlyList<HeaderWord> Of(IReadOnlyList<GridCell> cells)
    {
        var words = new List<HeaderWord>();
        foreach (var printed in cells)
        {
            // On a line of a text a note in brackets that goes on below ends where its column does, and hides no header beside it.
            var cell = LabelKey.LeavesBracketOpen(printed.Text) ? printed with { Text = NoteOfColumn.Replace(printed.Text, "") } : printed;
            var key = LabelKey.Of(cell.Text);
            if (key.Length == 0)
            {
                continue;
            }

            // What was cut in two may be near enough to its header without the rest: 社会公益组 before 织.
            if (words is [.., { Group: null } last] && !_index.TryFindExactly(last.Text, out _) && _index.TryFindExactly(last.Text + cell.Text, out var joined))
            {
                words[words.Count - 1] = new HeaderWord(last.Text + cell.Text, joined, null);
            }
            else if (Array.Find(_words, word => word.Key == key).Word is { } exact)
            {
                words.Add(exact with { Text = cell.Text });
            }
            else if (_index.TryFind(cell.Text, out var column))
            {
                words.Add(new HeaderWord(cell.Text, column, null));
            }
            else
            {
                Split(key, cell.Text, words);
            }
        }

        return words;
    }

    /// <summary>The labels that a text is made of, the longest first at every place.</summary>
    private void Split(string key, string text, List<HeaderWord> words)
    {
        var rest = 0;
        for (var at = 0; at < key.Length;)
        {
            var found = Array.Find(_words, word => string.CompareOrdinal(key, at, word.Key, 0, word.Key.Length) == 0);
            if (found.Word is null)
            {
                at++;
                continue;
            }

            AddRest(at);
            words.Add(found.Word);
            at += found.Key.Length;
            rest = at;
        }

        AddRest(key.Length);

        void AddRest(int end)
        {
            if (end > rest)
            {
                var isWhole = rest == 0 && end == key.Length;
                words.Add(new HeaderWord(isWhole ? text : key.Substring(rest, end - rest), null, null) { IsRest = !isWhole });
            }
        }
    }
}
