namespace Gov.Disclosure.Narrative;

/// <summary>A list of names that is being read: 公开信息504条，其中工作动态140条、行政处罚42条. Its entries are names, whatever words they are made of.</summary>
/// <param name="Counter">What its entries are counted in; nothing where no list is open.</param>
/// <param name="Mark">The mark between its entries, besides comma and 、.</param>
/// <param name="HasVerb">Whether its entries say that something is published.</param>
internal readonly record struct NameList(char Counter, char Mark, bool HasVerb)
{
    public bool IsOpen => Counter != default;
}
