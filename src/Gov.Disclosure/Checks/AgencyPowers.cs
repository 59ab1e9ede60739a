namespace Gov.Disclosure.Checks;

/// <summary>What an agency may do by law, judged by its stated kind and, where none is stated, by its official name.</summary>
internal static class AgencyPowers
{
    private static readonly string[] GrassRootsEndings =
    [
        "镇", "乡", "镇人民政府", "乡人民政府", "镇政府", "乡政府", "街道", "街道办", "街道办事处", "街道办事处党政办公室", "苏木", "苏木人民政府",
    ];

    // Offices that a government sends out to run a zone (派出机构); 立法法 (article 93) gives none of them the power to make 规章.
    private static readonly string[] ZoneEndings = ["管委会", "管理委员会"];

    // 国有资产监督管理委员会 and its like are departments.
    private static readonly string[] SupervisorEndings = ["监督管理委员会"];

    private static readonly string[] DepartmentEndings = ["局", "委员会", "办公室", "大队", "管理所"];

    /// <summary>Whether nothing speaks against the agency making 规章. Doubtful names are given the benefit.</summary>
    public static bool MayMakeRules(Agency agency) => agency.Kind switch
    {
        not AgencyKind.Government when HasEnding(agency.Name, ZoneEndings) && !HasEnding(agency.Name, SupervisorEndings) => false,
        AgencyKind.Township or AgencyKind.Subdistrict => false,
        AgencyKind.Government or AgencyKind.Other => true,
        AgencyKind.Department => !IsBelowCounty(agency.Name),
        _ => !IsGrassRoots(agency) && !(HasEnding(agency.Name, DepartmentEndings) && IsBelowCounty(agency.Name)),
    };

    /// <summary>Whether the agency is a township, town or subdistrict.</summary>
    public static bool IsGrassRoots(Agency agency) => agency.Kind switch
    {
        AgencyKind.Township or AgencyKind.Subdistrict => true,
        null => HasEnding(agency.Name, GrassRootsEndings),
        _ => false,
    };

    private static bool HasEnding(string? name, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (name is not null && name.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a department's name places it under a county (县, 旗) or a district (区, but not an 自治区).</summary>
    private static bool IsBelowCounty(string? name)
    {
        if (name is null)
        {
            return false;
        }

        var district = name.IndexOf('区');
        var isAutonomousRegion = district >= 2 && name[district - 1] == '治' && name[district - 2] == '自';
        return name.IndexOf('县') > 0 || name.IndexOf('旗') > 0
            || (district > 0 && !isAutonomousRegion)
            || (isAutonomousRegion && name.LastIndexOf('区') > district);
    }
}
