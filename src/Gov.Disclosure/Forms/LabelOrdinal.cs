namespace Gov.Disclosure.Forms;

/// <summary>The item number that official labels start with: 一、 or (一) or 1.</summary>
internal static class LabelOrdinal
{
    private const string ChineseDigits = "一二三四五六七八九十";

    public static string Of(string label)
    {
        var start = label.Length > 0 && label[0] is '(' or '（' ? 1 : 0;
        var end = start;
        while (end < label.Length && (ChineseDigits.IndexOf(label[end]) >= 0 || char.IsDigit(label[end])))
        {
            end++;
        }

        if (end == start || end == label.Length)
        {
            return "";
        }

        return label[end] switch
        {
            ')' or '）' when start == 1 => label.Substring(0, end + 1),
            '、' or '.' or '．' when start == 0 => label.Substring(0, end),
            _ => "",
        };
    }
}
