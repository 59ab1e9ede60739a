using System.Runtime.CompilerServices;
using Gov.Disclosure.Forms;

namespace Gov.Disclosure.Documents.Labels;

/// <summary>All labels of one table over all forms that are known: its rows, its groups of rows, and its headers.</summary>
internal sealed class TableLabels
{
    // 申请公开 may be the beginning of anything.
    private const int FewestCharactersLeft = 6;

    // 国家秘密; less may be a word of any text.
    private const int FewestCharactersOfPiece = 4;

    // 其他 and 总计 are part of many labels.
    private const int FewestOfTwo = 4;

    // With the label of its group before it; what is longer is a text.
    public const int LongestLabel = 100;

    private const string ChineseDigits = "一二三四五六七八九";

    // What joins the label of a group to that of its row.
    private static readonly char[] SignsBetween = [' ', '\t', '\n', '\r', '\u3000', '\u00A0', ':', '：', '-', '－', '—', '–', '·', '/', '／', '>', '→', '、', ',', '，'];

    // As in labels that are written in full.
    private const int CharactersPerSlip = 4;

    private readonly LabelIndex<string> _rows;

    private readonly LabelIndex<string> _headers;
    private readonly LabelIndex<string> _groups;

    // What stands over the labels of the rows; it is no column of its own.
    private readonly HashSet<string> _corners;

    // What is asked of many a text that is no label is found out once for all of them.
    private readonly string[] _headerKeys;
    private readonly string[] _rowKeys;
    private readonly string[] _labelKeys;
    private readonly string[] _groupKeys;

    private static readonly ConditionalWeakTable<FormSet, Dictionary<TableKind, TableLabels>> OfForms = new();

    // To find that a text is no label takes longest.
    private readonly ShortTextMemo<Meaning> _meanings;

    public TableLabels(IReadOnlyList<TableForm> forms)
    {
        Forms = forms;
        var rows = forms.SelectMany(form => form.Rows).ToArray();
        _rows = new LabelIndex<string>(rows.Select(row => (row.Label, row.Path)));
        var corners = forms.Select(form => form.LabelHeader).OfType<string>().Distinct().ToArray();
        _corners = new HashSet<string>(corners.Select(LabelKey.Of), StringComparer.Ordinal);
        _headers = new LabelIndex<string>(
            rows.SelectMany(row => row.Columns).SelectMany(column => column.Labels).Concat(corners).Select(label => (label, label)),
            rows.SelectMany(row => row.Columns).SelectMany(column => FormLabels.Joined(column.Labels)).Select(label => (label, label)));
        _groups = new LabelIndex<string>(rows.SelectMany(row => row.Labels.Take(row.Labels.Count - 1)).Distinct().Select(label => (label, label)));
        _headerKeys = Keys(rows.SelectMany(row => row.Columns).SelectMany(column => column.Labels).Concat(corners));
        _rowKeys = Keys(rows.Select(row => row.Label));
        _groupKeys = Keys(rows.SelectMany(row => row.Labels.Take(row.Labels.Count - 1)));
        _labelKeys = Keys(rows.SelectMany(row => row.Labels.Concat(row.Columns.SelectMany(column => column.Labels))));
        _meanings = new ShortTextMemo<Meaning>(Find);
    }

    public IReadOnlyList<TableForm> Forms { get; }

    /// <summary>The labels of all tables.</summary>
    public static IReadOnlyDictionary<TableKind, TableLabels> Of(FormSet forms) => OfForms.GetValue(forms, static forms =>
        ReportSection.All.Select(section => section.Table).OfType<TableKind>().ToDictionary(kind => kind, kind => new TableLabels([.. forms.Of(kind)])));

    /// <summary>The path of the row a label names; <see langword="null"/> where it names none.</summary>
    public string? Row(string text) => _meanings.Of(text).Row;

    /// <summary>The path of the row whose label a text is, alone or behind those of its groups, without a slip.</summary>
    public string? ExactRow(string text) => _rows.TryFindExactly(text, out var path) ? path : BehindGroup(text, ExactRow);

    /// <summary>Whether a label carries the item number that the row has in a form, in whatever style: (六)其他 is not the row 3.其他, and (7)总计 is (七)总计.</summary>
    public bool HasItemNumber(string text, string row) =>
        NumberOf(LabelOrdinal.Of(CharacterFolding.Fold(text).Trim())) is { Length: > 0 } number
        && Forms.Any(form => form.TryGetRow(row, out var formRow) && NumberOf(formRow.Ordinal) == number);

    public bool IsHeader(string text) => _meanings.Of(text).IsHeader;

    public bool IsExactHeader(string text) => _headers.TryFindExactly(text, out _);

    public bool IsCorner(string text) => _corners.Contains(LabelKey.Of(text));

