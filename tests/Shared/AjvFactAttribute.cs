namespace Gov.Disclosure.Tests;

/// <summary>A test that needs node and <c>npm ci</c> in tests/ajv; it is reported as skipped where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AjvFactAttribute : FactAttribute
{
    public AjvFactAttribute() => Skip = Ajv.WhyUnavailable;
}
