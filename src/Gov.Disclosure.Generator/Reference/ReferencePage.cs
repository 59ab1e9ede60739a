namespace Gov.Disclosure.Generator;

/// <summary>What the generated pages have in common.</summary>
internal static class ReferencePage
{
    /// <summary>The comment at the head of each page, which readers do not see.</summary>
    public const string Notice = "<!-- Written from the forms and the rule catalogue: dotnet run --project src/Gov.Disclosure.Generator -->";
}
