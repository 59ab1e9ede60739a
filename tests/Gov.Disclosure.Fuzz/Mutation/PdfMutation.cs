using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Gov.Disclosure.Fuzz;

/// <summary>Changes the objects of an unpacked PDF file and writes its table of places anew, so that readers find what was changed; at times the file as it is.</summary>
internal sealed partial class PdfMutation : IMutation
{
    private static readonly Encoding Latin1 = Encoding.Latin1;

    private readonly ByteMutation _bytes;

    public PdfMutation(ByteMutation bytes) => _bytes = bytes;

    public bool CanBeCut => false;

    public void Learn(byte[] seed) => _bytes.Learn(seed);

    public byte[] Mutate(byte[] input, byte[] other, Random chance)
    {
        var objects = Objects(input);
        var others = Objects(other);
        if (chance.Next(10) == 0 || objects.Count == 0 || others.Count == 0)
        {
            return _bytes.Mutate(input, other, chance);
        }

        var place = chance.Next(objects.Count);
        switch (chance.Next(20))
        {
            case 0:
                objects.RemoveAt(place);
                break;
            case 1:
                objects[place] = others[chance.Next(others.Count)];
                break;
            case 2:
                objects.Add(others[chance.Next(others.Count)]);
                break;
            case 3 or 4 or 5:
                objects[place] = OtherReference(objects[place], objects.Count, chance);
                break;
            default:
                objects[place] = WithLength(_bytes.Mutate(objects[place], others[chance.Next(others.Count)], chance), chance);
                break;
        }

        return Written(objects);
    }

    /// <summary>The objects of a file in order; what stands between them is left out.</summary>
    private static List<byte[]> Objects(byte[] file) => [.. ObjectPattern().Matches(Latin1.GetString(file)).Select(match => Latin1.GetBytes(match.Groups[1].Value))];

    private static byte[] OtherReference(byte[] content, int count, Random chance)
    {
        var text = Latin1.GetString(content);
        var references = ReferencePattern().Matches(text);
        if (references.Count == 0)
        {
            return content;
        }

        var old = references[chance.Next(references.Count)];
        return Latin1.GetBytes(string.Concat(text.AsSpan(0, old.Index), FormattableString.Invariant($"{1 + chance.Next(count)} 0 R"), text.AsSpan(old.Index + old.Length)));
    }

    private static byte[] WithLength(byte[] content, Random chance)
    {
        if (chance.Next(8) == 0)
        {
            return content;
        }

        var text = Latin1.GetString(content);
        var stream = StreamPattern().Match(text);
        return stream.Success ? Latin1.GetBytes(LengthPattern().Replace(text, "/Length " + stream.Groups[1].Length.ToString(CultureInfo.InvariantCulture), 1)) : content;
    }

    private static byte[] Written(List<byte[]> objects)
    {
        using var file = new MemoryStream();
        var places = new List<long>();
        file.Write("%PDF-1.4\n"u8);
        foreach (var content in objects)
        {
            places.Add(file.Position);
            file.Write(Encoding.ASCII.GetBytes(FormattableString.Invariant($"{places.Count} 0 obj\n")));
            file.Write(content);
            file.Write("\nendobj\n"u8);
        }

        var table = file.Position;
        file.Write(Encoding.ASCII.GetBytes(FormattableString.Invariant($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n")
            + string.Concat(places.Select(place => FormattableString.Invariant($"{place:D10} 00000 n \n")))
            + FormattableString.Invariant($"trailer << /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF")));
        return file.ToArray();
    }

    [GeneratedRegex(@"\d+ \d+ obj\s(.*?)\sendobj", RegexOptions.Singleline)]
    private static partial Regex ObjectPattern();

    [GeneratedRegex(@"\d+ 0 R")]
    private static partial Regex ReferencePattern();

    [GeneratedRegex(@"stream\r?\n(.*)\r?\nendstream", RegexOptions.Singleline)]
    private static partial Regex StreamPattern();

    [GeneratedRegex(@"/Length \d+")]
    private static partial Regex LengthPattern();
}
