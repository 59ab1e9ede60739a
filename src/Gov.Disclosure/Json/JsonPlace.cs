namespace Gov.Disclosure.Json;

/// <summary>The place of a value that is being read. Its pointer is put together when a problem asks for it, which a sound file never does.</summary>
internal readonly struct JsonPlace
{
    private readonly JsonPointer _parent;
    private readonly string? _name;

    public JsonPlace(JsonPointer parent, string? name = null)
    {
        _parent = parent;
        _name = name;
    }

    public JsonPointer Pointer => _name is null ? _parent : _parent.Append(_name);

    public static implicit operator JsonPlace(JsonPointer pointer) => new(pointer);
}
