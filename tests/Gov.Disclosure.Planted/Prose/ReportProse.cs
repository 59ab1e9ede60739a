namespace Gov.Disclosure.Planted;

/// <summary>The texts of a report, sentence by sentence.</summary>
internal sealed class ReportProse
{
    private readonly Dictionary<ReportSection, List<Sentence>> _sections = [];

    public IEnumerable<(ReportSection Section, int Index, Sentence Sentence)> Sentences =>
        from section in _sections
        from entry in section.Value.Select((sentence, index) => (sentence, index))
        select (section.Key, entry.index, entry.sentence);

    public IReadOnlyList<Sentence> Of(ReportSection section) => _sections.TryGetValue(section, out var sentences) ? sentences : [];

    public void Add(ReportSection section, Sentence sentence)
    {
        if (!_sections.TryGetValue(section, out var sentences))
        {
            _sections.Add(section, sentences = []);
        }

        sentences.Add(sentence);
    }

    /// <summary>Puts a sentence in the place of another.</summary>
    public void Replace(ReportSection section, int index, Sentence sentence) => _sections[section][index] = sentence;

    /// <summary>Writes the sentences into the report.</summary>
    public void Print(AnnualReport report)
    {
        foreach (var (section, sentences) in _sections)
        {
            var text = string.Concat(sentences.Select(sentence => sentence.Text));
            if (section.Table is not { } kind)
            {
                report.SetText(section, text);
            }
            else if (report.GetTable(kind) is { } table)
            {
                table.Narrative = text;
            }
        }
    }
}
