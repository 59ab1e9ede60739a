namespace Gov.Disclosure.Planted;

/// <summary>A made-up agency: who it is, and how large its numbers are.</summary>
internal sealed class AgencyPlan
{
    public const int PerCounty = 10;

    private const string CodeCharacters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly string[] First = ["青", "云", "沙", "白", "清", "安", "永", "石", "临", "长", "丰", "金"];
    private static readonly string[] Second = ["岚", "泉", "溪", "桥", "湖", "岭", "川", "塘", "洲", "原"];
    private static readonly string[] CountyEndings = ["县", "区", "县", "市"];

    private static readonly (string Ending, AgencyKind Kind, int Least, int Most)[] Offices =
    [
        ("人民政府", AgencyKind.Government, 60, 900),
        ("公安局", AgencyKind.Department, 10, 160),
        ("自然资源局", AgencyKind.Department, 20, 260),
        ("教育局", AgencyKind.Department, 2, 40),
        ("住房和城乡建设局", AgencyKind.Department, 10, 120),
        ("统计局", AgencyKind.Department, 0, 4),
        ("双河镇人民政府", AgencyKind.Township, 0, 18),
        ("柳林乡人民政府", AgencyKind.Township, 0, 6),
        ("新塘镇", AgencyKind.Township, 0, 30),
        ("城关街道办事处", AgencyKind.Subdistrict, 1, 40),
    ];

    private AgencyPlan(int index, long seed, string name, string shortName, AgencyKind kind, int size, string? code)
    {
        Index = index;
        Seed = seed;
        Name = name;
        ShortName = shortName;
        Kind = kind;
        Size = size;
        Code = code;
    }

    public int Index { get; }

    public long Seed { get; }

    public string Name { get; }

    /// <summary>How the agency calls itself in its texts.</summary>
    public string ShortName { get; }

    public AgencyKind Kind { get; }

    /// <summary>How many requests it decides in a usual year.</summary>
    public int Size { get; }

    public string? Code { get; }

    /// <summary>The first agencies of the country, county by county.</summary>
    public static AgencyPlan[] Some(long seed, int count) => [.. Enumerable.Range(0, count).Select(index => Create(seed, index))];

    /// <summary>Dice for something of the agency, in a year or for all years.</summary>
    public Dice Throw(string what, int year = 0) => new(Seed, Index, Dice.KeyOf(what), year);

    private static AgencyPlan Create(long seed, int index)
    {
        var county = index / PerCounty;
        var place = First[county % First.Length] + Second[(county + (county / First.Length)) % Second.Length] + CountyEndings[county % CountyEndings.Length];
        var (ending, kind, least, most) = Offices[index % PerCounty];
        var dice = new Dice(seed, index, Dice.KeyOf(nameof(AgencyPlan)));
        var size = dice.Between(least, most);
        if (kind == AgencyKind.Government && dice.Chance(10))
        {
            size *= 30;
        }

        var code = dice.Chance(50) ? NewCode(dice) : null;
        var shortName = kind == AgencyKind.Department ? dice.Pick(["本机关", "本单位", $"我{ending[^1]}"]) : "本机关";
        return new AgencyPlan(index, seed, place + ending, shortName, kind, size, code);
    }

    /// <summary>A code whose last character follows from the others (GB 32100-2015).</summary>
    private static string NewCode(Dice dice)
    {
        var values = Enumerable.Range(0, 17).Select(_ => dice.Below(CodeCharacters.Length)).ToArray();
        var sum = values.Reverse().Aggregate(0, (total, value) => ((total * 3) + value) % CodeCharacters.Length);
        return string.Concat(values.Append((CodeCharacters.Length - sum) % CodeCharacters.Length).Select(value => CodeCharacters[value]));
    }
}
