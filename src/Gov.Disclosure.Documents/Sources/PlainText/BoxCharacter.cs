namespace Gov.Disclosure.Documents.Sources.PlainText;

/// <summary>To which sides of its place a character draws a line.</summary>
[Flags]
internal enum BoxArms
{
    None = 0,
    Left = 1,
    Right = 2,
    Up = 4,
    Down = 8,
    Across = Left | Right,
    Upright = Up | Down,
}

/// <summary>The characters of Unicode that draw lines, U+2500 to U+2570, light, heavy and double.</summary>
internal static class BoxCharacter
{
    private const char First = '\u2500';

    // The last of each kind, in the order of the code chart.
    private static readonly (char Last, BoxArms Arms)[] Kinds =
    [
        ('\u2501', BoxArms.Across), ('\u2503', BoxArms.Upright), ('\u2505', BoxArms.Across), ('\u2507', BoxArms.Upright),
        ('\u2509', BoxArms.Across), ('\u250B', BoxArms.Upright),
        ('\u250F', BoxArms.Down | BoxArms.Right), ('\u2513', BoxArms.Down | BoxArms.Left),
        ('\u2517', BoxArms.Up | BoxArms.Right), ('\u251B', BoxArms.Up | BoxArms.Left),
        ('\u2523', BoxArms.Upright | BoxArms.Right), ('\u252B', BoxArms.Upright | BoxArms.Left),
        ('\u2533', BoxArms.Across | BoxArms.Down), ('\u253B', BoxArms.Across | BoxArms.Up), ('\u254B', BoxArms.Across | BoxArms.Upright),
        ('\u254D', BoxArms.Across), ('\u254F', BoxArms.Upright), ('\u2550', BoxArms.Across), ('\u2551', BoxArms.Upright),
        ('\u2554', BoxArms.Down | BoxArms.Right), ('\u2557', BoxArms.Down | BoxArms.Left),
        ('\u255A', BoxArms.Up | BoxArms.Right), ('\u255D', BoxArms.Up | BoxArms.Left),
        ('\u2560', BoxArms.Upright | BoxArms.Right), ('\u2563', BoxArms.Upright | BoxArms.Left),
        ('\u2566', BoxArms.Across | BoxArms.Down), ('\u2569', BoxArms.Across | BoxArms.Up), ('\u256C', BoxArms.Across | BoxArms.Upright),
        ('\u256D', BoxArms.Down | BoxArms.Right), ('\u256E', BoxArms.Down | BoxArms.Left),
        ('\u256F', BoxArms.Up | BoxArms.Left), ('\u2570', BoxArms.Up | BoxArms.Right),
    ];

    public static bool Is(char character) => character >= First && character <= Kinds[Kinds.Length - 1].Last;

    /// <summary>
    /// How many places a character takes. All of Chinese, Japanese and Korean stands behind U+2E80 and is twice as wide as Latin, but for what Unicode calls
    /// half-width (UAX #11); box characters and marks as “ are as wide as the font makes them.
    /// </summary>
    public static int WidthOf(char character, (int Box, int Mark) font) => character switch
    {
        < '\u00A1' or (>= '\uFF61' and <= '\uFFDC') => 1,
        _ when Is(character) => font.Box,
        < '\u2E80' => font.Mark,
        _ => 2,
    };

    public static BoxArms ArmsOf(char character) => Is(character) ? Array.Find(Kinds, kind => character <= kind.Last).Arms : BoxArms.None;
}
