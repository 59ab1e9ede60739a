namespace Gov.Disclosure.Narrative;

/// <summary>By what a whole is divided, so that each thing is in one part alone.</summary>
internal enum PartKind
{
    None,

    /// <summary>The ways by which requests came in.</summary>
    Channels,

    /// <summary>自然人, 法人和其他组织.</summary>
    Applicants,

    /// <summary>Classes of documents: 机构职能类, 行政许可类.</summary>
    Classes,
}
