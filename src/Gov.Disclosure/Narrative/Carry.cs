namespace Gov.Disclosure.Narrative;

/// <summary>What a sentence hands on to the next.</summary>
/// <param name="Heading">What the last heading named.</param>
/// <param name="Topic">What the sentence spoke of at its end.</param>
/// <param name="Row">The row of table two or four it spoke of last; -1 for none.</param>
/// <param name="Doubts">The doubts of its last figure, which a sentence that opens with 其中 shares.</param>
/// <param name="Step">The step of the requests' way that a sentence which opens with 其中 takes apart.</param>
/// <param name="Scope">The doubts about whose figures they are that hold for the whole passage.</param>
internal readonly record struct Carry(Topic Heading, Topic Topic, short Row, Doubts Doubts, Doubts Scope, Flow Step);
