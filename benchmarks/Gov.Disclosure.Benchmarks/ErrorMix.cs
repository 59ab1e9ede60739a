namespace Gov.Disclosure.Benchmarks;

/// <summary>Tables with wrong cells as people make them: a digit swapped, dropped or doubled, two neighbouring cells exchanged, one too many or too few.</summary>
internal static class ErrorMix
{
    /// <summary>Tables that each have a number of wrong cells; the same ones on every run.</summary>
    public static RequestsTable[] Tables(int wrongCells, int count)
    {
        var random = new Lcg(wrongCells);
        var tables = new RequestsTable[count];
        for (var i = 0; i < count; i++)
        {
            tables[i] = One(wrongCells, random);
        }

        return tables;
    }

    private static RequestsTable One(int wrongCells, Lcg random)
    {
        var right = ReportJson.Read(Data.Suqian).Report!.Requests!;
        var table = ReportJson.Read(Data.Suqian).Report!.Requests!;
        while (table.Form.Cells.Count(cell => table[cell] != right[cell]) is var wrong && wrong < wrongCells)
        {
            var cell = table.Form.Cells[random.Next(table.Form.Cells.Count)];
            if (table[cell] != right[cell])
            {
                continue;
            }

            var value = (long)right[cell].Number!;
            switch (random.Next(5))
            {
                case 0 when value >= 10:
                    table[cell] = Swapped(value, random);
                    break;
                case 1 when value >= 10:
                    table[cell] = Without(value, random);
                    break;
                case 2 when value > 0:
                    table[cell] = Doubled(value, random);
                    break;
                case 3 when wrong + 2 <= wrongCells && cell.ColumnIndex + 1 < cell.Row.Columns.Count && table[cell.Index + 1] == right[cell.Index + 1]:
                    (table[cell], table[cell.Index + 1]) = (table[cell.Index + 1], table[cell]);
                    break;
                case 4:
                    table[cell] = value > 0 && random.Next(2) == 0 ? value - 1 : value + 1;
                    break;
            }
        }

        return table;
    }

    private static long Swapped(long value, Lcg random)
    {
        var digits = value.ToString().ToCharArray();
        var at = random.Next(digits.Length - 1);
        (digits[at], digits[at + 1]) = (digits[at + 1], digits[at]);
        return long.Parse(digits);
    }

    private static long Without(long value, Lcg random)
    {
        var digits = value.ToString();
        return long.Parse(digits.Remove(random.Next(digits.Length), 1));
    }

    private static long Doubled(long value, Lcg random)
    {
        var digits = value.ToString();
        var at = random.Next(digits.Length);
        return long.Parse(digits.Insert(at, digits[at].ToString()));
    }

    /// <summary>Random numbers that are the same on every machine and with every framework.</summary>
    private sealed class Lcg(int seed)
    {
        private ulong _state = (ulong)seed;

        public int Next(int below)
        {
            _state = (_state * 6364136223846793005UL) + 1442695040888963407UL;
            return (int)((_state >> 33) % (ulong)below);
        }
    }
}
