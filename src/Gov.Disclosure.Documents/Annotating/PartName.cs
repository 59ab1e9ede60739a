using System.Globalization;
using DocumentFormat.OpenXml.Packaging;

namespace Gov.Disclosure.Documents.Annotating;

/// <summary>Names for the relations to new parts: always the same for the same file, where the library would draw lots.</summary>
internal static class PartName
{
    private const string Start = "rIdGovDisclosure";

    public static string Free(OpenXmlPart owner)
    {
        var taken = new HashSet<string>(owner.Parts.Select(part => part.RelationshipId).Concat(owner.ExternalRelationships.Select(relation => relation.Id))
            .Concat(owner.HyperlinkRelationships.Select(relation => relation.Id)).Concat(owner.DataPartReferenceRelationships.Select(relation => relation.Id)));
        return Enumerable.Range(1, taken.Count + 1).Select(number => Start + number.ToString(CultureInfo.InvariantCulture))
            .First(name => !taken.Contains(name));
    }
}
