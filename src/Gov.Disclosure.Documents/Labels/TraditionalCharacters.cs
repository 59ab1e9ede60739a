namespace Gov.Disclosure.Documents.Labels;

/// <summary>
/// Traditional characters that occur in the official labels, with their simplified forms. Only labels are compared this way; prose and
/// names stay as they are printed.
/// </summary>
internal static class TraditionalCharacters
{
    private const string Traditional =
        "總體況動開報處數製發廢現許強徵費單萬規範項務對類條減採購額為關係於應請當無補繳納業會組織構機團餘轉結續辦護權屬國祕兩執檔舊內過決議題進複復訴訟經審維糾與問實產訪舉計獲認確據區貿時諮詢覆駁個僅監穩調給種佈衝臺錯誤後從盡礙齊終濫頻屆稱標準歷證門聯勞營贊聲聽號寫圍貸協價變違編輸簽閱點災愛鎮鄉縣廳員長東廣來見該";
    private const string Simplified =
        "总体况动开报处数制发废现许强征费单万规范项务对类条减采购额为关系于应请当无补缴纳业会组织构机团余转结续办护权属国秘两执档旧内过决议题进复复诉讼经审维纠与问实产访举计获认确据区贸时咨询复驳个仅监稳调给种布冲台错误后从尽碍齐终滥频届称标准历证门联劳营赞声听号写围贷协价变违编输签阅点灾爱镇乡县厅员长东广来见该";

    // Every character of every label is asked for: one look, in a table of the common Chinese characters.
    private const char First = '\u4E00';
    private const char Last = '\u9FFF';

    private static readonly char[] Simpler = MakeSimpler();

    public static char Simplify(char character) => character is >= First and <= Last ? Simpler[character - First] : character;

    public static string Simplify(string text)
    {
        foreach (var character in text)
        {
            if (Simplify(character) != character)
            {
                return string.Concat(text.Select(Simplify));
            }
        }

        return text;
    }

    private static char[] MakeSimpler()
    {
        var simpler = Enumerable.Range(First, Last - First + 1).Select(character => (char)character).ToArray();
        for (var i = 0; i < Traditional.Length; i++)
        {
            simpler[Traditional[i] - First] = Simplified[i];
        }

        return simpler;
    }
}
