using System.Text.Json;
using Gov.Disclosure.Json.Settings;
using Gov.Disclosure.Rules;

namespace Gov.Disclosure.Acknowledgements;

/// <summary>The JSON of accepted findings.</summary>
internal static class AcknowledgementFile
{
    private const string Acknowledged = "accepted";
    private const string RuleId = "ruleId";
    private const string Agency = "agency";
    private const string Year = "year";
    private const string Cells = "cells";
    private const string Reason = "reason";
    private const string By = "by";
    private const string On = "on";
    private const string Fingerprint = "fingerprint";

    public static List<Acknowledgement> Read(SettingsReader reader, ReadOnlySpan<byte> utf8)
    {
        var items = new List<Acknowledgement>();
        if (reader.ReadObject(utf8) is not { } root)
        {
            return items;
        }

        reader.AllowOnly(root, "$schema", Acknowledged);
        reader.Text(root, "$schema");
        foreach (var node in reader.Items(root, Acknowledged))
        {
            if (reader.Expect(node, JsonTokenType.StartObject) && ReadItem(reader, node) is { } item)
            {
                items.Add(item);
            }
        }

        return items;
    }

    public static void Write(Utf8JsonWriter json, IEnumerable<Acknowledgement> items)
    {
        json.WriteStartObject();
        json.WriteStartArray(Acknowledged);
        foreach (var item in items)
        {
            WriteItem(json, item);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteItem(Utf8JsonWriter json, Acknowledgement item)
    {
        json.WriteStartObject();
        json.WriteString(RuleId, item.RuleId);
        json.WriteString(Agency, item.Agency);
        if (item.Year is { } year)
        {
            json.WriteNumber(Year, year);
        }
        else
        {
            json.WriteNull(Year);
        }

        json.WriteStartArray(Cells);
        foreach (var cell in item.Cells)
        {
            json.WriteStringValue(cell.ToString());
        }

        json.WriteEndArray();
        json.WriteString(Reason, item.Reason);
        json.WriteString(By, item.By);
        json.WriteString(On, item.On?.ToString());
        json.WriteString(Fingerprint, item.Fingerprint);
        json.WriteEndObject();
    }

    private static Acknowledgement? ReadItem(SettingsReader reader, SettingsNode node)
    {
        reader.AllowOnly(node, RuleId, Agency, Year, Cells, Reason, By, On, Fingerprint);
        var rule = reader.Text(node, RuleId, required: true);
        if (rule is not null && !OwnRule.IsId(rule) && RuleSetFile.RuleOf(reader, node.Member(RuleId)!) is null)
        {
            return null;
        }

        var reason = reader.Text(node, Reason, required: true);
        var by = reader.Text(node, By, required: true);
        var fingerprint = reader.Text(node, Fingerprint, required: true);
        var agency = reader.Text(node, Agency);
        var year = reader.Number(node, Year);
        var cells = CellsOf(reader, node);
        var on = DateOf(reader, node);
        return rule is null || reason is null || by is null || fingerprint is null ? null : new Acknowledgement
        {
            Fingerprint = fingerprint,
            RuleId = rule,
            Agency = agency,
            Year = year,
            Cells = cells,
            Reason = reason,
            By = by,
            On = on,
        };
    }

    private static List<JsonPointer> CellsOf(SettingsReader reader, SettingsNode node)
    {
        var cells = new List<JsonPointer>();
        foreach (var item in reader.Items(node, Cells))
        {
            if (reader.TextOf(item) is not { } pointer)
            {
                continue;
            }

            if (JsonPointer.IsWellFormed(pointer))
            {
                cells.Add(new JsonPointer(pointer));
            }
            else
            {
                reader.Wrong(item, SettingsProblemKind.WrongValue, pointer);
            }
        }

        return cells;
    }

    private static CalendarDate? DateOf(SettingsReader reader, SettingsNode node)
    {
        if (reader.Text(node, On) is not { } text)
        {
            return null;
        }

        if (CalendarDate.TryParse(text, out var date))
        {
            return date;
        }

        reader.Wrong(node.Member(On)!, SettingsProblemKind.WrongValue, text);
        return null;
    }
}
