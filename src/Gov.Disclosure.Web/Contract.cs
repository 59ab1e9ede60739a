using System.Text.Json.Serialization;

namespace Gov.Disclosure.Web;

/// <summary>A report on the desk as the page has changed it.</summary>
/// <param name="Id">The number of the report.</param>
/// <param name="Edits">The changes, in the order they were made.</param>
/// <param name="Previous">The number of the report of the year before; <see langword="null"/> where there is none.</param>
internal sealed record Target(int Id, Edit[] Edits, int? Previous);

/// <summary>A change: a cell as it would be printed, or the whole text of a section.</summary>
/// <param name="Pointer">The place in the report.</param>
/// <param name="Value">What stands there now; an empty text is a blank.</param>
internal sealed record Edit(string Pointer, string Value);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Target))]
[JsonSerializable(typeof(Target[]))]
internal sealed partial class ContractJson : JsonSerializerContext;
