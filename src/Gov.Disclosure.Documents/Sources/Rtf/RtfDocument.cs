using System.Text;
using Gov.Disclosure.Documents.Sources.Fields;
using Gov.Disclosure.Documents.Sources.Grids;
using Gov.Disclosure.Documents.Sources.Packages;

namespace Gov.Disclosure.Documents.Sources.Rtf;

/// <summary>Goes through an RTF file and gathers what it prints (RTF 1.9.1): control words change the group they stand in, until it closes.</summary>
internal sealed class RtfDocument
{
    private const int Western = 1252;

    private readonly RtfReader _reader;
    private readonly DocumentReadOptions _options;
    private readonly Stack<Group> _groups = new();
    private readonly Stack<RtfStory> _stories = new();
    private readonly Dictionary<int, int> _fonts = [];
    private readonly List<byte> _bytes = [];
    private Group _group = new(Target.Text, Western, 1, null);
    private int _documentPage = Western;
    private int _fallback;
    private int _cellsLeft;
    private bool _isInTable;
    private bool _hasRow;
    private int _depth = 1;

    private RtfDocument(byte[] bytes, DocumentReadOptions options)
    {
        _reader = new RtfReader(bytes);
        _options = options;
        _cellsLeft = options.MaxTableCells;
        _stories.Push(new RtfStory());
    }

    /// <summary>Where the text of a group goes.</summary>
    private enum Target
    {
        Text,
        Nowhere,
        Fonts,
        Number,
        Field,
        Note,
        Box,
    }

    private RtfStory Story => _stories.Peek();

    private bool IsInCell => _stories.Count == 1 && (_isInTable || _hasRow);

    private int Depth => IsInCell ? Math.Max(1, _depth) : 0;

    public static IReadOnlyList<RtfBlock> Read(byte[] bytes, DocumentReadOptions options) => new RtfDocument(bytes, options).Read();

    private IReadOnlyList<RtfBlock> Read()
    {
        var isStarred = false;
        for (var piece = _reader.Next(); piece != RtfPiece.End; piece = _reader.Next())
        {
            if (piece == RtfPiece.Byte)
            {
                if (_fallback > 0)
                {
                    _fallback--;
                }
                else if (_group.Target != Target.Fonts)
                {
                    _bytes.Add(_reader.Byte);
                }

                continue;
            }

            Decode();
            if (piece == RtfPiece.Open)
            {
                Open();
            }
            else if (piece == RtfPiece.Close)
            {
                if (_groups.Count == 0)
                {
                    break;
                }

                Close();
                if (_groups.Count == 0)
                {
                    return Story.End();
                }
            }
            else if (_reader.Word == "*")
            {
                isStarred = true;
                continue;
            }
            else if (_fallback > 0)
            {
                _fallback--;
            }
            else
            {
                Take(_reader.Word, _reader.Parameter, isStarred);
            }

            isStarred = false;
        }

        // The first group holds the whole document: without its end something is missing.
        throw new RefusedFile(SourceReading.Damaged(RtfSource.Format, "}"));
    }

    private void Open()
    {
        _fallback = 0;
        _groups.Push(_group);
        if (_groups.Count > _options.MaxNesting)
        {
            throw new RefusedFile(SourceReading.NestingTooDeep(_options));
        }

        _group = _group with { HasBegun = false };
    }

    private void Close()
    {
        _fallback = 0;
        var closed = _group;
        _group = _groups.Pop();
        switch (closed.HasBegun ? closed.Target : Target.Nowhere)
        {
            case Target.Number:
                Story.Number(closed.Gathered!.ToString().Trim());
                break;
            case Target.Field:
                AppendField(closed.Gathered!.ToString());
                break;
            case Target.Note:
                var note = string.Join(" ", _stories.Pop().End().SelectMany(block => block.Lines).Select(line => line.Trim()).Where(line => line.Length > 0));
                Story.Append(note.Length > 0 ? $"（{note}）" : "", false);
                break;
            case Target.Box:
                var box = _stories.Pop().End();
                Story.Add(box);
                break;
        }
    }

    private void Take(string word, int? parameter, bool isStarred)
    {
        var isOn = parameter != 0;
        switch (word)
        {
            case "fonttbl":
                _group = _group with { Target = Target.Fonts };
                break;
            case "ansicpg":
                _documentPage = parameter ?? Western;
                _group = _group with { CodePage = _documentPage };
                break;
            case "f" when _group.Target == Target.Fonts:
                _group = _group with { Font = parameter ?? 0 };
                break;
            case "fcharset" when _group.Target == Target.Fonts && FontCharset.TryGetCodePage(parameter ?? 0, out var page):
                _fonts[_group.Font] = page;
                break;
            case "f":
                // Chinese programs give fonts of Latin letters to Chinese text, whose bytes are then of the code page of the document.
                _group = _group with { CodePage = _fonts.TryGetValue(parameter ?? 0, out var ofFont) ? ofFont : _documentPage };
                break;
            case "uc":
                _group = _group with { Fallback = Math.Max(0, parameter ?? 1) };
                break;
            case "plain":
                _group = _group with { CodePage = _documentPage, IsHidden = false, IsStruck = false, IsRaised = false, IsDeleted = false };
                break;
            case "v":
                _group = _group with { IsHidden = isOn };
                break;
            case "strike" or "striked":
                _group = _group with { IsStruck = isOn };
                break;
            case "deleted":
                _group = _group with { IsDeleted = isOn };
                break;
            case "super" or "sub":
                _group = _group with { IsRaised = isOn };
                break;
            case "up" or "dn":
                _group = _group with { IsRaised = parameter is not 0 };
                break;
            case "nosupersub":
                _group = _group with { IsRaised = false };
                break;
            case "u":
                Append($"{(char)(parameter ?? '?')}");
                _fallback = _group.Fallback;
                break;
            case "pict" when _group.Target != Target.Nowhere:
                AppendPicture();
                _group = _group with { Target = Target.Nowhere };
                break;
            case "listtext" or "pntext" when _group.Target != Target.Nowhere:
                _group = _group with { Target = Target.Number, Gathered = new StringBuilder(), HasBegun = true };
                break;
            case "fldinst" when _group.Target != Target.Nowhere:
                _group = _group with { Target = Target.Field, Gathered = new StringBuilder(), HasBegun = true };
                break;
            case "footnote" when _group.Target != Target.Nowhere:
                Begin(Target.Note);
                break;
            case "shptxt" or "dptxbxtext" when _group.Target != Target.Nowhere:
                Begin(Target.Box);
                break;
            case "upr":
                // The same text twice: for old programs, and then in Unicode.
                _group = _group with { Target = Target.Nowhere, Around = _group.Target };
                break;
            case "ud" when isStarred:
                _group = _group with { Target = _group.Around };
                break;
            default:
                if (RtfWords.Skipped.Contains(word) || (isStarred && !RtfWords.KnownStarred.Contains(word)))
                {
                    _group = _group with { Target = Target.Nowhere };
                }
                else if (_group.Target != Target.Nowhere)
                {
                    TakeLayout(word, parameter);
                }

                break;
        }
    }

