namespace Gov.Disclosure.Narrative;

/// <summary>What the words since the last mark or figure say.</summary>
internal struct Clause
{
    private const int MaxTerms = 4;
    private const string Restricting = "局委镇乡县区市街办厅院司部门位心领域类项目站园校";

    private ulong _terms;
    private bool _isBegun;
    private bool _opensWithBasis;
    private bool _endsInProvision;

    public int First { get; private set; }

    public int TermCount { get; private set; }

    public bool HasWords => First >= 0;

    /// <summary>Whether a word stands there that the vocabulary does not have, or a number of something else.</summary>
    public bool HasUnknown { get; set; }

    /// <summary>Whether the unknown words may narrow down what is spoken of: another agency, a field of work.</summary>
    public bool MayRestrict { get; private set; }

    public bool HasRequests { get; private set; }

    public bool HasDisclosure { get; private set; }

    public bool HasChannel { get; private set; }

    public bool HasClass { get; private set; }

    public bool IsNegated { get; set; }

    public bool HasAll { get; private set; }

    public bool HasOnTime { get; private set; }

    public bool HasRate { get; private set; }

    public bool IsCompared { get; set; }

    public bool HasVersus { get; private set; }

    public bool HasShare { get; private set; }

    public bool HasWhole { get; private set; }

    public bool HasRespectively { get; private set; }

    public bool HasFee { get; private set; }

    public bool HasCollect { get; private set; }

    public bool HasDecide { get; private set; }

    public bool IsAbout { get; private set; }

    /// <summary>Whether the clause names what the sentence goes by, 按照某某规定, whatever its other words are.</summary>
    public readonly bool IsProvision => _opensWithBasis && _endsInProvision;

    public int Direction { get; private set; }

    public Flow Flow { get; set; }

    public static Clause Empty => new() { First = -1 };

    public readonly FormTerm Term(int index) => FormTerms.Official[(int)((_terms >> (16 * index)) & 0xFFFF)];

    public void Add(in Token token, FoldedSentence text)
    {
        First = First < 0 && token.Role is not (WordRole.Filler or WordRole.Basis or WordRole.Provision) ? token.Start : First;
        _opensWithBasis |= !_isBegun && token.Role == WordRole.Basis;
        _endsInProvision = token.Role == WordRole.Provision;
        _isBegun = true;
        switch (token.Role)
        {
            case WordRole.Unknown:
                HasUnknown = true;
                MayRestrict |= text.Characters.Slice(token.Start, token.End - token.Start).IndexOfAny(Restricting.AsSpan()) >= 0;
                break;
            case WordRole.Requests:
                HasRequests = true;
                break;
            case WordRole.Disclosure:
                HasDisclosure = true;
                break;
            case WordRole.Term:
                AddTerm(Vocabulary.Official[token.Word].Term!);
                break;
            case WordRole.Flow:
                AddFlow(Vocabulary.Official[token.Word].Flow);
                break;
            case WordRole.Channel:
                HasChannel = true;
                break;
            case WordRole.Class:
                HasClass = true;
                break;
            case WordRole.Negation:
                IsNegated = true;
                break;
            case WordRole.All:
                HasAll = true;
                break;
            case WordRole.OnTime:
                HasOnTime = true;
                break;
            case WordRole.Rate:
                HasRate = true;
                break;
            case WordRole.Compare:
                IsCompared = true;
                break;
            case WordRole.Versus:
                HasVersus = true;
                break;
            case WordRole.Up:
                Direction = 1;
                break;
            case WordRole.Down:
                Direction = -1;
                break;
            case WordRole.Share:
                HasShare = true;
                break;
            case WordRole.Whole:
                HasWhole = true;
                break;
            case WordRole.Respectively:
                HasRespectively = true;
                break;
            case WordRole.Fee:
                HasFee = true;
                break;
            case WordRole.Collect:
                HasCollect = true;
                break;
            case WordRole.Decide:
                HasDecide = true;
                break;
            case WordRole.About:
                IsAbout = true;
                break;
        }
    }

    public void AddTerm(FormTerm term)
    {
        for (var i = 0; i < TermCount; i++)
        {
            if (Term(i) == term)
            {
                return;
            }
        }

        if (TermCount == MaxTerms)
        {
            HasUnknown = true;
            return;
        }

        _terms |= (ulong)term.Index << (16 * TermCount);
        TermCount++;
    }

    private void AddFlow(Flow flow)
    {
        // 受理并办结 says two things of one number; 办理 beside a plainer verb says nothing of its own.
        if (Flow is Flow.None or Flow.Processed || Flow == flow)
        {
            Flow = flow;
        }
        else if (flow != Flow.Processed)
        {
            HasUnknown = true;
        }
    }
}
