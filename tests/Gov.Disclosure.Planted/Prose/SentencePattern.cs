using System.Text;

namespace Gov.Disclosure.Planted;

/// <summary>
/// A sentence with places for facts: <c>{received}</c>, with <c>!</c> where a wrong number must be found, with <c>:cn</c>, <c>:full</c> or <c>:sep</c> for
/// the way it is printed; <c>{*outcomes}</c> is words, which may have places themselves. It can be said only where every fact is at hand.
/// </summary>
internal sealed record SentencePattern(ProseSubject Subject, string Template, Func<Facts, bool>? When = null)
{
    public Sentence? Say(Facts facts)
    {
        if (When?.Invoke(facts) == false)
        {
            return null;
        }

        var text = new StringBuilder();
        var figures = new List<SentenceFigure>();
        return TryFill(Template, facts, text, figures) ? new Sentence(text.ToString(), Subject, figures) : null;
    }

    private static bool TryFill(string template, Facts facts, StringBuilder text, List<SentenceFigure> figures)
    {
        for (var at = 0; at < template.Length; at++)
        {
            if (template[at] != '{')
            {
                text.Append(template[at]);
                continue;
            }

            var end = template.IndexOf('}', at);
            var place = template[(at + 1)..end];
            at = end;
            if (!(place[0] == '*' ? TryWord(place[1..], facts, text, figures) : TryFigure(place, facts, text, figures)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryWord(string name, Facts facts, StringBuilder text, List<SentenceFigure> figures) =>
        facts.HasWord(name) && TryFill(facts.Word(name), facts, text, figures);

    private static bool TryFigure(string place, Facts facts, StringBuilder text, List<SentenceFigure> figures)
    {
        var parts = place.Split(':');
        var name = parts[0].TrimEnd('!');
        if (!facts.Has(name))
        {
            return false;
        }

        var fact = facts[name];
        var style = parts.Length > 1 ? parts[1] : "";
        var printed = NumberStyle.Print(fact.Value, style);
        if (parts[0].EndsWith('!'))
        {
            figures.Add(new SentenceFigure(text.Length, printed.Length, fact, style));
        }

        text.Append(printed);
        return true;
    }
}
