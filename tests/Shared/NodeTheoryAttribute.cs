namespace Gov.Disclosure.Tests;

/// <summary>Tests that need node and <c>npm ci</c> in tests/validators; they are reported as skipped where these are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute() => Skip = NodeValidator.WhyUnavailable;
}
