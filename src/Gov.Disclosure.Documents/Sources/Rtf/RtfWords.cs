namespace Gov.Disclosure.Documents.Sources.Rtf;

/// <summary>Control words by what they are there for (RTF 1.9.1).</summary>
internal static class RtfWords
{
    /// <summary>Groups whose text is no text of the document ("Destination control words").</summary>
    public static readonly HashSet<string> Skipped =
    [
        "fonttbl", "colortbl", "stylesheet", "info", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "listtable",
        "listoverridetable", "revtbl", "nonshppict", "shprslt",
        "nonesttables", "bkmkstart", "bkmkend", "xe", "tc", "objdata", "objclass", "objname", "sp", "annotation", "pn", "ftnsep", "ftnsepc", "ftncn", "aftnsep",
        "aftnsepc", "aftncn", "template", "filetbl",
    ];

    /// <summary>Groups that begin with \* and are known all the same; programs skip those that they do not know.</summary>
    public static readonly HashSet<string> KnownStarred = ["shpinst", "shppict", "nesttableprops", "footnote", "ud", "moMath", "do", "pnseclvl"];

    /// <summary>Parts of a formula that do not stand side by side on a line ("Math").</summary>
    public static readonly HashSet<string> StackedMath = ["mf", "mrad", "mnary", "msSup", "msSub", "msSubSup", "msPre", "mm", "meqArr", "mlimLow", "mlimUpp"];

    /// <summary>Words that stand for a sign of the text ("Special characters").</summary>
    public static readonly Dictionary<string, string> Signs = new()
    {
        ["tab"] = " ",
        ["line"] = "\n",
        ["lbr"] = "\n",
        ["~"] = "\u00A0",
        ["_"] = "-",
        ["emdash"] = "—",
        ["endash"] = "–",
        ["bullet"] = "•",
        ["lquote"] = "‘",
        ["rquote"] = "’",
        ["ldblquote"] = "“",
        ["rdblquote"] = "”",
        ["emspace"] = " ",
        ["enspace"] = " ",
        ["qmspace"] = " ",
    };
}
