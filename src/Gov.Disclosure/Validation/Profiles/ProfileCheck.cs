using System.Text.Json;
using Gov.Disclosure.Forms;
using Gov.Disclosure.Json.Settings;

namespace Gov.Disclosure.Validation.Profiles;

/// <summary>The checks that a profile can ask for as data. Each is the delegate of a rule of one's own.</summary>
internal static class ProfileCheck
{
    private const string Length = "sectionLength";
    private const string Topics = "topics";
    private const string Figures = "figures";
    private const string Sum = "sum";
    private const string Published = "publishedBy";

    // Where a sentence ends, so that a figure belongs to the words beside it.
    private static readonly char[] SentenceEnds = ['。', '；', ';', '！', '!', '？', '?', '\n'];

    public static string[] Kinds { get; } = [Length, Topics, Figures, Sum, Published];

    /// <summary>Reads the one check of a rule.</summary>
    /// <returns><see langword="null"/> where something is wrong with it, which is told.</returns>
    public static Action<RuleEvaluation>? Of(SettingsReader reader, ProfileFile file, SettingsNode rule)
    {
        var checks = rule.Members.Where(member => Kinds.Contains(member.Name, StringComparer.Ordinal)).ToArray();
        if (checks.Length == 0)
        {
            reader.Wrong(rule, SettingsProblemKind.MissingKey, string.Join("|", Kinds));
            return null;
        }

        foreach (var (name, second) in checks.Skip(1))
        {
            reader.Wrong(second, SettingsProblemKind.SecondCheck, name);
        }

        var (kind, node) = checks[0];
        return !reader.Expect(node, JsonTokenType.StartObject) ? null : kind switch
        {
            Length => OfLength(reader, file, node),
            Topics => OfTopics(reader, file, node, isFigure: false),
            Figures => OfTopics(reader, file, node, isFigure: true),
            Sum => OfSum(reader, node),
            _ => OfDay(reader, node),
        };
    }

    /// <summary>How long a section may be and has to be, in characters without white space.</summary>
    private static Action<RuleEvaluation>? OfLength(SettingsReader reader, ProfileFile file, SettingsNode node)
    {
        reader.AllowOnly(node, "section", "atMost", "atLeast");
        var section = file.SectionOf(node, "section", _ => true);
        var (most, least) = (reader.Number(node, "atMost"), reader.Number(node, "atLeast"));
        if (most is null && least is null && node.Member("atMost") is null && node.Member("atLeast") is null)
        {
            reader.Wrong(node, SettingsProblemKind.MissingKey, "atMost|atLeast");
        }

        return section is null ? null : evaluation =>
        {
            if (TextOf(evaluation, section) is not { } text)
            {
                evaluation.NotAssessable();
                return;
            }

            var length = text.Count(character => !char.IsWhiteSpace(character));
            if (length > most || length < least)
            {
                evaluation.Broken([section.Pointer], length > most ? most.Value : least!.Value, length);
            }
            else
            {
                evaluation.Holds();
            }
        };
    }

    /// <summary>
    /// What a section has to speak of, by any of the words for it; a figure also has to stand before one of its units, in the sentence of the words.
    /// </summary>
    private static Action<RuleEvaluation>? OfTopics(SettingsReader reader, ProfileFile file, SettingsNode node, bool isFigure)
    {
        reader.AllowOnly(node, "section", "each");
        var section = file.SectionOf(node, "section", _ => true);
        var topics = new List<(string Name, IReadOnlyList<string> Words, IReadOnlyList<string> Units)>();
        foreach (var item in file.Objects(node, "each"))
        {
            reader.AllowOnly(item, isFigure ? ["name", "words", "units"] : ["name", "words"]);
            topics.Add(
                (reader.Text(item, "name", required: true) ?? "", file.Texts(item, "words", required: true), isFigure
                    ? file.Texts(item, "units", required: true) : []));
        }

        if (node.Member("each") is not { Items.Count: > 0 })
        {
            reader.Wrong(node, SettingsProblemKind.MissingKey, "each");
        }

        return section is null ? null : evaluation =>
        {
            if (TextOf(evaluation, section) is not { } text)
            {
                evaluation.NotAssessable();
                return;
            }

            var sentences = text.Split(SentenceEnds).Select(sentence => string.Concat(sentence.Where(character => !char.IsWhiteSpace(character)))).ToArray();
            foreach (var (name, words, units) in topics)
            {
                if (sentences.Any(
                    sentence => words.Any(word => sentence.IndexOf(word, StringComparison.Ordinal) >= 0)
                        && (!isFigure || units.Any(unit => HasFigure(sentence, unit)))))
                {
                    evaluation.Holds();
                }
                else
                {
                    evaluation.Broken([section.Pointer], expected: name);
                }
            }
        };
    }

