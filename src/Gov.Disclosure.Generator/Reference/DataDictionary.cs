using System.Text;
using Gov.Disclosure.Json;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Generator;

/// <summary>Writes the data dictionary from the forms and from the fields of the contract.</summary>
internal sealed class DataDictionary
{
    private readonly FormSet _forms;
    private readonly DictionaryWords _words;
    private readonly StringBuilder _page = new();

    private DataDictionary(FormSet forms, DictionaryWords words)
    {
        _forms = forms;
        _words = words;
    }

    public static string Write(FormSet forms, DictionaryWords words) => new DataDictionary(forms, words).Write();

    private string Write()
    {
        Line($"# {_words.Title}");
        Line("");
        Line(ReferencePage.Notice);
        Line("");
        Line(_words.Introduction);
        Line("");
        Line($"## {_words.ValuesTitle}");
        Line("");
        Table(_words.ValueHeadings, Enum.GetValues<CellKind>().Select(kind => (IReadOnlyList<string>)[_words.Kind(kind), .. _words.Values(kind)]));
        Line($"## {_words.ReportTitle}");
        Line("");
        Table(_words.FieldHeadings, Fields("", ReportFields.All));
        foreach (var section in ReportSection.All)
        {
            if (section.Table is { } kind)
            {
                TableForm[] forms = [.. _forms.Of(kind).OrderByDescending(form => form.Edition.SinceYear)];
                Line($"## {section.Heading}");
                Line("");
                Line(_words.TableIntroduction(section, forms));
                Line("");
                Table(_words.CellHeadings, Cells(forms));
            }
        }

        _page.Length--;
        return _page.ToString();
    }

    private IEnumerable<IReadOnlyList<string>> Fields(string prefix, IReadOnlyList<Field> fields)
    {
        foreach (var field in fields)
        {
            var path = prefix + field.Name;
            yield return [
                $"`{path}`", _words.Type(field), field.IsRequired ? _words.Yes : _words.No, field.IsNullable ? _words.Yes : _words.No, _words.Meaning(path)];
            foreach (var child in Fields($"{path}.", field.Fields))
            {
                yield return child;
            }
        }
    }

    /// <summary>The cells of the latest form, then those that only earlier ones have.</summary>
    private IEnumerable<IReadOnlyList<string>> Cells(TableForm[] forms)
    {
        foreach (var cell in forms.SelectMany(form => form.Cells.Select(cell => (Form: form, Cell: cell))).GroupBy(pair => pair.Cell.Pointer))
        {
            var first = cell.First().Cell;
            yield return
            [
                first.Row.Article ?? "",
                Distinct(cell, pair => string.Join(" ", [.. pair.Cell.Row.Labels.Skip(pair.Cell.Row.Article is null ? 0 : 1)]) + pair.Cell.Row.Note),
                Distinct(cell, pair => string.Join(" ", pair.Cell.Column.Labels)),
                $"`{cell.Key}`",
                _words.Kind(first.Kind),
                UnitOf(first),
                Distinct(cell, pair => pair.Form.Edition.Id),
                string.Join("<br>", cell.SelectMany(pair => Sums(pair.Form, pair.Cell)).Distinct()),
            ];
            if (first.Column.UnitName is not null)
            {
                yield return [
                    first.Row.Article ?? "", first.Row.Label, "", $"`{UnitPointer(first)}`", _words.Unit, _words.UnitMeaning(first.Pointer.ToString()),
                    Distinct(cell, pair => pair.Form.Edition.Id), ""];
            }
        }
    }

    private string UnitOf(FormCell cell) => cell switch
    {
        { Column.UnitName: not null } => _words.UnitBeside(UnitPointer(cell)),
        { Column.Unit: AmountUnit.TenThousandYuan } => "万元",
        { Column.Unit: AmountUnit.Yuan } => "元",
        _ => cell.Column.CountedUnit!,
    };

    private static string UnitPointer(FormCell cell) => cell.Pointer.ToString()[..^cell.Column.Name.Length] + cell.Column.UnitName;

    /// <summary>The rules whose relations the cell stands in, and on which side.</summary>
    private IEnumerable<string> Sums(TableForm form, FormCell cell)
    {
        foreach (var relation in form.Relations)
        {
            var isTotal = relation is { IsIdentity: true, Right.Count: 1 };
            var side = relation.Left.Contains(cell) ? isTotal ? _words.Part : _words.Left
                : relation.Right.Contains(cell) ? isTotal ? _words.Total : _words.Right
                : null;
            if (side is not null)
            {
                yield return Link(RuleCatalogue.Of(relation.Kind), side);
            }
        }

        foreach (var relation in form.YearRelations)
        {
            var terms = relation.Terms.Where(term => term.Row == cell.Row.Path && term.Column == cell.Column.Name).Select(term => term.IsPreviousYears);
            foreach (var isPreviousYears in (bool[])[.. relation.Cell == cell ? [false] : Array.Empty<bool>(), .. terms])
            {
                yield return Link(YearRules.Of(relation.Kind), isPreviousYears ? _words.PreviousYear : _words.ThisYear);
            }
        }
    }

    private string Link(Rule rule, string side) => $"[{rule.Id}]({_words.RulePage}#{rule.Id}) {side}";

    private static string Distinct<T>(IEnumerable<T> items, Func<T, string> text) => string.Join(" / ", items.Select(text).Distinct());

    private void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(headings);
        Row([.. headings.Select(_ => "---")]);
        foreach (var row in rows)
        {
            Row(row);
        }

        Line("");
    }

    private void Row(IReadOnlyList<string> cells) => Line($"| {string.Join(" | ", cells)} |");

    private void Line(string text) => _page.Append(text).Append('\n');
}
