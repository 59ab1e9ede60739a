using System.Text;
using Gov.Disclosure.Schema.Generation;

namespace Gov.Disclosure.Schema;

/// <summary>
/// The JSON Schema of the report. It declares draft-07 and keeps to the keywords on which validators agree, so that
/// programs in any language can check a report with the validator they have.
/// </summary>
internal static class ReportSchema
{
    /// <summary>Makes the schema of a selection of forms. The same forms always give the same text.</summary>
    /// <param name="forms">The forms the schema permits.</param>
    public static string Generate(FormSet forms) => Encoding.UTF8.GetString(SchemaWriter.Write(forms));
}
