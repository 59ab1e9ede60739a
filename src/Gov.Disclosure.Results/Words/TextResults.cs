using System.Buffers;

namespace Gov.Disclosure.Results.Words;

/// <summary>The result for people: what there is to say of each report, then a table of all and what it comes to.</summary>
internal sealed class TextResults : ResultBody
{
    private readonly ResultOptions _options;
    private readonly Overview _overview;

    public TextResults(ResultOptions options)
    {
        _options = options;
        _overview = new Overview(options.Messages);
    }

    public override byte[] Render(ReportResult result) => Written(writer => _options.Text(writer, _options.Messages, result));

    public override void Write(ReportResult result, byte[] rendered)
    {
        if (_options.HasOverview)
        {
            _overview.Add(result);
        }

        Output.Write(rendered);
    }

    public override IEnumerable<ReadOnlyMemory<byte>> End(ResultTotals totals)
    {
        Output.Write(Written(writer =>
        {
            RosterText.Write(writer, _options.Messages, totals.Roster);
            if (_overview.Count > 1)
            {
                _overview.WriteTo(writer);
                writer.WriteLine(_options.Messages.Totals(totals), Ink.Heading);
            }

            foreach (var line in RoundText.Of(totals.Round, _options.Messages))
            {
                writer.WriteLine(line, Ink.Heading);
            }

            if (_options.CheckedOn is not null || _options.Profile is not null)
            {
                writer.WriteLine(_options.Messages.CheckedBy(Product.Version, _options.CheckedOn, _options.Profile), Ink.Secondary);
            }
        }));
        return [];
    }

    private byte[] Written(Action<InkWriter> write)
    {
        using var text = new MemoryStream();
        using (var writer = new LineWriter(text, _options.UseColor))
        {
            write(writer);
        }

        return text.ToArray();
    }
}
