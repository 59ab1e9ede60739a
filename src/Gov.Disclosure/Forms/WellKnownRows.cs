namespace Gov.Disclosure.Forms;

/// <summary>The JSON names of the few rows that a rule is about by name.</summary>
internal static class WellKnownRows
{
    /// <summary>规章: only a body with the power to make rules can have any.</summary>
    public const string AdministrativeRules = "administrativeRules";
}