    private void TakeLayout(string word, int? parameter)
    {
        switch (word)
        {
            case "par" or "sect" or "page" or "column":
                Story.EndParagraph(Depth);
                break;
            case "pard":
                (_isInTable, _depth) = (false, 1);
                break;
            case "intbl":
                _isInTable = true;
                break;
            case "itap":
                _depth = Math.Min(parameter ?? 1, _options.MaxNesting);
                break;
            case "trowd":
                _group = _group with { Row = new RtfRowDefinition() };
                _hasRow |= _depth <= 1;
                break;
            case "cell":
                _isInTable |= _stories.Count == 1;
                _depth = 1;
                Story.EndCell(Math.Max(1, Depth));
                break;
            case "nestcell":
                Story.EndCell(Math.Max(1, Depth));
                break;
            case "row" or "nestrow":
                var row = _group.Row ?? new RtfRowDefinition();

                // One definition holds for as many rows as the file likes.
                _cellsLeft -= row.Cells.Count;
                if (_cellsLeft < 0)
                {
                    throw new RefusedFile(SourceReading.TableTooLarge(_options));
                }

                Story.EndRow(word == "row" ? 1 : Math.Max(1, Depth), row);
                _hasRow &= word != "row";
                break;
            default:
                if (RtfWords.Signs.TryGetValue(word, out var sign))
                {
                    Append(sign);
                }
                else if (RtfWords.StackedMath.Contains(word))
                {
                    AppendUnreadable();
                }
                else
                {
                    _group.Row?.Take(word, parameter ?? 0);
                }

                break;
        }
    }

    private void Begin(Target target)
    {
        _group = _group with { Target = _group.IsShown ? target : Target.Nowhere, HasBegun = _group.IsShown };
        if (_group.HasBegun)
        {
            _stories.Push(new RtfStory());
        }
    }

    private void Decode()
    {
        if (_bytes.Count > 0)
        {
            Append((CodePagesEncodingProvider.Instance.GetEncoding(_group.CodePage) ?? Encoding.UTF8).GetString([.. _bytes]));
            _bytes.Clear();
        }
    }

    /// <summary>Something that is no text counts where a number could stand.</summary>
    private void AppendUnreadable() => Append(IsInCell ? $"{GridCell.Unreadable}" : "");

    /// <summary>The code of a field, which prints only where it has no result.</summary>
    private void AppendField(string code)
    {
        if (!EquationField.IsOne(code.AsSpan()))
        {
            return;
        }

        if (EquationField.Words(code.AsSpan()) is var (start, length))
        {
            Append(code.Substring(start, length));
        }
        else
        {
            AppendUnreadable();
        }
    }

    private void AppendPicture()
    {
        AppendUnreadable();
        if (!IsInCell && _group.IsShown)
        {
            Story.AddPicture();
        }
    }

    private void Append(string text)
    {
        if (_group.Target is Target.Number or Target.Field)
        {
            _group.Gathered!.Append(text);
        }
        else if (_group.Target is not (Target.Nowhere or Target.Fonts) && _group.IsShown)
        {
            Story.Append(text, _group.IsRaised && IsInCell);
        }
    }

    /// <summary>What holds until the group closes.</summary>
    /// <param name="Target">Where its text goes.</param>
    /// <param name="CodePage">What its bytes are.</param>
    /// <param name="Fallback">How many characters after one in Unicode stand there for old programs.</param>
    /// <param name="Row">How the row is defined.</param>
    private sealed record Group(Target Target, int CodePage, int Fallback, RtfRowDefinition? Row)
    {
        public int Font { get; init; }

        /// <summary>Where text goes outside of a text that is there twice.</summary>
        public Target Around { get; init; }

        public StringBuilder? Gathered { get; init; }

        /// <summary>Whether what the target gathers ends with this group and not with one around it.</summary>
        public bool HasBegun { get; init; }

        public bool IsHidden { get; init; }

        public bool IsStruck { get; init; }

        public bool IsDeleted { get; init; }

        public bool IsRaised { get; init; }

        public bool IsShown => !(IsHidden || IsStruck || IsDeleted);
    }
}