    /// <summary>Whether a text heads columns, and names no row.</summary>
    public bool IsColumnHeader(string text) => _meanings.Of(text) is { IsHeader: true, Row: null };

    /// <summary>Whether a text that is no label is several headers, or one beside something else, as a line of a text that lost its cells.</summary>
    public bool HoldsHeaders(string text) =>
        _meanings.Of(text) is { Row: null, IsGroup: false } && ((LabelKey.Of(text) is { } key && _headerKeys.Count(key.Contains) > 1)
        || (text.Split(' ') is { Length: > 1 } words && Array.Exists(words, word => word.Length > 0 && IsColumnHeader(word))));

    /// <summary>How many columns a row has, at least.</summary>
    public int ColumnsOf(string row) => Forms.Min(form => form.TryGetRow(row, out var found) ? found.Columns.Count : int.MaxValue);

    public bool IsGroup(string text) => _meanings.Of(text).IsGroup;

    /// <summary>Whether a text is any label of the table, several of them, or the note about its sums, which is all in brackets.</summary>
    public bool Knows(string text) => Row(text) is not null || IsHeader(text) || IsGroup(text) || LabelKey.Of(text).Length == 0
        || (text.Split([' '], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } words && Array.TrueForAll(words, Knows));

    /// <summary>Whether a text is a piece of some label, as a header broken over two lines leaves it.</summary>
    public bool IsPiece(string text) => IsPieceOf(_labelKeys, text);

    /// <summary>Whether a text is a piece of a header, or the whole of one.</summary>
    public bool IsPieceOfHeader(string text) => IsPieceOf(_headerKeys, text);

    /// <summary>Whether a text is a piece of the label of a group of rows, or the item number of one.</summary>
    public bool IsPieceOfGroup(string text) => LabelKey.Of(text) is var piece && Array.Exists(_groupKeys, label => label.Contains(piece));

    /// <summary>Whether a text begins with the label of a group and goes on behind it.</summary>
    public bool BeginsWithGroup(string text) => LabelKey.Of(text) is var key && Array.Exists(_groupKeys, group => IsBefore(group, key));

    /// <summary>Whether a text is the label of a row, or a piece of one that is long enough to be of no other.</summary>
    public bool IsPieceOfRow(string text) =>
        ExactRow(text) is not null
            || (LabelKey.Of(text) is { Length: >= FewestCharactersLeft } piece && Array.Exists(_rowKeys, label => label.Contains(piece)));

    /// <summary>How many row labels stand somewhere in a text that has lost its table.</summary>
    public int CountIn(string text)
    {
        var key = LabelKey.Of(text);
        return _rowKeys.Count(label => label.Length > 1 && key.Contains(label));
    }

    /// <summary>The places behind the row labels that stand somewhere in a key.</summary>
    public IEnumerable<int> EndsOfRowsIn(string key)
    {
        foreach (var label in _rowKeys.Where(label => label.Length > 1))
        {
            for (var at = key.IndexOf(label, StringComparison.Ordinal); at >= 0; at = key.IndexOf(label, at + 1, StringComparison.Ordinal))
            {
                yield return at + label.Length;
            }
        }
    }

    private static bool IsPieceOf(string[] labels, string text) =>
        LabelKey.Of(text) is { Length: > 0 } piece && Array.Exists(labels, label => label.Contains(piece));

    private static string[] Keys(IEnumerable<string> labels) => [.. labels.Select(LabelKey.Of).Distinct()];

    private Meaning Find(string text)
    {
        var isGroup = _groups.TryFind(text, out _);
        if (BehindGroup(text, Row) is { } behind)
        {
            return new Meaning(behind, IsHeader: false, isGroup);
        }

        var row = _rows.TryFind(text, out var path) ? path : isGroup ? RowInBrackets(text) : Shortened(text) ?? RowBeforeColon(text);
        // 2.其他 and (六)其他 are the beginnings of other labels than 3.其他.
        if (row is not null && _headers.TryFindExactly(text, out _) && LabelOrdinal.Of(CharacterFolding.Fold(text).Trim()) is { Length: > 0 } ordinal
            && !HasItemNumber(text, row)
            && (ordinal.Any(char.IsDigit) || Forms.Any(form => form.TryGetRow(row, out var own) && own.Ordinal.Any(char.IsDigit))))
        {
            row = null;
        }

        if (row is not null && (HasTwoItemNumbers(text) || (ExactRow(text) is null && (NamesTwo(text) || (!isGroup && EndsInOther(text, row))))))
        {
            row = null;
        }

        return new Meaning(row, _headers.TryFind(text, out _), isGroup);
    }

