using System.Globalization;
using System.Text;
using Gov.Disclosure.Narrative;

namespace Gov.Disclosure.Planted;

/// <summary>Prints what a text was read as, a figure a line, so that a wrong verdict can be explained in one look.</summary>
internal static class StructurePrinter
{
    public static string Print(string text, NarrativeScope scope, string? agency)
    {
        var output = new StringBuilder();
        var reader = NarrativeReader.Rent();
        reader.Begin(text, scope, agency);
        while (reader.Next())
        {
            output.Append(Passage.OneLine(text.Substring(reader.Place.Start, reader.Place.End - reader.Place.Start))).Append('\n');
            for (var i = reader.Figures.From; i < reader.Figures.Count; i++)
            {
                output.Append("  #").Append(i.ToString(CultureInfo.InvariantCulture)).Append(' ').Append(Line(reader.Figures[i], text)).Append('\n');
            }

            foreach (ref readonly var list in reader.Figures.Lists.All)
            {
                output.Append(FormattableString.Invariant($"  {list.Kind} #{list.First} to #{list.Last}, {list.Count} parts, sum {list.Sum}, "))
                    .Append($"{list.Opening} {list.Marks}, of");
                foreach (var i in reader.Figures.Lists.Before(list))
                {
                    output.Append(i != list.Whole && reader.Figures.Lists.MayBeWhole(list, i) ? FormattableString.Invariant($" #{i} or") : "");
                }

                output.Append(list.Whole < 0 ? "" : FormattableString.Invariant($" #{list.Whole}"));
                output.Append('\n');
            }
        }

        reader.Return();
        return output.ToString();
    }

    private static string Line(in Figure figure, string text)
    {
        var number = figure.Number.Value.ToString(CultureInfo.InvariantCulture);
        var direction = figure.Direction switch { > 0 => " up", < 0 => " down", _ => "" };
        var part = figure.Part == PartKind.None ? "" : $" part of {figure.Part}";
        var opening = figure.Opening == Opening.None ? "" : $" opens {figure.Opening}";
        var doubts = figure.Doubts == Doubts.None ? "" : $" doubts {figure.Doubts}";
        var notes = figure.Notes == FigureNotes.None ? "" : $" notes {figure.Notes}";
        var words = Passage.OneLine(text.Substring(figure.Start, figure.End - figure.Start));
        return $"{figure.Kind} {number} {figure.Number.Unit}{direction}: {Of(figure.Subject)}{part}{opening}{doubts}{notes}  “{words}”";
    }

    private static string Of(Subject? subject) => subject is not { } known ? "nothing a table has"
        : $"{known.Table} {known.Flow}{Term("row", known.Row)}{Term("and", known.Also)}{Term("column", known.Column)}{(known.IsDenied ? " denied" : "")}";

    private static string Term(string name, short index) => index < 0 ? "" : $" {name} {FormTerms.Official[index]}";
}