    /// <summary>A relation between sums of cells, which every report has to have that prints all of them.</summary>
    private static Action<RuleEvaluation>? OfSum(SettingsReader reader, SettingsNode node)
    {
        reader.AllowOnly(node, "left", "is", "right");
        var (left, right) = (Cells(reader, node, "left"), Cells(reader, node, "right"));
        string[] relations = ["equal", "atMost", "atLeast"];
        var relation = reader.Text(node, "is", required: true);
        if (relation is not null && !relations.Contains(relation, StringComparer.Ordinal))
        {
            reader.Wrong(node.Member("is")!, SettingsProblemKind.WrongValue, relation, relations);
        }

        return evaluation =>
        {
            if (evaluation.Report is var report && SumOf(evaluation, report, left) is { } actual && SumOf(evaluation, report, right) is { } expected)
            {
                if (relation == "equal" ? actual == expected : relation == "atMost" ? actual <= expected : actual >= expected)
                {
                    evaluation.Holds();
                }
                else
                {
                    evaluation.Broken([.. left, .. right], expected, actual);
                }
            }
            else
            {
                evaluation.NotAssessable();
            }
        };
    }

    /// <summary>The day of the next year by which a report has to be out.</summary>
    private static Action<RuleEvaluation>? OfDay(SettingsReader reader, SettingsNode node)
    {
        reader.AllowOnly(node, "month", "day");
        var (month, day) = (reader.Number(node, "month", required: true, most: 12), reader.Number(node, "day", required: true, most: 31));

        // 2001 has no 29 February, and neither have three years in four.
        if (month is { } given && day > DateTime.DaysInMonth(2001, given))
        {
            reader.Wrong(node.Member("day")!, SettingsProblemKind.WrongValue, node.Member("day")!.Text);
            return null;
        }

        var place = JsonPointer.Root.Append("publishedOn");
        return month is null || day is null ? null : evaluation =>
        {
            if (evaluation.Report is not { PublishedOn: { } published, Year: { } year } || year >= ReportYears.Last || evaluation.IsDoubtful(place))
            {
                evaluation.NotAssessable();
                return;
            }

            var last = new CalendarDate(year + 1, month.Value, day.Value);
            if (published <= last)
            {
                evaluation.Holds();
            }
            else
            {
                evaluation.Broken([place], last.ToString(), published.ToString());
            }
        };
    }

    private static string? TextOf(RuleEvaluation evaluation, ReportSection section) =>
        evaluation.IsDoubtful(section.Pointer) ? null : evaluation.Report.GetText(section);

    /// <summary>Whether a number stands before a unit: digits of any kind, and what stands between a number and its unit.</summary>
    private static bool HasFigure(string sentence, string unit)
    {
        for (var at = sentence.IndexOf(unit, StringComparison.Ordinal); at >= 0; at = sentence.IndexOf(unit, at + 1, StringComparison.Ordinal))
        {
            var before = sentence.Substring(0, at).TrimEnd('余', '多');
            if (before.Length > 0 && (char.IsDigit(before[before.Length - 1]) || "〇零一二两三四五六七八九十百千万亿".IndexOf(before[before.Length - 1]) >= 0))
            {
                return true;
            }
        }

        return false;
    }

    private static List<JsonPointer> Cells(SettingsReader reader, SettingsNode node, string key)
    {
        var cells = new List<JsonPointer>();
        if (node.Member(key) is not { Items.Count: > 0 })
        {
            reader.Wrong(node, SettingsProblemKind.MissingKey, key);
        }

        foreach (var item in reader.Items(node, key))
        {
            if (reader.TextOf(item) is not { } text)
            {
                continue;
            }

            if (JsonPointer.IsWellFormed(text) && FormSet.Official.Forms.Any(form => form.TryGetCell(new JsonPointer(text), out _)))
            {
                cells.Add(new JsonPointer(text));
            }
            else
            {
                reader.Wrong(item, SettingsProblemKind.WrongValue, text);
            }
        }

        return cells;
    }

    /// <summary>The sum of cells; <see langword="null"/> where one of them is no number, or not in the forms of the report.</summary>
    private static decimal? SumOf(RuleEvaluation evaluation, AnnualReport report, List<JsonPointer> cells)
    {
        decimal? sum = 0;
        foreach (var pointer in cells)
        {
            var table = report.Tables.FirstOrDefault(candidate => candidate.Form.TryGetCell(pointer, out _));
            sum += table is not null && !evaluation.IsDoubtful(pointer) && table.Form.TryGetCell(pointer, out var cell) ? table[cell].Number : null;
        }

        return sum;
    }
}
