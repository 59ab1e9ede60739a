namespace Gov.Disclosure.Documents.Sources.Html;

/// <summary>Text as a page shows it: white space drawn together, none where the source of a Chinese page only broke its lines.</summary>
internal sealed class HtmlLine
{
    private const char FirstChinese = '\u2E80';

    // Most cells of a report hold one digit.
    private static readonly string[] Digits = [.. Enumerable.Range(0, 10).Select(digit => ((char)('0' + digit)).ToString())];

    private char[] _text = new char[64];
    private int _length;
    private bool _hasSpace;
    private bool _hasBreak;

    public bool IsEmpty => _length == 0;

    public void Append(ReadOnlySpan<char> text)
    {
        // With every character comes at most one space.
        MakeRoom(2 * text.Length);
        foreach (var character in text)
        {
            if (character is '\n' or '\r')
            {
                _hasBreak = true;
            }
            else if (character is ' ' or '\t' or '\f')
            {
                _hasSpace = true;
            }
            else
            {
                Append(character);
            }
        }
    }

    public void NewLine()
    {
        _hasSpace = _hasBreak = false;
        if (_length > 0 && _text[_length - 1] != '\n')
        {
            MakeRoom(1);
            _text[_length++] = '\n';
        }
    }

    /// <summary>Takes the text out and starts anew.</summary>
    public string Take()
    {
        var text = _text.AsSpan(0, _length).Trim();
        _length = 0;
        _hasSpace = _hasBreak = false;
        return text.Length == 1 && text[0] is >= '0' and <= '9' ? Digits[text[0] - '0'] : text.ToString();
    }

    private void MakeRoom(int more)
    {
        if (_length + more > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_length + more, 2 * _text.Length));
        }
    }

    private void Append(char character)
    {
        if (_hasSpace || _hasBreak)
        {
            var last = _length > 0 ? _text[_length - 1] : '\n';
            var isWrapped = _hasBreak && !_hasSpace && last >= FirstChinese && character >= FirstChinese;
            if (!isWrapped && last != '\n')
            {
                _text[_length++] = ' ';
            }

            _hasSpace = _hasBreak = false;
        }

        _text[_length++] = character;
    }
}
