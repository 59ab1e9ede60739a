namespace Gov.Disclosure.Diagnostics;

/// <summary>GD0xx: what can go wrong while a file is read. Nothing here accuses the agency of a wrong number.</summary>
internal static class ReadingRules
{
    /// <summary>GD001: the file is not well-formed JSON.</summary>
    public static readonly Rule MalformedJson = Reading("GD001");

    /// <summary>GD002: the file is not UTF-8.</summary>
    public static readonly Rule NotUtf8 = Reading("GD002");

    /// <summary>GD003: a key that the contract does not know.</summary>
    public static readonly Rule UnknownKey = Reading("GD003");

    /// <summary>GD004: the same key twice in one object.</summary>
    public static readonly Rule DuplicateKey = Reading("GD004");

    /// <summary>GD005: a required key is missing.</summary>
    public static readonly Rule MissingKey = Reading("GD005");

    /// <summary>GD006: a value of the wrong JSON type.</summary>
    public static readonly Rule WrongType = Reading("GD006");

    /// <summary>GD007: a number the cell may not hold: negative, fractional or too large.</summary>
    public static readonly Rule NumberOutOfRange = Reading("GD007");

    /// <summary>GD008: a text that is none of the permitted ones: a name of a form, a unit, a date, a pointer.</summary>
    public static readonly Rule InvalidText = Reading("GD008");

    /// <summary>GD009: values nested deeper than any report.</summary>
    public static readonly Rule TooDeep = Reading("GD009");

    /// <summary>GD010: text behind the end of the report.</summary>
    public static readonly Rule TrailingText = Reading("GD010");

    /// <summary>GD011: the file is empty.</summary>
    public static readonly Rule EmptyFile = Reading("GD011");

    /// <summary>GD012: the file starts with a byte order mark.</summary>
    public static readonly Rule ByteOrderMark = Reading("GD012", Severity.Info);

    /// <summary>GD013: a version of the contract this library does not know.</summary>
    public static readonly Rule UnknownSchemaVersion = Reading("GD013", Severity.Warning);

    /// <summary>GD014: the file is larger than the limit.</summary>
    public static readonly Rule TooLarge = Reading("GD014");

    /// <summary>GD015: a part of a report of a newer minor version that this library does not know; it is kept and written back.</summary>
    public static readonly Rule UnknownPart = Reading("GD015", Severity.Warning);

    /// <summary>GD020: the file could not be opened.</summary>
    public static readonly Rule FileUnreadable = Reading("GD020");

    /// <summary>GD021: a format this library does not read.</summary>
    public static readonly Rule UnsupportedFormat = Reading("GD021");

    /// <summary>GD022: the tables of a document have more cells than the limit.</summary>
    public static readonly Rule TableTooLarge = Reading("GD022");

    /// <summary>GD023: the elements of a document are nested deeper than the limit.</summary>
    public static readonly Rule NestingTooDeep = Reading("GD023");

    /// <summary>GD024: a packed file unpacks to more than the limit.</summary>
    public static readonly Rule PackageTooLarge = Reading("GD024");

    /// <summary>GD025: the file is damaged, or not of the format its name says.</summary>
    public static readonly Rule FileDamaged = Reading("GD025");

    /// <summary>GD026: the file declares a document type, with which texts can be multiplied or fetched from elsewhere.</summary>
    public static readonly Rule DocumentTypeForbidden = Reading("GD026");

    /// <summary>GD027: a file has more pages than the limit.</summary>
    public static readonly Rule TooManyPages = Reading("GD027");

    /// <summary>GD028: a page is drawn with more than the limit.</summary>
    public static readonly Rule PageTooLarge = Reading("GD028");

    /// <summary>GD029: the pages are pictures, without text that can be read.</summary>
    public static readonly Rule NoTextLayer = Reading("GD029");

    /// <summary>GD030: a table's columns or cells cannot be told apart.</summary>
    public static readonly Rule TableUndecidable = Reading("GD030");

