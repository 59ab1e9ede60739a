using System.Text;

namespace Gov.Disclosure.Documents;

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

    /// <summary>The ordinary characters of the radicals U+2F00 to U+2FD5, in their order.</summary>
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日" +
        "曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行" +
        "衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            folded.Append(Fold(character));
        }

        return folded.ToString();
    }

    private static char Fold(char character) => character switch
    {
        >= FirstFullWidth and <= LastFullWidth => (char)(character - FullWidthDistance),
        '\u3000' or '\u00A0' or '\u2007' or '\u202F' => ' ',
        '\u200B' or '\uFEFF' => ' ',
        '\uFE59' => '(',
        '\uFE5A' => ')',
        '\uFE63' or '\u2212' => '-',
        >= FirstRadical when character - FirstRadical < Radicals.Length => Radicals[character - FirstRadical],
        _ => character,
    };
}
