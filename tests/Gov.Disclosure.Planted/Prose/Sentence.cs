namespace Gov.Disclosure.Planted;

/// <summary>A sentence as it is printed, with the places of the figures a lie may be told about.</summary>
/// <param name="Text">The words.</param>
/// <param name="Subject">What it is about; one text says one thing about a subject only once.</param>
/// <param name="Figures">The figures.</param>
internal sealed record Sentence(string Text, ProseSubject Subject, IReadOnlyList<SentenceFigure> Figures)
{
    public static Sentence Plain(string text) => new(text, ProseSubject.Frame, []);

    /// <summary>The same sentence with another number in one place.</summary>
    public Sentence With(SentenceFigure figure, decimal value)
    {
        var printed = NumberStyle.Print(value, figure.Style);
        return this with { Text = Text[..figure.Start] + printed + Text[(figure.Start + figure.Length)..], Figures = [] };
    }
}

/// <summary>A figure in a sentence.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Fact">What it states.</param>
/// <param name="Style">How it is printed.</param>
internal sealed record SentenceFigure(int Start, int Length, Fact Fact, string Style);

/// <summary>What a sentence is about.</summary>
internal enum ProseSubject
{
    /// <summary>Headings and phrases that state nothing.</summary>
    Frame,

    /// <summary>What was published.</summary>
    Disclosure,

    /// <summary>Requests, table three.</summary>
    Requests,

    /// <summary>Reviews and lawsuits, table four.</summary>
    Cases,

    /// <summary>信息处理费.</summary>
    Fee,

    /// <summary>Figures that no table has.</summary>
    Noise,

    /// <summary>Problems and what is done about them.</summary>
    Problems,
}