    /// <summary>GD031: a row of a table that the form does not have.</summary>
    public static readonly Rule RowNotRecognised = Reading("GD031", Severity.Warning);

    /// <summary>GD032: a cell whose text is no number, blank or <c>/</c>.</summary>
    public static readonly Rule CellUnreadable = Reading("GD032");

    /// <summary>GD033: a cell with a note beside its number.</summary>
    public static readonly Rule CellAnnotated = Reading("GD033", Severity.Info);

    /// <summary>GD034: a row whose numbers could stand in more than one way under the columns.</summary>
    public static readonly Rule AlignmentUndecidable = Reading("GD034", Severity.Warning);

    /// <summary>GD035: a row of the form that the table does not print.</summary>
    public static readonly Rule RowNotFound = Reading("GD035", Severity.Warning);

    /// <summary>GD036: the same row twice with different numbers.</summary>
    public static readonly Rule RowRepeated = Reading("GD036");

    /// <summary>GD037: no title with the name of the agency and the year.</summary>
    public static readonly Rule TitleNotFound = Reading("GD037", Severity.Warning);

    /// <summary>GD038: the heading of a section runs together with other text.</summary>
    public static readonly Rule HeadingInsideText = Reading("GD038", Severity.Warning);

    /// <summary>GD039: neither title nor section nor table of a report is in the file.</summary>
    public static readonly Rule NotAReport = Reading("GD039");

    /// <summary>GD040: the file is protected by a password.</summary>
    public static readonly Rule FileEncrypted = Reading("GD040");

    /// <summary>GD041: a picture stands where a table or a text should.</summary>
    public static readonly Rule PictureInPlace = Reading("GD041");

    /// <summary>GD042: the file holds another report, which is not this one.</summary>
    public static readonly Rule AnotherReport = Reading("GD042", Severity.Warning);

    /// <summary>GD043: what the head of the page says is not what the page prints.</summary>
    public static readonly Rule PageTagDisagrees = Reading("GD043", Severity.Warning);

    /// <summary>GD044: the file breaks off before its end.</summary>
    public static readonly Rule FileCut = Reading("GD044");

    /// <summary>GD045: the report is older than the first form, and has no tables.</summary>
    public static readonly Rule EarlierForm = Reading("GD045", Severity.Warning);

    /// <summary>GD046: the rows in which the forms differ were not read.</summary>
    public static readonly Rule FormUndecided = Reading("GD046", Severity.Warning);

    /// <summary>GD047: what the file says a cell is, is not what its labels say.</summary>
    public static readonly Rule AddressDisagrees = Reading("GD047", Severity.Warning);

    /// <summary>GD090: a rule could not be evaluated; the fault is this library's.</summary>
    public static readonly Rule CheckFailed = Reading("GD090");

    /// <summary>GD091: a reader failed at a file; the fault is this library's.</summary>
    public static readonly Rule ReaderFailed = Reading("GD091");

    internal static IEnumerable<Rule> All =>
    [
        MalformedJson, NotUtf8, UnknownKey, DuplicateKey, MissingKey, WrongType, NumberOutOfRange, InvalidText, TooDeep,
        TrailingText, EmptyFile, ByteOrderMark, UnknownSchemaVersion, TooLarge, UnknownPart, FileUnreadable, UnsupportedFormat,
        TableTooLarge, NestingTooDeep, PackageTooLarge, FileDamaged, DocumentTypeForbidden,
        TooManyPages, PageTooLarge, NoTextLayer,
        TableUndecidable, RowNotRecognised, CellUnreadable, CellAnnotated, AlignmentUndecidable, RowNotFound, RowRepeated,
        TitleNotFound, HeadingInsideText, NotAReport, FileEncrypted,
        PictureInPlace, AnotherReport, PageTagDisagrees, FileCut, EarlierForm, FormUndecided, AddressDisagrees, CheckFailed, ReaderFailed,
    ];

    private static Rule Reading(string id, Severity severity = Severity.Error) =>
        new(id, severity, LegalBasis.FileContract) { Origin = Origin.Reading };
}
