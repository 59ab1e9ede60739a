using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Forms.Official;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>An immutable selection of table forms that readers, schema and documents know.</summary>
[JsonConverter(typeof(ResultConverter<FormSet>))]
public sealed class FormSet : IJsonValue
{
    private readonly TableForm[] _forms;

    private FormSet(IEnumerable<TableForm> forms) => _forms = forms.ToArray();

    /// <summary>The forms that the General Office of the State Council has issued.</summary>
    public static FormSet Official { get; } = new([.. ProactiveDisclosureForms.All, .. RequestsForms.All, .. ReviewAndLitigationForms.All]);

    /// <summary>All forms, table by table, older before newer.</summary>
    public IReadOnlyList<TableForm> Forms => _forms;

    /// <summary>The forms of one table, older before newer.</summary>
    /// <param name="kind">The table.</param>
    public IEnumerable<TableForm> Of(TableKind kind) => _forms.Where(form => form.Kind == kind);

    /// <summary>The form of a table that is prescribed for a report year; the oldest for the years before any was.</summary>
    /// <param name="kind">The table.</param>
    /// <param name="year">The report year.</param>
    public TableForm PrescribedFor(TableKind kind, int year) =>
        Of(kind).LastOrDefault(form => form.Edition.SinceYear <= year) ?? Of(kind).First();

    /// <summary>The last year before another form of the same table is prescribed; a notice that leaves a table as it is does not end its form.</summary>
    internal int? LastYearOf(TableForm form) => Of(form.Kind).FirstOrDefault(other => other.Edition.SinceYear > form.Edition.SinceYear)?.Edition.SinceYear - 1;

    /// <summary>Finds the form of a table by the name JSON gives it.</summary>
    /// <param name="kind">The table.</param>
    /// <param name="id">The name of the form, as <c>2021</c>.</param>
    /// <param name="form">The form; <see langword="null"/> where the set does not have it.</param>
    /// <returns>False where the set does not have the form.</returns>
    public bool TryGet(TableKind kind, string id, [NotNullWhen(true)] out TableForm? form)
    {
        form = Array.Find(_forms, candidate => candidate.Kind == kind && candidate.Edition.Id == id);
        return form is not null;
    }

    /// <summary>A set that knows one more form.</summary>
    /// <param name="form">The form to add.</param>
    /// <exception cref="ArgumentException">The set already has a form of that table and name.</exception>
    internal FormSet With(TableForm form)
    {
        if (TryGet(form.Kind, form.Edition.Id, out _))
        {
            throw new ArgumentException($"The set already has {form}.", nameof(form));
        }

        return new FormSet(_forms.Append(form).OrderBy(f => f.Kind).ThenBy(f => f.Edition.SinceYear));
    }

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language) => JsonLayout.WriteArray(writer, Forms, language);
}
