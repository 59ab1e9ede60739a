namespace Gov.Disclosure.Narrative;

/// <summary>The agency's own name in a sentence: whole, cut short (县交通运输局), or its characters left out here and there (区住建局).</summary>
internal static class AgencyName
{
    private const string Levels = "省市州县旗区";
    private const string Ends = "局委办厅镇乡院所府会心处队道室";
    private const int ShortestName = 2;

    private static readonly string[] Bodies = ["人民政府", "管理委员会", "管委会"];

    /// <summary>How much of a text is the agency's name from its start, or an end of it that names its body.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, ReadOnlySpan<char> agency)
    {
        if (agency.IndexOf(text[0]) < 0)
        {
            return 0;
        }

        for (var start = 0; start < agency.Length - ShortestName; start++)
        {
            if (text.StartsWith(agency.Slice(start), StringComparison.Ordinal))
            {
                return agency.Length - start;
            }
        }

        return 0;
    }

    /// <summary>Whether a run of characters is a short form of the name.</summary>
    public static bool IsOwn(ReadOnlySpan<char> run, ReadOnlySpan<char> agency)
    {
        if (run.IndexOfAny("及和与或".AsSpan()) is > 0 and var join && IsOwn(run.Slice(0, join), agency) && IsOwn(run.Slice(join + 1), agency))
        {
            return true; // 区政府及区政府办公室
        }

        if (run.Length < ShortestName || agency.IsEmpty || Ends.IndexOf(run[run.Length - 1]) < 0)
        {
            return run.Length == 1 && agency.IndexOf(run[0]) >= 0
                && (Ends.IndexOf(run[0]) >= 0 || (LevelOf(agency) is >= 0 and var own && agency[own] == run[0]));
        }

        if (!IsWithin(run, agency))
        {
            return false;
        }

        // 县政府 in the name of a township in the county is another government.
        var level = LevelOf(run);
        return level < 0 || (run[level] == agency[Math.Max(0, LevelOf(agency))]
            && (!run.EndsWith("政府".AsSpan(), StringComparison.Ordinal) || IsGovernmentOf(agency, run[level])));
    }

    /// <summary>Whether the agency governs a level of its own, so that 全区 in its report is that level.</summary>
    public static bool Governs(string? agency)
    {
        foreach (var body in Bodies)
        {
            if (agency?.EndsWith(body, StringComparison.Ordinal) == true)
            {
                return agency.Length > body.Length && (body != Bodies[0] || Levels.IndexOf(agency[agency.Length - body.Length - 1]) >= 0);
            }
        }

        return false;
    }

    /// <summary>Whether a run of characters is the level that the agency governs: 子长市 for 子长市人民政府, 临空区 for 临空经济区管理委员会.</summary>
    public static bool IsOwnLevel(ReadOnlySpan<char> run, ReadOnlySpan<char> agency) => run.Length >= ShortestName
        && Levels.IndexOf(run[run.Length - 1]) >= 0 && IsWithin(run, agency) && IsGovernmentOf(agency, run[run.Length - 1]);

    private static bool IsWithin(ReadOnlySpan<char> run, ReadOnlySpan<char> agency)
    {
        foreach (var character in run)
        {
            var at = agency.IndexOf(character);
            if (at < 0)
            {
                return false;
            }

            agency = agency.Slice(at + 1);
        }

        return true;
    }

    private static bool IsGovernmentOf(ReadOnlySpan<char> agency, char level)
    {
        foreach (var body in Bodies)
        {
            if (agency.LastIndexOf(body.AsSpan()) is > 0 and var at)
            {
                return agency[at - 1] == level;
            }
        }

        return false;
    }

    /// <summary>The last level of a name; 城市 and 社区 are none.</summary>
    private static int LevelOf(ReadOnlySpan<char> name)
    {
        for (var at = name.Length - 1; at >= 0; at--)
        {
            if (Levels.IndexOf(name[at]) >= 0 && (at == 0 || name[at - 1] != '社') && (at < 2 || name[at] != '市' || name[at - 1] != '城')
                && (at + 1 == name.Length || name[at + 1] is not ('场' or '域' or '政')))
            {
                return at;
            }
        }

        return -1;
    }
}
