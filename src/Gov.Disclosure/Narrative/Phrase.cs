using Gov.Disclosure.Narrative.Words;

namespace Gov.Disclosure.Narrative;

/// <summary>What the words around one figure, or between two marks, say: the bucket that the handlers of words fill.</summary>
internal struct Phrase
{
    private const int MostTerms = 4;

    private ulong _terms;

    /// <summary>Where the first word stands that says something; -1 for none.</summary>
    public int First;

    public int TermCount;

    /// <summary>What its words do, a bit for each role.</summary>
    public ulong Roles;

    public Flow Flow;

    /// <summary>What the last word does.</summary>
    public WordRole Last;

    /// <summary>The year named beside a step of the way, counted from the report year.</summary>
    public int StepYear;

    /// <summary>What words that nobody knows may do here.</summary>
    public Doubts Unknown;

    public static Phrase Empty => new() { First = -1 };

    public readonly bool IsEmpty => Roles == 0;

    /// <summary>Whether something has been said of what is counted.</summary>
    public readonly bool HasContent => TermCount > 0 || Flow != Flow.None || Has(WordRole.Requests) || Has(WordRole.Channel) || Has(WordRole.Publish);

    /// <summary>Whether a change beside it may be one of something else: 网络申请同比增长20% is about those alone.</summary>
    public readonly bool IsOfOthers => TermCount > 0 || Flow != Flow.None || HasUnknown || Has(WordRole.Channel) || Has(WordRole.Rate) || Has(WordRole.Share)
        || Has(WordRole.Topic) || Has(WordRole.OnTime);

    /// <summary>1 for more than before, -1 for less.</summary>
    public readonly int Direction => Has(WordRole.Down) ? -1 : Has(WordRole.Up) ? 1 : 0;

    /// <summary>Whether the figure comes behind a bracket.</summary>
    public readonly bool WaitsForBracket => Has(WordRole.Break);

    public readonly bool IsCarried => Flow is Flow.CarriedOver or Flow.CarriedForward or Flow.Carried;

    /// <summary>共443份, 全年合计164条: nothing is said but that it is a whole.</summary>
    public readonly bool IsTotal => (Has(WordRole.Whole) || Has(WordRole.Total)) && !HasUnknown && TermCount == 0 && Flow == Flow.None;

    public readonly bool HasUnknown => Has(WordRole.Unknown);

    public readonly bool Has(WordRole role) => (Roles & (1ul << (int)role)) != 0;

    public void Mark(WordRole role) => Roles |= 1ul << (int)role;

    /// <summary>How many rows are named.</summary>
    public readonly int Rows => RowsOf(null);

    /// <summary>How many rows of a table are named, or of any.</summary>
    public readonly int RowsOf(TableKind? table)
    {
        var rows = 0;
        for (var i = 0; i < TermCount; i++)
        {
            rows += Term(i) is { IsColumn: false } row && row.Table == (table ?? row.Table) ? 1 : 0;
        }

        return rows;
    }

    public readonly FormTerm Term(int index) => FormTerms.Official[(int)((_terms >> (16 * index)) & 0xFFFF)];

    public void AddTerm(FormTerm term)
    {
        for (var i = 0; i < TermCount; i++)
        {
            if (Term(i) == term)
            {
                return;
            }
        }

        if (TermCount == MostTerms)
        {
            Unknown |= Doubts.Words;
            return;
        }

        _terms |= (ulong)term.Index << (16 * TermCount);
        TermCount++;
    }

    public void AddFlow(Flow flow)
    {
        // 受理并办结 says two things of one number; 办理 beside a plainer verb says nothing of its own; 结转上年后新收到47件 counts what is new.
        (Flow, var unknown) = (Flow, flow) switch
        {
            (Flow.None or Flow.Processed, _) => (flow, Doubts.None),
            (Flow.CarriedOver or Flow.CarriedForward or Flow.Carried, Flow.NewlyReceived) => (flow, Doubts.Words),
            (Flow.CarriedOver, Flow.CarriedForward) => (Flow.Carried, Doubts.None), // 结转上年度继续办理1件
            (_, Flow.CarriedOver or Flow.CarriedForward) => (flow, Doubts.None),
            (Flow.CarriedOver or Flow.CarriedForward or Flow.Carried, _) or (_, Flow.Processed) or (Flow.NewlyReceived, Flow.Received) => (Flow, Doubts.None),
            (Flow.Received or Flow.NewlyReceived, Flow.Done) => (Flow.ReceivedAndDone, Doubts.None),
            _ => (flow, Flow == flow ? Doubts.None : Doubts.Words),
        };
        Unknown |= unknown;
    }

    /// <summary>Takes over the verb of the list, or gives it.</summary>
    public void Govern(ref WordRole verb, bool isListed)
    {
        var own = Has(WordRole.NotCounted) ? WordRole.NotCounted : Has(WordRole.Decide) ? WordRole.Decide : Has(WordRole.Publish) ? WordRole.Publish
            : Has(WordRole.Topic) ? WordRole.Topic : WordRole.Unknown;
        if (own == WordRole.Unknown && isListed && verb != WordRole.Unknown && Flow == Flow.None)
        {
            Mark(verb);
        }
        else
        {
            verb = own;
        }
    }

    /// <summary>Leaves the one thing that another phrase names.</summary>
    public void Become(in Phrase thing) => (_terms, TermCount, Flow) = (thing._terms, thing.TermCount, thing.TermCount > 0 ? Flow.None : thing.Flow);

    /// <summary>The phrase with one of the rows that were named, and the columns.</summary>
    public readonly Phrase Row(int index)
    {
        var (one, rows) = (this, 0);
        (one._terms, one.TermCount) = (0, 0);
        for (var i = 0; i < TermCount; i++)
        {
            if (Term(i).IsColumn || rows++ == index)
            {
                one.AddTerm(Term(i));
            }
        }

        return one;
    }

    /// <summary>Leaves out the kinds of applicant that are named.</summary>
    public void ForgetApplicants()
    {
        var own = this;
        (_terms, TermCount) = (0, 0);
        for (var i = 0; i < own.TermCount; i++)
        {
            if (own.Term(i) is not { IsColumn: true, Table: TableKind.Requests })
            {
                AddTerm(own.Term(i));
            }
        }
    }

    /// <summary>Takes in what an earlier phrase said that waits for its figure.</summary>
    public void Join(in Phrase earlier)
    {
        if (earlier.IsEmpty)
        {
            return;
        }

        Roles |= earlier.Roles | (Has(WordRole.Channel) && earlier.Has(WordRole.Channel) ? 1ul << (int)WordRole.Ways : 0);
        var own = this;
        (_terms, TermCount) = (earlier._terms, earlier.TermCount);
        for (var i = 0; i < own.TermCount; i++)
        {
            AddTerm(own.Term(i));
        }

        Flow = Flow == Flow.None ? earlier.Flow : Flow;
        First = earlier.First >= 0 ? earlier.First : First;
        Unknown |= earlier.Unknown;
    }
}