    /// <summary>
    /// The row of a group whose label stands behind that of the group in the same cell, with whatever sign or item number between: (三)不予公开/①属于国家秘密.
    /// </summary>
    private string? BehindGroup(string text, Func<string, string?> rowOf)
    {
        var key = LabelKey.Of(text);
        foreach (var group in text.Length > LongestLabel ? [] : Array.FindAll(_groupKeys, group => IsBefore(group, key)))
        {
            var end = Enumerable.Range(1, text.Length).TakeWhile(end => LabelKey.Of(text.Substring(0, end)).Length <= group.Length).Last();
            if (rowOf(text.Substring(end).TrimStart(SignsBetween)) is { } path
                && Forms.Any(form => form.TryGetRow(path, out var row) && row.Labels.Take(row.Labels.Count - 1).Any(label => LabelKey.Of(label) == group)))
            {
                return path;
            }
        }

        return null;
    }

    private static bool IsBefore(string group, string key) => key.Length > group.Length && key.StartsWith(group, StringComparison.Ordinal);

    private static string NumberOf(string ordinal) =>
        string.Concat(ordinal.Select(digit => ChineseDigits.IndexOf(digit) is >= 0 and var i ? (char)('1' + i) : digit).Where(char.IsDigit));

    /// <summary>Whether a text is what is left of the labels of two rows, the one behind the item number of the other: (一)(二)部分公开.</summary>
    private static bool HasTwoItemNumbers(string text) => CharacterFolding.Fold(text).Trim() is var label
        && LabelOrdinal.Of(label) is ['(', ..] first && LabelOrdinal.Of(label.Substring(first.Length).TrimStart()) is ['(', ..];

    /// <summary>
    /// Whether a text has the labels of two rows in it, none of which is a part of the other: one has got into the cell of the other, and its numbers are those
    /// of either.
    /// </summary>
    private bool NamesTwo(string text)
    {
        var key = LabelKey.Of(text);
        string[] named = [.. _rowKeys.Where(label => label.Length >= FewestOfTwo && key.Contains(label))];
        return Array.Exists(named, one => Array.Exists(named, other => !one.Contains(other) && !other.Contains(one)));
    }

    /// <summary>Whether behind a label stands a word of which it has nothing: 8.属于行政查询事项 小计.</summary>
    private bool EndsInOther(string text, string row) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [_, .., var last]
        && !CellReading.IsNumberOrMark(last) && LabelKey.Of(last) is { Length: > 0 } word
        && !Forms.Any(form => form.TryGetRow(row, out var own) && LabelKey.Of(own.Label) is var label
            && EditDistance.BeyondLeavingOut(word, label, word.Length / CharactersPerSlip) <= word.Length / CharactersPerSlip);

    /// <summary>
    /// The only row whose label a text shortens, as labels often are to fit their cell: to a piece of it, 国家秘密, or, under its item number, to some of its
    /// characters, 2.逾期未缴费. What may be left of two labels names neither.
    /// </summary>
    private string? Shortened(string text)
    {
        var key = LabelKey.Of(text);
        if (key.Length < FewestCharactersOfPiece)
        {
            return null;
        }

        (string Label, string Path)[] longer = [
            .. Forms.SelectMany(form => form.Rows).Select(row => (Label: LabelKey.Of(row.Label), row.Path)).Where(row => row.Label.Length > key.Length)];
        var slips = key.Length < FewestCharactersLeft ? 0 : key.Length / CharactersPerSlip;
        return Only(0, _ => true) is not { } left ? Only(slips, path => HasItemNumber(text, path))
            : Array.Exists(longer, row => row.Path == left && row.Label.Contains(key)) || HasItemNumber(text, left) ? left : null;

        string? Only(int slips, Predicate<string> isOne) =>
            longer.Where(row => isOne(row.Path) && EditDistance.BeyondLeavingOut(key, row.Label, slips) <= slips).Select(row => row.Path).Distinct().ToArray() is [var only]
                ? only : null;
    }

    /// <summary>The row that a label names in brackets behind the name of its group: 行政诉讼(复议后起诉).</summary>
    private string? RowInBrackets(string text)
    {
        var folded = CharacterFolding.Fold(text);
        var start = folded.IndexOf('(', Math.Min(1, folded.Length));
        var end = folded.LastIndexOf(')');
        return start > 0 && end > start ? ExactRow(folded.Substring(start + 1, end - start - 1)) : null;
    }

    /// <summary>The row whose label stands before what explains it: 规章：市政府规章.</summary>
    private string? RowBeforeColon(string text) =>
        CharacterFolding.Fold(text).IndexOf(':') is > 0 and var end && text.Substring(0, end) is var label && !_headers.TryFindExactly(label, out _) ? ExactRow(label) : null;

    private readonly record struct Meaning(string? Row, bool IsHeader, bool IsGroup);
}
