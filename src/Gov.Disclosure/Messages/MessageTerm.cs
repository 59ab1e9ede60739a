namespace Gov.Disclosure;

/// <summary>What a place of a file may hold, or holds; each language has a word for it.</summary>
internal enum MessageTerm
{
    Object,
    Array,
    Text,
    TextOrNull,
    Number,
    Boolean,
    Null,
    Count,
    Change,
    Amount,
    Year,
    Date,
    Pointer,
    EndOfFile,
    RestNotRead,
    PassedOver,
    FormName,
    Table,
    Title,
    Preamble,
    Agency,
    YearsDiffer,
    AgencyTwice,
    FormsDiffer,
    UnitUnknown,
    SumTooLarge,
    Or,
}
