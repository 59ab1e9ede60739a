namespace Gov.Disclosure;

/// <summary>One named value of a message.</summary>
public readonly record struct DiagnosticArgument
{
    /// <summary>Creates an argument.</summary>
    /// <param name="name">The name of the placeholder in the message template.</param>
    /// <param name="value">The value.</param>
    public DiagnosticArgument(string name, DiagnosticValue value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name of the placeholder in the message template.</summary>
    public string Name { get; }

    /// <summary>The value.</summary>
    public DiagnosticValue Value { get; }
}
