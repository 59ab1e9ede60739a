namespace Gov.Disclosure.Narrative;

/// <content>Figures: what each of them counts, and how sure that is.</content>
internal ref partial struct SentenceReader
{
    /// <summary>Reads a figure with the words before it and, where they end the clause, behind it.</summary>
    /// <returns>The index of the last token read.</returns>
    private int Number(int index)
    {
        var token = _tokens[index];
        var number = token.Number;
        if (number.Unit == FigureUnit.Time)
        {
            _doubt = _time.TryAdd(_text, _tokens, index) ? _doubt : ClaimDoubt.Certain;
            return index;
        }

        if (number.Unit is FigureUnit.None or FigureUnit.Other)
        {
            _clause.HasUnknown = true;
            _isCompared &= number.Unit != FigureUnit.Other;
            return index;
        }

        var last = index;
        var end = token.End;
        while (last + 1 < _tokens.Length && _tokens[last + 1].Role is not (WordRole.Break or WordRole.Number or WordRole.Among or WordRole.Parts))
        {
            last++;
        }

        // Words between two figures belong to the second.
        if (last + 1 < _tokens.Length && _tokens[last + 1].Role is WordRole.Number)
        {
            last = index;
        }

        var before = _clause;
        for (var i = index + 1; i <= last; i++)
        {
            Word(_tokens[i]);
            end = _tokens[i].Role == WordRole.Unknown ? end : _tokens[i].End;
        }

        var start = _clause.First < 0 || _clause.First > token.Start ? token.Start : _clause.First;
        Figure(before, index, start, end);
        _clause = Clause.Empty;
        _isDenying = false;
        return last;
    }

    private void Figure(in Clause before, int index, int start, int end)
    {
        var number = _tokens[index].Number;
        var isCollected = _aboutFee && _clause.HasCollect && _clause.TermCount == 0;
        _aboutFee |= _clause.HasFee;
        if ((_clause.HasFee || isCollected) && number.Unit == FigureUnit.Money)
        {
            var doubt = _clause.HasUnknown || number.IsInexact || _isAmong || _clause.HasRespectively ? ClaimDoubt.Certain : DoubtOf(_clause);
            Add(Claim(ClaimKind.Fee, start, end, doubt) with { Number = _clause.IsNegated ? default : number });
            return;
        }

        if (_clause.Direction != 0 && number.Unit is FigureUnit.Percent or FigureUnit.Documents)
        {
            Growth(number, start, end);
            return;
        }

        switch (number.Unit)
        {
            case FigureUnit.Percent when before.HasRate:
                Rate(number, start, end);
                break;
            case FigureUnit.Percent when before.HasShare:
                Share(number, start, end);
                break;
            case FigureUnit.Documents or FigureUnit.Money when before.IsCompared:
                _base = number.IsInexact ? null : number.Value;
                _isCompared = true;
                break;
            case FigureUnit.Documents or FigureUnit.Money:
                Count(index, start, end);
                break;
        }
    }

    private void Count(int index, int start, int end)
    {
        var number = _tokens[index].Number;
        var clause = _clause;
        var part = PartOf(clause);
        var isListed = _listed.IsEmpty || TryTakeListed(ref clause, index);
        var subject = clause.HasChannel || clause.HasClass ? null : SubjectOf(clause);
        if (subject is { } vague && (!isListed || clause.HasUnknown))
        {
            // Something a table counts, narrowed down by words that nobody knows.
            Add(Claim(ClaimKind.Figure, start, end, ClaimDoubt.Certain) with { Number = number, Subject = vague });
            subject = null;
        }

        var doubt = DoubtOf(clause);
        if (number.IsInexact || clause.IsAbout || clause.IsNegated || (_isAmong && _hasLast && _wholeSubject is null))
        {
            doubt = ClaimDoubt.Certain;
        }

        // 作出 governs the whole list that follows it.
        _isDeciding = clause.HasDecide || (_isDeciding && _lastMark == '、' && !clause.HasUnknown);
        if (subject is { } known)
        {
            doubt = Worst(doubt, DoubtOf(known, clause, number.Unit, part));
            Add(Claim(ClaimKind.Figure, start, end, doubt) with { Number = number, Subject = known });
            _caseRow = known.Table == TableKind.ReviewAndLitigation ? known.Row : _caseRow;
            _speaksOfReceived |= known.Flow == Flow.Received;
        }

        if (_time.IsOtherYear)
        {
            _base = number.IsInexact ? null : number.Value;
        }

        if (part != PartKind.None && _hasWhole)
        {
            if (_parts.Count > 0 && _parts.Kind != part)
            {
                FinishParts();
            }

            _parts.Add(part, number, PlaceBehind(end));

            // A request comes in by one way; documents are published in several places at once.
            _parts.IsMixed |= part == PartKind.Channels && _wholeSubject is not { Table: TableKind.Requests };
        }
        else
        {
            _parts.IsMixed |= _parts.Count > 0;
            if (!_isAmong)
            {
                FinishParts();
                _hasWhole = !number.IsInexact && !number.IsRounded;
                _whole = number;
                _wholeStart = _text.PlaceOf(start);
                _wholeSubject = subject;
            }
        }

        _isSubset |= subject is null || (subject.Value is { Column: >= 0, Table: TableKind.Requests } && part == PartKind.None);
        _last = number;
        _hasLast = true;
        _lastSubject = subject;
        _lastDoubt = doubt;
        if (!_time.IsOtherYear && !number.IsInexact && _figureCount < MaxWholes)
        {
            _figures[_figureCount++] = number.Value;
        }

        _aboutRequests = clause.HasRequests ? !clause.HasUnknown || !clause.MayRestrict : _aboutRequests && !clause.HasUnknown;
        _aboutCases |= clause.HasDisclosure || clause.HasRequests;

        // A complete statement about a person says nothing of what follows; one about another agency or field does.
        if (clause.HasUnknown && clause.MayRestrict && _doubt == ClaimDoubt.None && clause.HasRequests)
        {
            _doubt = ClaimDoubt.Perhaps;
        }
    }

    private readonly PartKind PartOf(in Clause clause)
    {
        if (clause.HasClass)
        {
            return _isAmong ? PartKind.Classes : PartKind.None;
        }

        if (_isAmong && _lastMark == '、' && _parts is { Kind: PartKind.Classes, Count: > 0 } && clause.TermCount == 0 && clause.Flow == Flow.None)
        {
            // One entry in a list of classes may go without the word.
            return PartKind.Classes;
        }

        if (clause.HasUnknown || !_listed.IsEmpty)
        {
            return PartKind.None;
        }

        return clause.HasChannel ? PartKind.Channels
            : clause.TermCount == 1 && clause.Term(0).IsKindOfApplicant && _wholeSubject is { Row: < 0, Column: < 0 } ? PartKind.Applicants
            : PartKind.None;
    }

    private bool TryTakeListed(ref Clause clause, int index)
    {
        var (hasRequests, hasUnknown) = (clause.HasRequests, clause.HasUnknown);
        var isTaken = _listed.TryTake(ref clause, FiguresAhead(index));
        _aboutRequests |= isTaken && hasRequests && !hasUnknown;
        return isTaken;
    }

    /// <summary>How many figures follow one another from one on, with nothing but marks and 和 between them.</summary>
    private readonly int FiguresAhead(int index)
    {
        var count = 0;
        foreach (var token in _tokens.Slice(index))
        {
            if (token.Role == WordRole.Number)
            {
                count++;
            }
            else if (token.Role is not (WordRole.Break or WordRole.Filler))
            {
                break;
            }
        }

        return count;
    }

    private readonly Subject? SubjectOf(in Clause clause)
    {
        FormTerm? row = null;
        FormTerm? column = null;
        for (var i = 0; i < clause.TermCount; i++)
        {
            var term = clause.Term(i);
            if (!term.IsColumn && row is not null && (row.Group == term || term.Group == row))
            {
                // A row named with its group is one thing.
                row = row.Group == term ? row : term;
                continue;
            }

            if ((term.IsColumn ? column : row) is not null)
            {
                return null;
            }

            row = term.IsColumn ? row : term;
            column = term.IsColumn ? term : column;
        }

        var table = row?.Table ?? column?.Table ?? TableKind.Requests;
        if (column is not null && column.Table != table)
        {
            return null;
        }

        var rowIndex = (short)(row?.Index ?? -1);
        var columnIndex = (short)(column?.Index ?? -1);
        switch (table)
        {
            case TableKind.ReviewAndLitigation:
                return row is not null || _caseRow >= 0 ? new Subject(table, clause.Flow, row is null ? _caseRow : rowIndex, columnIndex, false, false) : null;
            case TableKind.ProactiveDisclosure:
                return row is null || clause.HasRequests ? null : new Subject(table, clause.Flow, rowIndex, columnIndex, false, false);
        }

        var isNamed = row is not null || column is not null || clause.Flow != Flow.None || clause.HasRequests;
        if (!isNamed || !(clause.HasRequests || _aboutRequests) || (row is not null && clause.Flow is Flow.CarriedForward or Flow.CarriedOver or Flow.Carried))
        {
            return null;
        }

        // Parts of what came in are what came in too.
        var flow = clause.Flow == Flow.None && column is not null && _isAmong && _wholeSubject is { } whole ? whole.Flow : clause.Flow;
        return new Subject(table, row is null ? flow : Flow.None, rowIndex, columnIndex, _speaksOfReceived && row is not null, false);
    }

    private readonly ClaimDoubt DoubtOf(Subject subject, in Clause clause, FigureUnit unit, PartKind part) => subject.Table switch
    {
        // Agencies have reviews and lawsuits about other things too.
        TableKind.ReviewAndLitigation when !_aboutCases && !clause.HasDisclosure && !clause.HasRequests => ClaimDoubt.Certain,

        // What is received of cases is less than what table four has, with those of last year.
        TableKind.ReviewAndLitigation => subject.Flow == Flow.None ? ClaimDoubt.None : ClaimDoubt.Perhaps,
        TableKind.ProactiveDisclosure => subject.Column >= 0 || _isDeciding || unit == FigureUnit.Money ? ClaimDoubt.None : ClaimDoubt.Perhaps,
        _ => (subject is { Flow: Flow.None, Row: < 0, Column: < 0 })
            || ((_isSubset || (_parts.Count > 0 && part == PartKind.None)) && !clause.HasRequests)
            || (_isAmong && subject.Row < 0 && subject.Column >= 0 && _wholeSubject is { Row: >= 0 }) ? ClaimDoubt.Perhaps : ClaimDoubt.None,
    };
}
