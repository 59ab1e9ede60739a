using System.Text;

namespace Gov.Disclosure.Documents.Labels;

/// <summary>
/// Folds characters that look the same in print: full-width letters, digits and signs, special spaces, and the Kangxi radicals that PDF fonts put
/// in place of ordinary characters. The framework's own normalisation does nothing in applications that run without globalisation data.
/// </summary>
internal static class CharacterFolding
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthDistance = '\uFF01' - '!';
    private const char FirstRadical = '\u2F00';
    private const char LastRadical = '\u2FDF';
    private const char FirstRadicalOfMore = '\u2E81';

    /// <summary>The ordinary characters of the radicals U+2F00 to U+2FD5, in their order.</summary>
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日" +
        "曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行" +
        "衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>The ordinary characters of the radicals U+2E81 to U+2EF3, in their order; those without one stand for themselves.</summary>
    private const string MoreRadicals =
        "厂\u2E82\u2E83\u2E84亻冂几\u2E88刂卜\u2E8B小小兀尣尢\u2E91巳幺彑彐忄㣺扌攵\u2E9A旡\u2E9C月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟网罒罒网网羊羊羊耂肀" +
        "\u2EBB月臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長\u2ED2长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾齐齐齿齿龙龙龟龟龟";

    /// <summary>Replaces radicals, which print like the characters they are part of.</summary>
    public static string Unradical(string text)
    {
        foreach (var character in text)
        {
            if (character is >= FirstRadicalOfMore and < LastRadical)
            {
                return string.Concat(text.Select(Unradical));
            }
        }

        return text;
    }

    /// <summary>Whether a text shows nothing, whatever kind of space it is made of.</summary>
    public static bool IsBlank(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(Fold(character)))
            {
                return false;
            }
        }

        return true;
    }

    public static string Fold(string text)
    {
        var first = 0;
        while (first < text.Length && Fold(text[first]) == text[first])
        {
            first++;
        }

        // Most texts are ordinary all through.
        if (first == text.Length)
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            folded.Append(Fold(character));
        }

        return folded.ToString();
    }

    public static char Fold(char character) => character switch
    {
        >= FirstFullWidth and <= LastFullWidth => (char)(character - FullWidthDistance),
        '\u3000' or '\u00A0' or '\u2007' or '\u202F' => ' ',
        // What prints as nothing: marks without width, and the signs by which programs mark controls and objects in their own text.
        >= '\u200B' and <= '\u200F' or '\u00AD' or '\uFEFF' or '\uFFFC' => ' ',
        < ' ' and not ('\t' or '\n' or '\r') => ' ',
        '\uFE59' => '(',
        '\uFE5A' => ')',
        '\uFE63' or '\u2212' => '-',
        _ => Unradical(character),
    };

    private static char Unradical(char character) => character switch
    {
        >= FirstRadical when character - FirstRadical < Radicals.Length => Radicals[character - FirstRadical],
        >= FirstRadicalOfMore when character - FirstRadicalOfMore < MoreRadicals.Length => MoreRadicals[character - FirstRadicalOfMore],
        _ => character,
    };
}
