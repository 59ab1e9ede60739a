using System.Reflection;
using System.Text;

namespace Gov.Disclosure.Generator;

/// <summary>
/// The Chinese documentation of members that follow from the forms and the rules; that of all others is written by hand beside it, and packing makes the
/// files of both that editors show.
/// </summary>
internal static class ChineseDocumentation
{
    /// <summary>One line for each member: its name behind the namespace, a tabulator, the text.</summary>
    public static string Write(FormSet forms)
    {
        var texts = new StringBuilder("# Written from the forms and the rule catalogue: dotnet run --project src/Gov.Disclosure.Generator\n");
        foreach (var (name, text) in TypedModel.Chinese(forms).Concat(Rules()))
        {
            texts.Append(name).Append('\t').Append(text).Append('\n');
        }

        return texts.ToString();
    }

    private static IEnumerable<KeyValuePair<string, string>> Rules() =>
        from type in typeof(Rule).Assembly.GetExportedTypes()
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field.FieldType == typeof(Rule)
        let rule = (Rule)field.GetValue(null)!
        orderby rule.Id
        select KeyValuePair.Create($"{type.Name}.{field.Name}", $"{rule.Id}：{rule.GetTitle(MessageLanguage.Chinese)}。");
}
