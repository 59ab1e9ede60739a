namespace Gov.Disclosure.Narrative;

/// <content>Clauses without a figure: what they deny, and what they say of all requests.</content>
internal ref partial struct SentenceReader
{
    /// <summary>Ends a clause that has no figure: it may deny something, or say that all is done.</summary>
    private void EndClause(int end, char mark)
    {
        var clause = _clause;
        _clause = Clause.Empty;
        if (!clause.HasWords || clause.IsProvision)
        {
            return;
        }

        WithdrawDenials(clause);
        var isDenied = clause.IsNegated || (_isDenying && clause.Flow == Flow.None && clause.TermCount > 0);
        if (!clause.HasUnknown && isDenied)
        {
            Deny(clause, end);
        }
        else if (!clause.HasUnknown && clause.HasAll && clause.Flow == Flow.Done && (clause.HasRequests || _aboutRequests))
        {
            Add(Claim(ClaimKind.AllDone, clause.First, end, SpeaksOfAll(clause) ? DoubtOf(clause) : ClaimDoubt.Certain));
        }

        _isDenying = isDenied && mark == '、' && !clause.HasUnknown;
        _aboutRequests = clause.HasRequests ? !clause.HasUnknown || !clause.MayRestrict : _aboutRequests && !clause.HasUnknown;
        _aboutCases |= clause.HasDisclosure || clause.HasRequests;
        _aboutFee |= clause.HasFee;
        _isCompared |= clause.IsCompared;

        // Words nobody knows, without a figure of their own, may set the field for the figures that follow.
        if (clause.HasUnknown && (clause.MayRestrict || !(clause.HasRequests || clause.HasFee)) && _doubt == ClaimDoubt.None)
        {
            _doubt = ClaimDoubt.Perhaps;
        }

        _listed.AddOrClear(clause, isEntry: mark == '、' && !clause.HasUnknown && !isDenied);
    }

    private readonly bool SpeaksOfAll(in Clause clause) =>
        (clause.HasRequests || !_hasLast || _lastSubject is not null)
        && clause.TermCount == 0
        && !clause.HasChannel && !clause.HasClass && !_isAmong && !_isSubset && _parts.Count == 0
        && _lastSubject is null or { Row: < 0, Column: < 0, Flow: Flow.None or Flow.Received or Flow.Handled or Flow.Done or Flow.Processed };

    /// <summary>What a list denies is denied with the words at its end: 未发生行政复议、行政诉讼被纠正 is no denial of reviews.</summary>
    private readonly void WithdrawDenials(in Clause clause)
    {
        for (var i = _isDenying && (clause.HasUnknown || NarrowsCases(clause)) ? _deniedFrom : _count; i < _count; i++)
        {
            _claims[i] = _claims[i] with { Doubt = ClaimDoubt.Certain };
        }
    }

    /// <summary>Whether something but the cases themselves is named: a result, or what they are about.</summary>
    private static bool NarrowsCases(in Clause clause)
    {
        for (var i = 0; i < clause.TermCount; i++)
        {
            if (clause.Term(i) is not { Table: TableKind.ReviewAndLitigation, IsColumn: false })
            {
                return true;
            }
        }

        return false;
    }

    private void Deny(in Clause clause, int end)
    {
        _deniedFrom = _isDenying ? _deniedFrom : _count;
        var zero = new PrintedNumber(0, 0, 0, FigureUnit.Documents, false);
        if (clause.HasFee)
        {
            Add(Claim(ClaimKind.Fee, clause.First, end, DoubtOf(clause)) with { Number = zero });
            return;
        }

        var doubt = DoubtOf(clause) == ClaimDoubt.None && !clause.HasChannel && !clause.HasAll && !clause.HasOnTime && !NarrowsCases(clause) ? ClaimDoubt.None : ClaimDoubt.Certain;
        for (var i = 0; i < clause.TermCount; i++)
        {
            var term = clause.Term(i);
            if (term is { Table: TableKind.ReviewAndLitigation, IsColumn: false } && (clause.HasDisclosure || clause.HasRequests || _aboutCases)
                && clause.Flow is Flow.None or Flow.Received)
            {
                Add(Claim(ClaimKind.Figure, clause.First, end, doubt) with { Number = zero, Subject = new Subject(term.Table, Flow.None, (short)term.Index, -1, false, IsDenied: true) });
            }
        }

        if (clause.TermCount == 0 && (clause.HasRequests || _aboutRequests) && clause.Flow is Flow.Received or Flow.CarriedForward or Flow.CarriedOver)
        {
            Add(Claim(ClaimKind.Figure, clause.First, end, doubt) with { Number = zero, Subject = new Subject(TableKind.Requests, clause.Flow, -1, -1, false, IsDenied: true) });
        }
    }
}
