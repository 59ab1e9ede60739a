using System.Text.Json;

namespace Gov.Disclosure.Serialization;

/// <summary>A public type that says itself how it is written as JSON. What says nothing is written as its text.</summary>
internal interface IJsonValue
{
    void Write(Utf8JsonWriter writer, MessageLanguage language);
}
