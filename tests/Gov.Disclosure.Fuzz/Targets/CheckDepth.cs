namespace Gov.Disclosure.Fuzz;

/// <summary>How much of what must be true of an input is looked at; each depth takes in those before it.</summary>
internal enum CheckDepth
{
    /// <summary>It is read, and what was read is validated, without anything thrown and without a check that failed.</summary>
    Reading,

    /// <summary>Reading again gives the same; what was found can be told; JSON reads back as the same report.</summary>
    Agreement,

    /// <summary>The smallest repairs are found, and the report can be written in every format and read again.</summary>
    Writing,
}
