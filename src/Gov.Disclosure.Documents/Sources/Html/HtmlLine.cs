using System.Text;

namespace Gov.Disclosure.Documents;

/// <summary>Text as a page shows it: white space drawn together, none where the source of a Chinese page only broke its lines.</summary>
internal sealed class HtmlLine
{
    private const char FirstChinese = '\u2E80';

    private readonly StringBuilder _text = new();
    private bool _hasSpace;
    private bool _hasBreak;

    public bool IsEmpty => _text.Length == 0;

    public void Append(string text)
    {
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
        if (_text.Length > 0 && _text[_text.Length - 1] != '\n')
        {
            _text.Append('\n');
        }
    }

    /// <summary>Takes the text out and starts anew.</summary>
    public string Take()
    {
        var text = _text.ToString().Trim();
        _text.Clear();
        _hasSpace = _hasBreak = false;
        return text;
    }

    private void Append(char character)
    {
        var last = _text.Length > 0 ? _text[_text.Length - 1] : '\n';
        var isWrapped = _hasBreak && !_hasSpace && last >= FirstChinese && character >= FirstChinese;
        if ((_hasSpace || _hasBreak) && !isWrapped && last != '\n')
        {
            _text.Append(' ');
        }

        _hasSpace = _hasBreak = false;
        _text.Append(character);
    }
}
