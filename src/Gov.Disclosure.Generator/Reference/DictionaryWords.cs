using Gov.Disclosure.Json;

namespace Gov.Disclosure.Generator;

/// <summary>The words of the data dictionary in one language. Labels of tables, rows and columns come from the forms and are the same in both.</summary>
internal abstract class DictionaryWords
{
    public static IReadOnlyList<DictionaryWords> All { get; } = [new ChineseDictionaryWords(), new EnglishDictionaryWords()];

    public abstract MessageLanguage Language { get; }

    /// <summary>The name of the file, and of the rule page beside it.</summary>
    public abstract string FileName { get; }

    public abstract string RulePage { get; }

    public abstract string Title { get; }

    public abstract string Introduction { get; }

    public abstract string ValuesTitle { get; }

    public abstract IReadOnlyList<string> ValueHeadings { get; }

    public abstract string ReportTitle { get; }

    public abstract IReadOnlyList<string> FieldHeadings { get; }

    public abstract IReadOnlyList<string> CellHeadings { get; }

    public abstract string Yes { get; }

    public abstract string No { get; }

    public abstract string Part { get; }

    public abstract string Total { get; }

    public abstract string Left { get; }

    public abstract string Right { get; }

    public abstract string ThisYear { get; }

    public abstract string PreviousYear { get; }

    public abstract string Unit { get; }

    public abstract string Kind(CellKind kind);

    /// <summary>What a number, a blank, <c>/</c> and 0 mean in a cell of a kind.</summary>
    public abstract IReadOnlyList<string> Values(CellKind kind);

    public abstract string UnitBeside(string pointer);

    public abstract string UnitMeaning(string amount);

    public abstract string Type(Field field);

    public abstract string TableIntroduction(ReportSection section, IReadOnlyList<TableForm> forms);

    /// <summary>What a key of the report outside the tables means.</summary>
    /// <param name="path">The names from the report down, joined by dots; without the marks of a list.</param>
    /// <exception cref="KeyNotFoundException">The contract has a key that nobody has explained.</exception>
    public string Meaning(string path) => Meanings[path];

    protected abstract IReadOnlyDictionary<string, string> Meanings { get; }
}
