namespace Gov.Disclosure.Narrative;

/// <summary>The time a sentence speaks of: the report year as a whole, unless its words say otherwise.</summary>
internal struct SpokenTime
{
    private bool _hasNewYear;
    private bool _hasLastDay;
    private bool _isDated;

    public bool IsOtherYear { get; set; }

    /// <summary>Whether a day or a month is named that is not the first or the last of the whole year.</summary>
    public readonly bool IsPartOfYear => _isDated || _hasNewYear != _hasLastDay;

    /// <summary>Takes in a part of a date.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="tokens">Its parts.</param>
    /// <param name="index">Which of them is the part of a date.</param>
    /// <returns>False where it is a number of years, 近三年, which leaves open what is spoken of.</returns>
    public bool TryAdd(FoldedSentence text, ReadOnlySpan<Token> tokens, int index)
    {
        var number = tokens[index].Number;
        var mark = text[tokens[index].End - 1];
        if (mark == '号' && index > 0 && tokens[index - 1].Role == WordRole.Break)
        {
            // The number of a document: 国办函〔2020〕109号.
            return true;
        }

        var isDayOfYear = mark == '月' && index + 1 < tokens.Length && tokens[index + 1].Number is { Unit: FigureUnit.Time, Digits: var day }
            && ((number.Digits == 1 && day == 1) || (number.Digits == 12 && day == 31));
        if (isDayOfYear)
        {
            _hasNewYear |= number.Digits == 1;
            _hasLastDay |= number.Digits == 12;
        }
        else if (mark == '日' && index > 0 && tokens[index - 1].Number.Unit == FigureUnit.Time)
        {
            // The day belongs to the month before it, which has been looked at.
            _isDated |= !((number.Digits == 1 && _hasNewYear) || (number.Digits == 31 && _hasLastDay));
        }
        else if (mark == '年')
        {
            return false;
        }
        else
        {
            _isDated = true;
        }

        return true;
    }
}
