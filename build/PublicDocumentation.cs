using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// Takes out of an assembly's XML documentation what is not public, which the compiler writes as well, and writes the same members in Chinese. What is public
/// stands in PublicAPI.*.txt, which an analyzer keeps complete; the Chinese texts stand in zh-Hans/*.tsv.
/// </summary>
public sealed class PublicDocumentation : Task
{
    // Words before the name, the name up to its accessor, its parameters or its type.
    private static readonly Regex Declaration = new Regex(@"^~?(?:static |const |abstract |virtual |override |readonly )*(?<name>[\w.<>, ]*?[\w>])(?:\.(?:get|set|init))?(?:\(| -> | = |$)");

    [Required]
    public ITaskItem[] PublicApi { get; set; }

    [Required]
    public ITaskItem[] Texts { get; set; }

    [Required]
    public string Documentation { get; set; }

    [Required]
    public string ChineseDocumentation { get; set; }

    public override bool Execute()
    {
        var names = new HashSet<string>(PublicApi.SelectMany(file => File.ReadLines(file.ItemSpec)).Select(line => Declaration.Match(line)).Where(match => match.Success)
            .Select(match => Regex.Replace(match.Groups["name"].Value, "<[^>]*>", "")));
        var document = XDocument.Load(Documentation, LoadOptions.PreserveWhitespace);
        foreach (var member in document.Descendants("member").Where(member => !IsPublic(member.Attribute("name").Value, names)).ToList())
        {
            // The line the member stands on goes with it.
            (member.PreviousNode as XText)?.Remove();
            member.Remove();
        }

        document.Save(Documentation, SaveOptions.DisableFormatting);
        var texts = Texts.SelectMany(file => File.ReadLines(file.ItemSpec)).Where(line => !line.StartsWith("#")).Select(line => line.Split('\t')).ToDictionary(pair => pair[0], pair => pair[1]);
        Directory.CreateDirectory(Path.GetDirectoryName(ChineseDocumentation));
        new XDocument(new XElement("doc", document.Root.Element("assembly"), new XElement("members", document.Descendants("member").Select(member => Chinese(member, texts)).Where(member => member != null))))
            .Save(ChineseDocumentation);
        return true;
    }

    /// <summary>A member with its Chinese summary and parameters; null where it has none, so that editors show the English.</summary>
    private static XElement Chinese(XElement member, Dictionary<string, string> texts)
    {
        var name = NameOf(member.Attribute("name").Value).Substring("Gov.Disclosure.".Length);
        if (!texts.TryGetValue(name, out var text) && !texts.TryGetValue("*" + name.Substring(name.LastIndexOf('.') + 1), out text))
        {
            return null;
        }

        var parameters = member.Elements("param").Select(parameter => parameter.Attribute("name")).Where(parameter => texts.ContainsKey("$" + parameter.Value));
        return new XElement("member", member.Attribute("name"), new XElement("summary", text), parameters.Select(parameter => new XElement("param", parameter, texts["$" + parameter.Value])));
    }

    private static string NameOf(string id) => Regex.Replace(id.Substring(2), @"\(.*|~.*", "");

    private static bool IsPublic(string id, HashSet<string> names)
    {
        var name = Regex.Replace(id.Substring(2), @"\(.*|~.*|`+\d+", "");
        var type = name.Contains('.') ? name.Substring(0, name.LastIndexOf('.')) : name;
        return names.Contains(name)
            || (name.EndsWith(".#ctor") && names.Contains(type + type.Substring(type.LastIndexOf('.'))))
            || (name.Contains(".op_") && names.Contains(type));
    }
}
