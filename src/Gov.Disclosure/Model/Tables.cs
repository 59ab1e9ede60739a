using System.Text.Json.Serialization;
using Gov.Disclosure.Forms.Official;

namespace Gov.Disclosure;

/// <summary>Table two (表二), 主动公开政府信息情况: what was published proactively.</summary>
[JsonConverter(typeof(ResultConverter<ProactiveDisclosureTable>))]
public sealed partial class ProactiveDisclosureTable : ReportTable
{
    /// <summary>Creates a blank table.</summary>
    /// <param name="form">A form of table two.</param>
    /// <exception cref="ArgumentException">The form is of another table.</exception>
    public ProactiveDisclosureTable(TableForm form)
        : base(form, TableKind.ProactiveDisclosure)
    {
    }
}

/// <summary>Table three (表三), 收到和处理政府信息公开申请情况: the requests received and how they were handled, in 件.</summary>
[JsonConverter(typeof(ResultConverter<RequestsTable>))]
public sealed partial class RequestsTable : ReportTable
{
    /// <summary>Creates a blank table.</summary>
    /// <param name="form">A form of table three.</param>
    /// <exception cref="ArgumentException">The form is of another table.</exception>
    public RequestsTable(TableForm form)
        : base(form, TableKind.Requests)
    {
    }
}

/// <summary>Table four (表四), 政府信息公开行政复议、行政诉讼情况: reconsiderations and lawsuits, in 件.</summary>
[JsonConverter(typeof(ResultConverter<ReviewAndLitigationTable>))]
public sealed partial class ReviewAndLitigationTable : ReportTable
{
    /// <summary>Creates a blank table in the one form there is.</summary>
    public ReviewAndLitigationTable()
        : this(ReviewAndLitigationForms.Form2019)
    {
    }

    /// <summary>Creates a blank table.</summary>
    /// <param name="form">A form of table four.</param>
    /// <exception cref="ArgumentException">The form is of another table.</exception>
    public ReviewAndLitigationTable(TableForm form)
        : base(form, TableKind.ReviewAndLitigation)
    {
    }
}
