using Gov.Disclosure.Diagnostics;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Json;

/// <summary>The problems met while one JSON text is read, each with its place in the text.</summary>
internal struct JsonProblems
{
    private List<(int Offset, Diagnostic Problem)>? _problems;

    /// <summary>The problems in the order of the text, each with its line and column.</summary>
    public readonly IReadOnlyList<Diagnostic> Locate(ReadOnlySpan<byte> source, string? fileName, int firstLine)
    {
        if (_problems is null)
        {
            return [];
        }

        var lines = new LineTracker(firstLine);
        var located = new List<Diagnostic>(_problems.Count);
        foreach (var (offset, problem) in _problems.OrderBy(entry => entry.Offset))
        {
            var (line, column) = lines.Locate(source, offset);
            located.Add(problem with { Position = new SourcePosition { File = fileName, Line = line, Column = column } });
        }

        return located;
    }

    public void UnknownKey(int offset, JsonPointer at, string key) => Add(offset, ReadingRules.UnknownKey, at.Append(key), ("key", key));

    public void UnknownPart(int offset, JsonPointer at) => Add(offset, Problem(ReadingRules.UnknownPart, at));

    public void DuplicateKey(int offset, JsonPointer at, string key) => Add(offset, ReadingRules.DuplicateKey, at.Append(key), ("key", key));

    public void MissingKey(int offset, JsonPointer at, string key) => Add(offset, ReadingRules.MissingKey, at.Append(key), ("key", key));

    public void WrongType(int offset, JsonPointer at, MessageTerm expected, MessageTerm actual) =>
        Add(offset, Problem(ReadingRules.WrongType, at) with { Expected = Term(expected), Actual = Term(actual) });

    public void NumberOutOfRange(int offset, JsonPointer at, MessageTerm expected, string actual) =>
        Add(offset, Problem(ReadingRules.NumberOutOfRange, at) with { Expected = Term(expected), Actual = actual });

    public void InvalidText(int offset, JsonPointer at, DiagnosticValue expected, string actual) =>
        Add(offset, Problem(ReadingRules.InvalidText, at) with { Expected = expected, Actual = actual });

    public void UnknownSchemaVersion(int offset, JsonPointer at, string actual) =>
        Add(offset, Problem(ReadingRules.UnknownSchemaVersion, at) with { Expected = AnnualReport.CurrentSchemaVersion, Actual = actual });

    public void NotUtf8(int offset, JsonPointer at) => Add(offset, Problem(ReadingRules.NotUtf8, at));

    public void TooDeep(int offset, JsonPointer at) => Add(offset, Problem(ReadingRules.TooDeep, at));

    public void MalformedJson(int offset, string found, IReadOnlyList<JsonPointer> unread) => Malformed(offset, found, unread, MessageTerm.RestNotRead);

    /// <summary>
    /// Turns the problems of a mended text into those of its source: each mended place is one error, which takes the place of what the
    /// reader said about the stand-in for its value and keeps where that value belongs.
    /// </summary>
    public void TraceBack(MendedJson mended, ReadOnlySpan<byte> source)
    {
        var problems = _problems ?? [];
        _problems = [];
        foreach (var mend in mended.Mends)
        {
            var aboutStandIn = problems.FindAll(entry => entry.Offset == mend.ValueStart);
            problems.RemoveAll(entry => entry.Offset == mend.ValueStart);
            Malformed(mend.Start, JsonEncoding.Excerpt(source, mend.Start), [.. aboutStandIn.SelectMany(entry => entry.Problem.Cells)], MessageTerm.PassedOver);
        }

        _problems.AddRange(problems.Select(entry => (mended.ToSource(entry.Offset), entry.Problem)));
    }

    public void TrailingText(int offset, string found) => Add(offset, ReadingRules.TrailingText, JsonPointer.Root, ("found", found));

    public void EmptyFile() => Add(0, Problem(ReadingRules.EmptyFile, JsonPointer.Root));

    public void ByteOrderMark() => Add(0, Problem(ReadingRules.ByteOrderMark, JsonPointer.Root));

    public static DiagnosticValue Term(MessageTerm term) => DiagnosticValue.Of(new MessageTermValue(term));

    /// <summary>One of a few texts.</summary>
    public static DiagnosticValue OneOf(IEnumerable<string> texts) => string.Join(" | ", texts);

    private void Malformed(int offset, string found, IReadOnlyList<JsonPointer> unread, MessageTerm consequence) =>
        Add(offset, new Diagnostic(ReadingRules.MalformedJson)
        {
            Cells = [JsonPointer.Root, .. unread],
            Arguments = [new("found", found.Length > 0 ? found : Term(MessageTerm.EndOfFile)), new("consequence", Term(consequence))],
        });

    private static Diagnostic Problem(Rule rule, JsonPointer at) => new(rule) { Cells = [at] };

    private void Add(int offset, Rule rule, JsonPointer at, (string Name, string Value) argument) =>
        Add(offset, Problem(rule, at) with { Arguments = [new(argument.Name, argument.Value)] });

    private void Add(int offset, Diagnostic problem) => (_problems ??= []).Add((offset, problem));
}
