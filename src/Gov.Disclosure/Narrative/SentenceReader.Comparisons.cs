namespace Gov.Disclosure.Narrative;

/// <content>Figures about figures: rates, shares, changes against last year, and parts of a whole.</content>
internal ref partial struct SentenceReader
{
    private void Rate(PrintedNumber number, int start, int end)
    {
        var isKnown = !_clause.HasUnknown && (_clause.HasRequests || _aboutRequests) && !_clause.HasChannel && _clause.TermCount == 0 && !number.IsInexact && !_clause.IsAbout && !_isAmong;
        if (isKnown)
        {
            var isAll = number.Value == 100;
            var kind = _clause.HasOnTime ? ClaimKind.AllOnTime : isAll ? ClaimKind.AllDone : ClaimKind.Rate;
            var doubt = kind == ClaimKind.AllOnTime && !isAll ? ClaimDoubt.Certain : DoubtOf(_clause);
            Add(Claim(kind, start, end, doubt) with { Number = number });
        }
    }

    private void Share(PrintedNumber number, int start, int end)
    {
        if (!_hasLast || _clause.HasUnknown)
        {
            return;
        }

        // Any earlier figure may be the whole; with one alone there is no other.
        decimal? whole = null;
        var others = 0;
        for (var i = 0; i < _figureCount; i++)
        {
            if (_figures[i] != _last.Value && _figures[i] != 0)
            {
                others++;
                var fits = number.Fits(_last.Value / _figures[i] * 100);
                whole = fits || whole is null ? _figures[i] : whole;
                if (fits)
                {
                    others = 1;
                    break;
                }
            }
        }

        if (whole is not null && !number.IsInexact && !_last.IsInexact && !_last.IsRounded)
        {
            var isOne = others == 1 && _isAmong && !_clause.IsAbout && !_time.IsOtherYear;
            Add(Claim(ClaimKind.Share, start, end, isOne ? ClaimDoubt.None : ClaimDoubt.Perhaps) with { Number = number, Figure = _last.Value, Other = whole });
        }
    }

    private void Growth(PrintedNumber number, int start, int end)
    {
        var isCompared = _clause.IsCompared || _isCompared || _base is not null;
        if (isCompared && !_clause.HasUnknown && _clause.TermCount == 0 && _clause.Flow == Flow.None && _hasLast && (_lastSubject is not null || _base is not null)
            && !number.IsInexact && !_clause.IsAbout && !_clause.HasShare && !_clause.HasRate && !_last.IsInexact && !_last.IsRounded)
        {
            Add(Claim(ClaimKind.Growth, start, end, _lastDoubt == ClaimDoubt.Certain ? ClaimDoubt.Certain : ClaimDoubt.None) with
            {
                Number = number,
                Subject = _lastSubject ?? default,
                Figure = _last.Value,
                Other = _base,
                Direction = _clause.Direction,
            });
        }

        // 比上年增加39件，增幅1.08%: the same comparison twice.
        _isCompared = isCompared && number.Unit == FigureUnit.Documents;
    }

    private void FinishParts()
    {
        if (_hasWhole && _parts.Count > 1 && !_whole.IsInexact)
        {
            var doubt = Worst(_parts.DoubtAgainst(_whole.Value, _isListOpen), _doubt == ClaimDoubt.Certain ? ClaimDoubt.Certain : ClaimDoubt.None);
            if (_count < _claims.Length)
            {
                _claims[_count++] = new Claim { Kind = ClaimKind.Parts, Doubt = doubt, Start = _wholeStart, End = _parts.End, Number = _whole, Other = _parts.Sum };
            }
        }

        _parts = default;
    }
}
