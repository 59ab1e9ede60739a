using System.Globalization;
using System.Text;

namespace Gov.Disclosure.Messages;

/// <summary>A relation across years in numbers and official terms: 现行有效件数(2024) 421 ≠ 420 = 现行有效件数(2023) 597 + ….</summary>
internal sealed record YearRelationValue(YearTermValue Cell, IReadOnlyList<YearTermValue> Terms, decimal Sum) : IMessageValue
{
    public string In(MessageCatalogue catalogue)
    {
        var text = new StringBuilder(Word(Cell)).Append(" ≠ ");
        if (Terms.Count > 1)
        {
            text.Append(Sum.ToString(CultureInfo.InvariantCulture)).Append(" = ");
        }

        for (var i = 0; i < Terms.Count; i++)
        {
            text.Append(i == 0 ? "" : Terms[i].IsSubtracted ? " − " : " + ").Append(Word(Terms[i]));
        }

        return text.ToString();
    }

    // Terms of one row differ by their columns; a relation between rows stays in one column.
    private string Word(YearTermValue term) => FormattableString.Invariant(
        $"{(Terms.All(other => other.Cell.Row.Path == Cell.Cell.Row.Path) ? term.Cell.Column.Label : term.Cell.Row.Label)}({term.Year}) {term.Value}");
}

/// <summary>One number of a relation across years.</summary>
internal sealed record YearTermValue(FormCell Cell, Cell Value, int Year)
{
    /// <summary>Whether the number is taken off the others.</summary>
    public bool IsSubtracted { get; init; }
}
