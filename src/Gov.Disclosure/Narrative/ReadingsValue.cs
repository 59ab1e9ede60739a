using System.Globalization;
using System.Text;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Narrative;

/// <summary>Everything a figure in the text may stand for, with the numbers of the table.</summary>
internal sealed record ReadingsValue(ReportTable Table, IReadOnlyList<Reading> Readings) : IMessageValue
{
    public string In(MessageCatalogue catalogue)
    {
        var text = new StringBuilder();
        foreach (var reading in Readings)
        {
            text.Append(text.Length == 0 ? "" : catalogue.Term(MessageTerm.Or));
            for (var i = 0; i < reading.Plus.Count; i++)
            {
                text.Append(i == 0 ? "" : " + ").Append(Term(catalogue, reading.Plus[i]));
            }

            foreach (var cell in reading.Minus)
            {
                text.Append(" − ").Append(Term(catalogue, cell));
            }

            if (reading.Plus.Count + reading.Minus.Count > 1)
            {
                text.Append(" = ").Append(reading.ValueIn(Table)?.ToString(CultureInfo.InvariantCulture));
            }
        }

        return text.ToString();
    }

    private string Term(MessageCatalogue catalogue, FormCell cell) => $"{catalogue.Location(ReportLocation.Of(Table.Form, cell))} {Table[cell]}";
}
