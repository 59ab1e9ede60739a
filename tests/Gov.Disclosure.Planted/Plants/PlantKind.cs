namespace Gov.Disclosure.Planted;

/// <summary>A kind of error.</summary>
/// <param name="Name">What is wrong, in a few words.</param>
/// <param name="Stage">When it is planted.</param>
/// <param name="Rules">The rules it is meant for; each must report every instance of it.</param>
/// <param name="Plant">Plants one instance; <see langword="null"/>, with the report as it was, where the report has no place for it.</param>
internal sealed record PlantKind(string Name, PlantStage Stage, string[] Rules, Func<ReportEntry, Dice, Damage?> Plant)
{
    /// <summary>Tries to plant an instance.</summary>
    public bool TryPlant(ReportEntry entry, Dice dice)
    {
        if (Plant(entry, dice) is not { } damage)
        {
            return false;
        }

        (damage with { Must = [.. damage.Must.Union(Rules)] }).Record(entry, Name);
        return true;
    }
}

/// <summary>When an error is planted.</summary>
internal enum PlantStage
{
    /// <summary>Before the texts are composed, so that they speak of the wrong table.</summary>
    Tables,

    /// <summary>After the texts are composed.</summary>
    Texts,
}
