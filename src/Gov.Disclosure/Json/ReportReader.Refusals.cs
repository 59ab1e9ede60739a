using System.Runtime.CompilerServices;
using System.Text.Json;
using Gov.Disclosure.Messages;

namespace Gov.Disclosure.Json;

/// <content>What is not read: keys that are unknown or repeated, values of another type, and what a newer version has that is kept.</content>
internal ref partial struct ReportReader
{
    /// <summary>Marks a key as seen; an unknown or repeated one is noted and its value stepped over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Accept(int position, ref ulong seen, JsonPointer at)
    {
        if (position >= 0 && (seen & (1UL << position)) == 0)
        {
            seen |= 1UL << position;
            return true;
        }

        RefuseKey(position, at);
        return false;
    }

    private void RefuseKey(int position, JsonPointer at)
    {
        var offset = TokenStart;
        var name = GetText(at);
        var place = at.Append(name);
        _json.Read();
        if (position < 0 && TryKeep(offset, place))
        {
            return;
        }

        if (position < 0 && _keeper?.Has(place) != true)
        {
            _problems.UnknownKey(offset, at, name);
        }
        else
        {
            _problems.DuplicateKey(offset, at, name);
        }

        StepOver(place);
    }

    /// <summary>Keeps the value the reader stands on as it is, where the file is of a newer minor version, and notes it.</summary>
    private bool TryKeep(int offset, JsonPointer at)
    {
        _keeper ??= new UnknownKeeper(_source);
        if (!_keeper.IsNewer || _keeper.Has(at))
        {
            return false;
        }

        var start = TokenStart;
        StepOver(at);
        var isKept = _keeper.TryKeep(at, JsonEncoding.Decode(_source.Slice(start, _tokenizedFrom + (int)_json.BytesConsumed - start)));
        if (isKept)
        {
            _problems.UnknownPart(offset, at);
        }

        return isKept;
    }

    private void Refuse(JsonPlace at, MessageTerm expected)
    {
        _problems.WrongType(TokenStart, at.Pointer, expected, _json.TokenType switch
        {
            JsonTokenType.StartObject => MessageTerm.Object,
            JsonTokenType.StartArray => MessageTerm.Array,
            JsonTokenType.String => MessageTerm.Text,
            JsonTokenType.Number => MessageTerm.Number,
            JsonTokenType.True or JsonTokenType.False => MessageTerm.Boolean,
            _ => MessageTerm.Null,
        });
        StepOver(at);
    }

    /// <summary>Steps over the value the reader stands on, noting it when it nests without reason.</summary>
    private void StepOver(JsonPlace at)
    {
        if (_json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        var depth = _json.CurrentDepth;
        var noted = false;
        while (_json.Read() && _json.CurrentDepth > depth)
        {
            if (!noted && _json.CurrentDepth > MaxDepth)
            {
                _problems.TooDeep(TokenStart, at.Pointer);
                noted = true;
            }
        }
    }
}
