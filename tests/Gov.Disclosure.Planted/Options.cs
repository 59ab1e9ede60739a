using System.Globalization;

namespace Gov.Disclosure.Planted;

/// <summary>The command line.</summary>
/// <param name="Size">The country.</param>
/// <param name="OutFolder">Where to write the mixed country; <see langword="null"/> to score it here.</param>
/// <param name="ResultFile">The tool's JSON to score against the truth in <paramref name="OutFolder"/>.</param>
/// <param name="Explained">A report whose sentences are to be printed as they are read.</param>
internal sealed record Options(CountrySize Size, string? OutFolder, string? ResultFile, string? Explained = null)
{
    public const string Usage = "--agencies N --years N --share PERCENT --seed N [--out DIR] | --score RESULT.json --out DIR | --explain REPORT.json";

    public static Options? Parse(string[] args)
    {
        var options = new Options(CountrySize.Full, null, null);
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
            Options? next = args[i] switch
            {
                "--agencies" when isNumber => options with { Size = options.Size with { Agencies = number } },
                "--years" when isNumber => options with { Size = options.Size with { Years = number } },
                "--share" when isNumber => options with { Size = options.Size with { Share = number } },
                "--seed" when isNumber => options with { Size = options.Size with { Seed = number } },
                "--out" when value.Length > 0 => options with { OutFolder = value },
                "--score" when value.Length > 0 => options with { ResultFile = value },
                "--explain" when File.Exists(value) => options with { Explained = value },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            options = next;
        }

        return options.ResultFile is not null && options.OutFolder is null ? null : options;
    }
}
