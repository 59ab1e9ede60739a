using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Gov.Disclosure.Fuzz;

/// <summary>Changes elements, attributes and texts of XML, which stays well formed, so that those who read it and write into it get to what it means; at times its bytes.</summary>
internal sealed class MarkupMutation : IMutation
{
    private const int BytesEvery = 8;

    private readonly ByteMutation _bytes;

    /// <param name="bytes">Changes the bytes, and what is no XML.</param>
    public MarkupMutation(ByteMutation bytes) => _bytes = bytes;

    public bool CanBeCut => true;

    public void Learn(byte[] seed) => _bytes.Learn(seed);

    public byte[] Mutate(byte[] input, byte[] other, Random chance)
    {
        if (chance.Next(BytesEvery) == 0 || !TryParse(input, out var document) || !TryParse(other, out var others))
        {
            return _bytes.Mutate(input, other, chance);
        }

        XElement[] foreign = [.. others.Descendants()];
        for (var left = 1 + chance.Next(1 << chance.Next(5)); left > 0; left--)
        {
            XElement[] own = [.. document.Root!.Descendants()];
            if (own.Length > 0)
            {
                Change(own[chance.Next(own.Length)], own, foreign, chance);
            }
        }

        return TryWrite(document, out var changed) && changed.Length <= _bytes.MostBytes ? changed : _bytes.Mutate(input, other, chance);
    }

    private void Change(XElement element, XElement[] own, XElement[] foreign, Random chance)
    {
        var second = own[chance.Next(own.Length)];
        var taken = foreign[chance.Next(foreign.Length)];
        switch (chance.Next(14))
        {
            case 0:
                element.Remove();
                break;
            case 1:
                element.AddAfterSelf(new XElement(element));
                break;
            case 2:
                element.AddBeforeSelf(new XElement(taken));
                break;
            case 3:
                element.Add(new XElement(taken));
                break;
            case 4:
                element.ReplaceWith(new XElement(taken));
                break;
            case 5:
                element.ReplaceWith(new XElement(taken.Name, taken.Attributes(), new XElement(element)));
                break;
            case 6:
                element.ReplaceWith(element.Nodes());
                break;
            case 7 when !element.DescendantsAndSelf().Contains(second):
                element.Remove();
                second.AddAfterSelf(element);
                break;
            case 8:
                element.Name = taken.Name;
                break;
            case 9:
                element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).OrderBy(_ => chance.Next()).FirstOrDefault()?.Remove();
                break;
            case 10:
                foreach (var attribute in taken.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
                {
                    element.SetAttributeValue(attribute.Name, attribute.Value);
                }

                break;
            case 11 or 12 when element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).OrderBy(_ => chance.Next()).FirstOrDefault() is { } attribute:
                attribute.Value = chance.Next(2) == 0 ? Token(chance) : own.Select(holder => holder.Attribute(attribute.Name)?.Value).Where(value => value is not null).OrderBy(_ => chance.Next()).First()!;
                break;
            default:
                var texts = own.SelectMany(holder => holder.Nodes().OfType<XText>()).ToArray();
                if (texts.Length > 0)
                {
                    var text = texts[chance.Next(texts.Length)];
                    text.Value = chance.Next(3) == 0 ? Token(chance) : text.Value.Insert(chance.Next(text.Value.Length + 1), Token(chance));
                }

                break;
        }
    }

    private string Token(Random chance) => Encoding.UTF8.GetString(_bytes.Token(chance));

    private static bool TryParse(byte[] content, [NotNullWhen(true)] out XDocument? document)
    {
        try
        {
            document = XDocument.Load(new MemoryStream(content, writable: false), LoadOptions.PreserveWhitespace);
            return true;
        }
        catch (Exception failure) when (failure is XmlException or ArgumentException or NotSupportedException)
        {
            document = null;
            return false;
        }
    }

    private static bool TryWrite(XDocument document, out byte[] written)
    {
        using var stream = new MemoryStream();
        try
        {
            using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false, NewLineHandling = NewLineHandling.None }))
            {
                document.Save(writer);
            }

            written = stream.ToArray();
            return true;
        }
        catch (Exception failure) when (failure is XmlException or ArgumentException)
        {
            // A name without its namespace, or half a character.
            written = [];
            return false;
        }
    }
}
