using System.Text;
using System.Text.Json.Serialization;

namespace Gov.Disclosure;

/// <summary>
/// One issue of the official form: the notice that prescribed it and the report years it is prescribed for.
/// Real reports use either form in any year, so the form of a table is read from the table, never from the year.
/// </summary>
[JsonConverter(typeof(ResultConverter<FormEdition>))]
public sealed partial class FormEdition
{
    internal FormEdition(string id, string notice, int sinceYear, int? untilYear)
    {
        Id = id;
        Utf8 = Encoding.UTF8.GetBytes(id);
        Notice = notice;
        SinceYear = sinceYear;
        UntilYear = untilYear;
    }

    /// <summary>The name used in JSON (<c>"form": "2021"</c>).</summary>
    public string Id { get; }

    /// <summary>The number of the notice of the General Office of the State Council that issued the form.</summary>
    public string Notice { get; }

    /// <summary>The first report year the form is prescribed for.</summary>
    public int SinceYear { get; }

    /// <summary>The last report year the form is prescribed for; <see langword="null"/> while it is in force.</summary>
    public int? UntilYear { get; }

    /// <summary>Tells whether the form is the prescribed one for a report year.</summary>
    /// <param name="year">The report year.</param>
    public bool IsPrescribedFor(int year) => year >= SinceYear && (UntilYear is not { } last || year <= last);

    /// <summary>The name as it stands in files.</summary>
    internal byte[] Utf8 { get; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
