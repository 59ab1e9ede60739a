namespace Gov.Disclosure.Narrative;

/// <summary>By what a whole is divided, so that each thing is in one part alone.</summary>
internal enum PartKind
{
    None,

    /// <summary>The ways by which requests came in.</summary>
    Channels,

    /// <summary>自然人, 法人和其他组织.</summary>
    Applicants,

    /// <summary>予以公开, 不予公开.</summary>
    Outcomes,

    /// <summary>维持, 纠正.</summary>
    CaseResults,

    /// <summary>Names of anything: 工作动态, 涉及征地.</summary>
    Named,
}
