using System.Text.Json;
using System.Text.Json.Serialization;
using Gov.Disclosure.Forms;
using Gov.Disclosure.Serialization;

namespace Gov.Disclosure;

/// <summary>A row of an official table, or a group of rows under one printed label.</summary>
[JsonConverter(typeof(ResultConverter<FormPart>))]
public abstract class FormPart
{
    private protected FormPart(string? name, string label)
    {
        Name = name;
        Label = label;
    }

    /// <summary>The JSON name; <see langword="null"/> for a group that exists in print only.</summary>
    public string? Name { get; }

    /// <summary>The printed label, without the bracketed note that may follow it.</summary>
    public string Label { get; }

    /// <summary>The bracketed note the form prints behind the label, brackets included; <see langword="null"/> where it prints none.</summary>
    public string? Note { get; internal init; }

    /// <summary>The group the part stands in; <see langword="null"/> at the top of the table.</summary>
    public FormGroup? Parent { get; internal set; }

    /// <summary>The item number the label starts with (一, (三), 4); empty where it has none.</summary>
    public string Ordinal => LabelOrdinal.Of(Label);

    /// <inheritdoc/>
    public override string ToString() => Name ?? Label;
}

/// <summary>A group of rows under one printed label, as 三、本年度办理结果 or (三)不予公开.</summary>
[JsonConverter(typeof(ResultConverter<FormGroup>))]
public sealed class FormGroup : FormPart
{
    internal FormGroup(string? name, string label, params FormPart[] parts)
        : base(name, label)
    {
        Parts = parts;
        foreach (var part in parts)
        {
            part.Parent = this;
        }
    }

    /// <summary>The rows and groups below this label, in printed order.</summary>
    public IReadOnlyList<FormPart> Parts { get; }

    /// <summary>The item of article 20 of 政府信息公开条例 that the group reports on, as <c>20(1)</c>; <see langword="null"/> outside table two.</summary>
    public string? Article { get; internal init; }
}

/// <summary>A row of an official table that holds cells.</summary>
[JsonConverter(typeof(ResultConverter<FormRow>))]
public sealed class FormRow : FormPart, IJsonValue
{
    /// <summary>Describes a row.</summary>
    /// <param name="name">The JSON name.</param>
    /// <param name="label">The printed label.</param>
    /// <param name="columns">The columns, where the row has other ones than its table.</param>
    internal FormRow(string name, string label, IReadOnlyList<FormColumn>? columns = null)
        : base(name, label)
    {
        Columns = columns ?? [];
    }

    /// <summary>The columns of the row, in printed order.</summary>
    public IReadOnlyList<FormColumn> Columns { get; private set; }

    /// <summary>The position of the row among the rows of its table, from 0.</summary>
    public int Index { get; private set; }

    /// <summary>The index of the row's first cell among the cells of its table.</summary>
    public int FirstCell { get; private set; }

    /// <summary>The JSON names from the table down to the row, joined by dots: <c>outcomes.refused.stateSecret</c>.</summary>
    public string Path { get; private set; } = "";

    /// <summary>The printed labels from the outermost group to the row's own.</summary>
    public IReadOnlyList<string> Labels { get; private set; } = [];

    /// <summary>The item of article 20 of 政府信息公开条例 the row reports on; <see langword="null"/> outside table two.</summary>
    public string? Article { get; private set; }

    /// <summary>The label as a person would name the row: an item with an Arabic number, or with none, says too little without its group.</summary>
    public string FullLabel => Parent is { Article: null } && (Ordinal.Length == 0 || char.IsDigit(Ordinal[0])) ? $"{Parent.Label} {Label}" : Label;

    /// <summary>The item numbers of the row and of its groups run together, as 三(七); the label where there are none.</summary>
    public string ShortLabel
    {
        get
        {
            var ordinals = string.Concat(Labels.Select(LabelOrdinal.Of));
            return ordinals.Length == 0 ? Label : ordinals;
        }
    }

    internal void Place(int index, int firstCell, IReadOnlyList<FormColumn> columns)
    {
        Columns = Columns.Count > 0 ? Columns : columns;
        Index = index;
        FirstCell = firstCell;
        var names = new List<string> { Name! };
        var labels = new List<string> { Label };
        for (var group = Parent; group is not null; group = group.Parent)
        {
            labels.Insert(0, group.Label);
            Article ??= group.Article;
            if (group.Name is not null)
            {
                names.Insert(0, group.Name);
            }
        }

        Path = string.Join(".", names);
        Labels = labels;
    }

    void IJsonValue.Write(Utf8JsonWriter writer, MessageLanguage language) => writer.WriteStringValue(Path);
}
