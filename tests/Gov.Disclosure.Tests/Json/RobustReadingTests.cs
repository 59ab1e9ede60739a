using Gov.Disclosure.Diagnostics;

namespace Gov.Disclosure.Tests.Json;

/// <summary>No bytes make the reader throw or hang.</summary>
public sealed class RobustReadingTests
{
    private static readonly byte[] Sound = RepositoryFiles.Bytes("tests", "fixtures", "suqian-2023.json");

    [Fact]
    public void A_file_cut_off_at_any_byte_is_an_error_and_never_an_exception()
    {
        var end = Array.LastIndexOf(Sound, (byte)'}');
        for (var length = 0; length <= end; length++)
        {
            var result = ReportJson.Read(Sound.AsSpan(0, length));

            result.Succeeded.Should().BeFalse();
        }
    }

    [Fact]
    public void A_cut_off_file_keeps_no_number_that_differs_from_the_whole_one()
    {
        var whole = ReportJson.Read(Sound).Report!;
        for (var length = 0; length < Sound.Length; length += 7)
        {
            if (ReportJson.Read(Sound.AsSpan(0, length)).Report is not { } part)
            {
                continue;
            }

            foreach (var kind in Enum.GetValues<TableKind>())
            {
                var table = part.GetTable(kind);
                (table is null || table.Form.Cells.All(cell => table[cell].IsBlank || table[cell] == whole.GetTable(kind)![cell.Index])).Should().BeTrue();
            }
        }
    }

    [Fact]
    public void No_slip_of_punctuation_turns_a_number_into_another_that_nobody_doubts()
    {
        var whole = ReportJson.Read(Sound).Report!;
        Gen.Select(Gen.Int[0, Sound.Length - 10], Gen.Char[",:{}[]\"'/ xN"], Gen.Bool).Array[1, 3].Sample(
            slips =>
            {
                var result = ReportJson.Read(Slip(slips));
                var doubts = result.Diagnostics.SelectMany(problem => problem.Cells).Select(cell => cell.ToString()).ToHashSet();
                foreach (var kind in Enum.GetValues<TableKind>())
                {
                    var table = result.Report?.GetTable(kind);
                    if (table?.Form == whole.GetTable(kind)!.Form)
                    {
                        table!.Form.Cells.All(cell => table[cell].IsBlank || table[cell] == whole.GetTable(kind)![cell] || IsDoubted(cell, doubts)).Should().BeTrue();
                    }
                }
            },
            iter: 4_000);

        static bool IsDoubted(FormCell cell, HashSet<string> doubts) => doubts.Any(doubt => doubt.Length > 0 && (cell.Pointer.ToString() + "/").StartsWith(doubt + "/", StringComparison.Ordinal));
    }

    [Fact]
    public void Random_damage_never_throws() => Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Byte, Gen.Int[0, 3]).Array[1, 8].Sample(
        damage => Survives(Damage(damage)),
        iter: 4_000);

    [Fact]
    public void Random_bytes_never_throw() => Gen.Byte.Array[0, 200].Sample(Survives, iter: 4_000);

    [Fact]
    public void Random_tokens_never_throw() => Gen.OneOf(
        Gen.Char["{}[],:\"\\/ \n0123456789.eE+-"].Select(character => character.ToString()),
        Gen.Int[0, 9].Select(index => Words[index])).Array[0, 60].Select(tokens => string.Concat(tokens)).Sample(
            text => Survives(System.Text.Encoding.UTF8.GetBytes("{" + text)),
            iter: 4_000);

    [Fact]
    public void The_problems_of_a_damaged_file_come_in_the_order_of_the_file() => Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Byte, Gen.Int[0, 3]).Array[1, 8].Sample(
        damage => ReportJson.Read(Damage(damage)).Diagnostics
            .Select(problem => (problem.Position!.Line, problem.Position.Column))
            .Should().BeInAscendingOrder(),
        iter: 300);

    private static readonly string[] Words =
        ["\"requests\":{", "\"form\":", "\"2021\"", "\"received\":{", "\"total\":", "null", "true", "\"annotations\":[", "\"\\ud800\"", "\"proactiveDisclosure\":{"];

    private static byte[] Damage((int At, byte Value, int Kind)[] damage)
    {
        var bytes = Sound.ToList();
        foreach (var (at, value, kind) in damage)
        {
            var index = at % bytes.Count;
            switch (kind)
            {
                case 0:
                    bytes[index] = value;
                    break;
                case 1:
                    bytes.RemoveAt(index);
                    break;
                case 2:
                    bytes.Insert(index, value);
                    break;
                default:
                    bytes.InsertRange(index, bytes.GetRange(index, Math.Min(value, bytes.Count - index)));
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Puts characters in and takes characters out, but leaves every digit where it is: a digit less is a number like any other.</summary>
    private static byte[] Slip((int At, char Value, bool Insert)[] slips)
    {
        var bytes = Sound.ToList();
        foreach (var (at, value, insert) in slips)
        {
            if (insert || bytes[at] is (byte)'.' or (>= (byte)'0' and <= (byte)'9'))
            {
                bytes.Insert(at, (byte)value);
            }
            else
            {
                bytes.RemoveAt(at);
            }
        }

        return [.. bytes];
    }

    private static void Survives(byte[] bytes)
    {
        var result = ReportJson.Read(bytes);

        (result.Report is null && result.Diagnostics.Count == 0).Should().BeFalse("what is not read is accompanied by a problem");
        foreach (var problem in result.Diagnostics)
        {
            problem.Message.Should().NotBeEmpty();
        }

        if (result.Report is { } report)
        {
            // Whatever was kept of the file can be validated, written, and read again.
            ReportValidator.Default.Validate(report, result.Diagnostics).Diagnostics.Should().NotContain(finding => finding.Rule == ReadingRules.CheckFailed);
            ReportJson.Read(ReportJson.SerializeToUtf8Bytes(report)).Succeeded.Should().BeTrue();
        }
    }
}
