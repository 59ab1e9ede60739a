namespace Gov.Disclosure.Narrative.Words;

/// <summary>A word of the vocabulary.</summary>
/// <param name="Text">The word, folded as sentences are.</param>
/// <param name="Role">What it does.</param>
/// <param name="Flow">The step, for <see cref="WordRole.Flow"/>.</param>
/// <param name="Term">The thing counted, for <see cref="WordRole.Term"/>.</param>
internal sealed record Word(string Text, WordRole Role, Flow Flow = Flow.None, FormTerm? Term = null);
