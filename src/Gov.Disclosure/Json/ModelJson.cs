using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Json;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <content>The model knows nothing of its JSON; here System.Text.Json finds it.</content>
[JsonConverter(typeof(AnnualReportConverter))]
public sealed partial class AnnualReport;

/// <content>A table is written as within its report.</content>
public abstract partial class ReportTable : IJsonValue
{
    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language) => ReportWriter.Write(writer, this, TableShape.Of(Form));
}

/// <content>A row or group is written as within its table; null where the form does not have it.</content>
public abstract partial class TableView : IJsonValue
{
    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language)
    {
        if (TableShape.Of(Table.Form).Find(Path) is { } shape)
        {
            ReportWriter.Write(writer, Table, shape);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
