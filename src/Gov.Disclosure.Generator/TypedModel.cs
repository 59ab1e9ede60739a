using System.Text;
using Gov.Disclosure.Forms.Official;

namespace Gov.Disclosure.Generator;

/// <summary>
/// Writes the typed face of the tables from the form descriptions: one class per group and row, one property per cell.
/// A member stands for all forms that have it, so a table of either form is read through the same classes.
/// </summary>
internal static class TypedModel
{
    private const string Head =
        "// Written from the form descriptions in Forms/Official. Change those and run:\n//   dotnet run --project src/Gov.Disclosure.Generator\n#nullable enable\n\n";

    /// <summary>The generated files of the core by their paths within it: sources, and the list of their public members.</summary>
    public static IReadOnlyDictionary<string, string> Files(FormSet forms)
    {
        var api = new SortedSet<string>(StringComparer.Ordinal);
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["Forms/Official/FormEdition.g.cs"] = Editions(api) };
        foreach (var kind in Enum.GetValues<TableKind>())
        {
            var face = new TableFace(kind, [.. forms.Of(kind)]);
            files.Add($"Model/Generated/{kind}Table.g.cs", face.Write());
            api.UnionWith(face.Api);
        }

        files.Add("PublicAPI/Generated/PublicAPI.Unshipped.txt", $"#nullable enable\n{string.Concat(api.Select(member => member + "\n"))}");
        return files;
    }

    /// <summary>What the generated types and members are, in Chinese, by their names behind the namespace.</summary>
    public static IReadOnlyDictionary<string, string> Chinese(FormSet forms)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var edition in FormEditions.All)
        {
            var years = edition.UntilYear is { } last ? $"适用于 {edition.SinceYear} 至 {last} 年度" : $"自 {edition.SinceYear} 年度起适用";
            texts.Add($"FormEdition.Edition{edition.Id}", $"{edition.Notice}的格式，{years}。");
        }

        foreach (var kind in Enum.GetValues<TableKind>())
        {
            var face = new TableFace(kind, [.. forms.Of(kind)]);
            face.Write();
            foreach (var (name, text) in face.Chinese)
            {
                texts.TryAdd(name, text);
            }
        }

        return texts;
    }

    private static string Editions(SortedSet<string> api)
    {
        var code = new StringBuilder(Head).Append(
            "using Gov.Disclosure.Forms.Official;\n\nnamespace Gov.Disclosure;\n\npublic sealed partial class FormEdition\n{\n");
        foreach (var edition in FormEditions.All)
        {
            var until = edition.UntilYear is { } last ? last == edition.SinceYear ? $"year {last}" : $"years {edition.SinceYear} to {last}"
                : $"years from {edition.SinceYear}";
            code.Append(edition == FormEditions.All[0] ? "" : "\n")
                .Append($"    /// <summary>The form of {edition.Notice}, prescribed for the report {until}.</summary>\n")
                .Append($"    public static FormEdition Edition{edition.Id} => FormEditions.Edition{edition.Id};\n");
            api.Add($"static Gov.Disclosure.FormEdition.Edition{edition.Id}.get -> Gov.Disclosure.FormEdition!");
        }

        return code.Append("}\n").ToString();
    }

    private sealed class TableFace
    {
        private const string NotInForm = "    /// <exception cref=\"InvalidOperationException\">The form of the table does not have this cell.</exception>";

        private readonly TableKind _kind;
        private readonly IReadOnlyList<TableForm> _forms;
        private readonly bool _rowsAreAlike;
        private readonly StringBuilder _code = new();
        private readonly List<Action> _pending = [];
        private readonly HashSet<string> _written = [];

        public TableFace(TableKind kind, IReadOnlyList<TableForm> forms)
        {
            _kind = kind;
            _forms = forms;
            _rowsAreAlike = forms.All(form => form.Rows.All(row => row.Columns == form.Rows[0].Columns));
        }

        /// <summary>The texts of what was written, in Chinese.</summary>
        public Dictionary<string, string> Chinese { get; } = [];

        /// <summary>The public members that were written, as the list of the public surface names them.</summary>
        public HashSet<string> Api { get; } = [];

        public string Write()
        {
            _code.Append(Head);
            Line("using System.Text.Json.Serialization;");
            Line("using Gov.Disclosure.Forms.Official;");
            Line("");
            Line("namespace Gov.Disclosure;");
            Line("");
            Line($"public sealed partial class {_kind}Table");
            Line("{");
            foreach (var form in _forms)
            {
                Summary("    ", $"The form of {form.Edition.Notice}.");
                Chinese[$"{_kind}Table.Form{form.Edition.Id}"] = $"{form.Edition.Notice}的格式。";
                Line($"    public static TableForm Form{form.Edition.Id} => {_kind}Forms.Form{form.Edition.Id};");
                Line("");
                Api.Add($"static Gov.Disclosure.{_kind}Table.Form{form.Edition.Id}.get -> Gov.Disclosure.TableForm!");
            }

            WriteChildren("", $"{_kind}Table");
            Line("}");
            for (var i = 0; i < _pending.Count; i++)
            {
                _pending[i]();
            }

            return _code.ToString();
        }

        private void WriteChildren(string path, string owner)
        {
            var first = true;
            foreach (var name in ChildNames(path))
            {
                if (!first)
                {
                    Line("");
                }

                first = false;
                var child = path.Length == 0 ? name : $"{path}.{name}";
                var type = TypeOf(child);
                Summary("    ", $"{Labels(child)}{ArticleNote(child)}{FormNote(child)}.");
                Chinese[$"{owner}.{Pascal(name)}"] = $"{Labels(child)}{ArticleNoteInChinese(child)}{FormNoteInChinese(child)}。";
                Line($"    public {type} {Pascal(name)} => new({(path.Length == 0 ? "this" : "Table")}, \"{child}\");");
                Api.Add($"Gov.Disclosure.{owner}.{Pascal(name)}.get -> Gov.Disclosure.{type}!");
                if (_written.Add(type))
                {
                    _pending.Add(() => WriteType(type, child));
                }
            }
        }

        private void WriteType(string type, string path)
        {
            var isSharedRow = type == $"{_kind}Row";
            var rows = isSharedRow ? [.. _forms.Select(form => form.Rows[0])] : RowsAt(path);
            var isMixed = rows.Count > 0 && ChildNames(path).Count > 0;
            Line("");
            Summary("", isSharedRow ? $"One row of {Citation(_forms)}."
                : $"{Labels(path)}{ArticleNote(path)}, in {Citation(_forms.Where(form => PartAt(form, path) is not null))}.");
            Chinese[type] = isSharedRow
                ? $"{ReportSection.Of(_kind).Title}的一行。"
                : $"{Labels(path)}{ArticleNoteInChinese(path)}{FormNoteInChinese(path)}。";
            Api.Add($"Gov.Disclosure.{type}");
            Line($"[JsonConverter(typeof(ResultConverter<{type}>))]");
            Line($"public {(IsBase(type) ? "" : "sealed ")}class {type} : {(isMixed ? $"{_kind}Row" : nameof(TableView))}");
            Line("{");
            Line($"    internal {type}(ReportTable table, string path)");
            Line("        : base(table, path)");
            Line("    {");
            Line("    }");
            if (!isMixed)
            {
                WriteCells(rows, type, isSharedRow ? null : path);
            }

            if (!isSharedRow && ChildNames(path).Count > 0)
            {
                Line("");
                WriteChildren(path, type);
            }

            Line("}");
            if (isMixed && _written.Add($"{_kind}Row"))
            {
                _pending.Add(() => WriteType($"{_kind}Row", path));
            }
        }

        private void WriteCells(IReadOnlyList<FormRow> rows, string type, string? path)
        {
            foreach (var group in rows.SelectMany(row => row.Columns).GroupBy(column => column.Name))
            {
                var column = group.First();
                var labels = string.Join(" / ", group.Select(same => string.Join(" ", same.Labels)).Distinct());
                var forms = FormNote(path, column.Name);
                var isInEveryForm = forms.Length == 0 && (path is not null || _forms.All(form => form.Rows.All(row => RowsAt(row.Path).Count == _forms.Count)));
                Line("");
                Summary("    ", $"{labels}{forms}: {Unit(column)}; {BlankMeaning(column)}");
                Line($"    /// <exception cref=\"ArgumentOutOfRangeException\">The number set {Refused(column)}.</exception>");
                if (!isInEveryForm)
                {
                    Line(NotInForm);
                }

                var formsInChinese = FormNoteInChinese(path, column.Name);
                Chinese[$"{type}.{Pascal(column.Name)}"] = $"{labels}{formsInChinese}：{UnitInChinese(column)}。空白是没有填写，“/”是不适用，都不是 0。";
                AddProperty($"{type}.{Pascal(column.Name)}", "Cell");
                Line($"    public Cell {Pascal(column.Name)}");
                Line("    {");
                Line($"        get => this[\"{column.Name}\"];");
                Line($"        set => this[\"{column.Name}\"] = value;");
                Line("    }");
                if (column.UnitName is { } unitName)
                {
                    Line("");
                    Summary("    ", $"The unit printed with {column.Label}{forms}, 元 or 万元; null where none is printed.");
                    if (!isInEveryForm)
                    {
                        Line(NotInForm);
                    }

                    Chinese[$"{type}.{Pascal(unitName)}"] = $"{column.Label}{formsInChinese}所印的单位，元或万元；没有印时为 null。";
                    AddProperty($"{type}.{Pascal(unitName)}", "AmountUnit?");
                    Line($"    public AmountUnit? {Pascal(unitName)}");
                    Line("    {");
                    Line($"        get => GetUnit(\"{column.Name}\");");
                    Line($"        set => SetUnit(\"{column.Name}\", value);");
                    Line("    }");
                }
            }
        }

        private void AddProperty(string name, string type)
        {
            Api.Add($"Gov.Disclosure.{name}.get -> Gov.Disclosure.{type}");
            Api.Add($"Gov.Disclosure.{name}.set -> void");
        }

        private string TypeOf(string path)
        {
            var isRowEverywhere = PartsAt(path).All(part => part is FormRow);
            return isRowEverywhere && _rowsAreAlike
                ? $"{_kind}Row"
                : $"{Pascal(path.Split('.')[^1])}{(isRowEverywhere ? "Row" : "Group")}";
        }

        private bool IsBase(string type) => type == $"{_kind}Row" && _forms
            .SelectMany(form => form.Rows)
            .Any(row => ChildNames(row.Path).Count > 0);

        private List<string> ChildNames(string path)
        {
            var names = new List<string>();
            foreach (var row in _forms.SelectMany(form => form.Rows))
            {
                var prefix = path.Length == 0 ? "" : path + ".";
                if (row.Path.StartsWith(prefix, StringComparison.Ordinal))
                {
                    var name = row.Path[prefix.Length..].Split('.')[0];
                    if (!names.Contains(name))
                    {
                        names.Add(name);
                    }
                }
            }

            return names;
        }

        private List<FormRow> RowsAt(string path) => [.. PartsAt(path).OfType<FormRow>()];

        private IEnumerable<FormPart> PartsAt(string path) => _forms.Select(form => PartAt(form, path)).OfType<FormPart>();

        private static FormPart? PartAt(TableForm form, string path)
        {
            FormPart? part = null;
            var parts = form.Parts;
            foreach (var name in path.Split('.'))
            {
                part = Named(parts).FirstOrDefault(candidate => candidate.Name == name);
                parts = part is FormGroup group ? group.Parts : [];
            }

            return part;
        }

        /// <summary>The parts with a JSON name, those under labels that exist in print only included.</summary>
        private static IEnumerable<FormPart> Named(IEnumerable<FormPart> parts) =>
            parts.SelectMany(part => part is FormGroup { Name: null } printedOnly ? Named(printedOnly.Parts) : [part]);

        private string Labels(string path) =>
            string.Join(" / ", PartsAt(path).Select(part => (part is FormRow row ? row.FullLabel : part.Label) + part.Note).Distinct());

        /// <summary>Which forms alone have a row or group, or a column of a row; the path is none for the row that stands for all.</summary>
        private string FormNote(string? path, string? column = null)
        {
            var having = _forms.Where(form => column is null
                ? PartAt(form, path!) is not null
                : (path is null ? form.Rows[0] : PartAt(form, path)) is FormRow row && row.Columns.Any(candidate => candidate.Name == column)).ToArray();
            return having.Length == _forms.Count ? "" : $" (form {string.Join(", ", having.Select(form => form.Edition.Id))} only)";
        }

        /// <summary>The table with the notices that prescribe it.</summary>
        private string Citation(IEnumerable<TableForm> forms) =>
            $"{ReportSection.Of(_kind).Title} ({string.Join(", ", forms.Select(form => form.Edition.Notice))}{(_forms.Any(form => form.NamesItsForm) ? "" : ", not changed since")})";

        /// <summary>The item of the law that a row of table two reports on.</summary>
        private string ArticleNote(string path) =>
            RowsAt(path).Select(row => row.Article).FirstOrDefault() is { } article ? $", article {article} of 政府信息公开条例" : "";

        private static string Unit(FormColumn column) => column.Kind switch
        {
            CellKind.Count => $"a count of {column.CountedUnit}, never negative",
            CellKind.Change => $"a change in {column.CountedUnit}, with a sign",
            _ => column.Unit == AmountUnit.TenThousandYuan ? "an amount in 万元" : "an amount in the unit printed beside it",
        };

        private string ArticleNoteInChinese(string path) =>
            RowsAt(path).Select(row => row.Article).FirstOrDefault() is { } article
                ? $"，《政府信息公开条例》第二十条第（{"一二三四五六七八九"[article[^2] - '1']}）项"
                : "";

        private string FormNoteInChinese(string? path, string? column = null) => FormNote(path, column) is { Length: > 0 } note
            ? $"（只有 {note.Replace(" (form ", "", StringComparison.Ordinal).Replace(" only)", "", StringComparison.Ordinal).Replace(", ", "、", StringComparison.Ordinal)} 格式有）"
            : "";

        private static string UnitInChinese(FormColumn column) => column.Kind switch
        {
            CellKind.Count => $"不小于 0 的整数，单位：{column.CountedUnit}",
            CellKind.Change => $"整数，减少为负，单位：{column.CountedUnit}",
            _ => column.Unit == AmountUnit.TenThousandYuan ? "不小于 0 的数，单位：万元" : "不小于 0 的数，单位印在旁边",
        };

        private static string BlankMeaning(FormColumn column) => column.IsTotal
            ? "blank means that the total was not filled in, / that it does not apply, and neither is 0."
            : "blank means not filled in, / not applicable, and neither is 0.";

        private static string Refused(FormColumn column) => column.Kind switch
        {
            CellKind.Count => "is negative or has decimals",
            CellKind.Change => "has decimals",
            _ => "is negative",
        };

        private void Summary(string indent, string text) =>
            Line($"{indent}/// <summary>{text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}</summary>");

        private void Line(string text) => _code.Append(text).Append('\n');

        private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];
    }
}
