namespace Gov.Disclosure.Tests.Documents;

/// <summary>A test that needs LibreOffice; it is reported as skipped where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute() => Skip = LibreOffice.WhyUnavailable;
}

/// <summary>Tests that need LibreOffice; they are reported as skipped where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibreOfficeTheoryAttribute : TheoryAttribute
{
    public LibreOfficeTheoryAttribute() => Skip = LibreOffice.WhyUnavailable;
}
