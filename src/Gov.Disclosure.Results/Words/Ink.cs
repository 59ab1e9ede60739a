namespace Gov.Disclosure.Results.Words;

/// <summary>What a piece of text is, from which a terminal chooses its colour.</summary>
internal enum Ink
{
    Plain,
    Heading,
    Secondary,
    Good,
    Error,
    Warning,
    Info,
}
