using System.Numerics;
using Gov.Disclosure.Forms;
using Gov.Disclosure.Model;

namespace Gov.Disclosure.Tests.Rules;

/// <summary>
/// Bands of identities give the answer of plain sums, whichever way their cells are added up: side by side, in two windows, or one after the other.
/// </summary>
public sealed class IdentityBandTests
{
    // Each run of identities has room of its own, so that the last cell of each identity can be chosen to give it any difference.
    private const int Room = 100;

    private static readonly TableForm Line = new(
        TableKind.Requests,
        new FormEdition("2032", "国办公开办函〔2032〕1号", 2032, null),
        TableLayout.RowsUnderOneHeader,
        [new FormRow("line", "甲", [.. Enumerable.Range(0, 6 * Room).Select(i => FormColumn.Count($"c{i}", $"{i}"))])],
        _ => []);

    private static readonly Gen<Shape> Shapes = Gen.Select(
        Gen.Int[0, 12].HashSet[1, 7].Where(cells => cells.Count > 0),
        Gen.Frequency((3, Gen.Const(1)), (1, Gen.Const(2))),
        Gen.Int[0, 9],
        Gen.Bool).SelectMany((cells, totals, apart, totalsFirst) => Gen.Shuffle(cells.ToArray()).Select(parts =>
            totalsFirst ? new Shape([.. parts.Select(part => part + totals + apart)], [.. Enumerable.Range(0, totals)])
            : new Shape(parts, [.. Enumerable.Range(13 + apart, totals)])));

    private static readonly Gen<Run> Runs = Gen.Select(Shapes, Gen.Frequency((1, Gen.Const(1)), (2, Gen.Int[2, 8])), Gen.Int[1, 9])
        .SelectMany((shape, step, count) => Differences(count).Select(differences => new Run(shape, step, differences)));

    [Fact]
    public void Identities_that_move_on_by_one_step_are_one_band_that_holds_as_their_sums_do() => Runs.Sample(
        run =>
        {
            var band = IdentityBand.Of(run.Identities(0)).Should().ContainSingle().Which;

            return band.AllHold(run.Digits(0)) == Array.TrueForAll(run.Differences, difference => difference == 0);
        },
        iter: 5_000);

    [Fact]
    public void Every_identity_of_a_list_is_in_one_of_its_bands() => Gen.Select(
        Runs,
        Gen.Int[0, 4].Array[1, 5],
        Gen.Shuffle((int[])[0, 1, 2, 3, 4]),
        Gen.Bool).SelectMany((first, variations, places, inOrder) =>
    {
        // Runs like the first, each with something else about it; where they follow in equal steps, one may look like the next of the one before.
        Run[] runs = [first, .. variations.Select(variation => first with { Shape = first.Shape.Varied(variation) })];
        return Gen.Select(Differences(first.Differences.Length).Array[runs.Length], Gen.Bool).Select((differences, single) => runs
            .Select((run, i) => (Run: run with { Differences = single ? differences[i][..1] : differences[i] }, At: Room * (inOrder || i >= places.Length ? i : places[i])))
            .DistinctBy(placed => placed.At)
            .ToArray());
    }).Sample(
        placed =>
        {
            var digits = new long[6 * Room];
            foreach (var (run, at) in placed)
            {
                run.Digits(at).AsSpan(at).CopyTo(digits.AsSpan(at));
            }

            // The last one is stated twice.
            Relation[] identities = [.. placed.SelectMany(one => one.Run.Identities(one.At))];
            var bands = IdentityBand.Of([.. identities, identities[^1]]);

            return bands.All(band => band.AllHold(digits)) == placed.All(one => Array.TrueForAll(one.Run.Differences, difference => difference == 0));
        },
        iter: 5_000);

    [Fact]
    public void Two_windows_are_laid_only_over_parts_that_fill_one_and_no_more_than_both() => Shapes.Sample(
        shape =>
        {
            // Over fewer parts a window would reach into what does not belong to the table.
            var span = shape.Parts.Max() - shape.Parts.Min() + 1;

            return (IdentityBand.Window.Of(shape.Parts, shape.Totals) is not null)
                == (shape.Totals.Length == 1 && span >= Vector<long>.Count && span <= 2 * Vector<long>.Count);
        },
        iter: 2_000);

    [Fact]
    public void A_table_too_short_for_a_band_is_refused_and_not_read_beyond() => Runs.Sample(
        run =>
        {
            var band = IdentityBand.Of(run.Identities(0)).Single();
            var zeros = new long[run.Digits(0).Length];

            band.AllHold(zeros).Should().BeTrue();
            FluentActions.Invoking(() => band.AllHold(zeros.AsSpan(1))).Should().Throw<Exception>()
                .Which.Should().Match(error => error is ArgumentOutOfRangeException || error is IndexOutOfRangeException);
        },
        iter: 500);

    /// <summary>By how much the totals of each identity are wrong: mostly of none, of one, of some, or of all by the same.</summary>
    private static Gen<long[]> Differences(int count) => Gen.Frequency(
        (3, Gen.Const(new long[count])),
        (3, Gen.Select(Gen.Int[0, count - 1], Gen.Long[-3, 3], (at, difference) => Enumerable.Range(0, count).Select(i => i == at ? difference : 0).ToArray())),
        (1, Gen.Long[-1, 1].Array[count]),
        (1, Gen.Long[-1, 1].Select(difference => Enumerable.Repeat(difference, count).ToArray())));

    /// <summary>Which cells an identity adds up, from its first place.</summary>
    private sealed record Shape(int[] Parts, int[] Totals)
    {
        public int Last => Parts.Concat(Totals).Max();

        public bool IsLastAPart => Parts.Contains(Last);

        public Shape Varied(int variation) => variation switch
        {
            0 => this,
            1 when Parts.Length > 1 => this with { Parts = Parts[..^1] },
            2 => this with { Totals = [.. Totals, Last + 1] },
            3 => this with { Totals = [.. Totals[..^1], Last + 1] },
            _ => this with { Parts = [.. Parts[..^1], Last + 1] },
        };
    }

    /// <summary>Identities of one shape, each the one before it moved on by a step, with the difference of each.</summary>
    private sealed record Run(Shape Shape, int Step, long[] Differences)
    {
        public Relation[] Identities(int at) =>
        [
            .. Differences.Select((_, i) => new Relation(RelationKind.RowTotal, Cells(Shape.Parts, at + (i * Step)), Cells(Shape.Totals, at + (i * Step)))),
        ];

        /// <summary>Numbers up to the last cell, which no earlier identity has, and which is put last so that its identity has the difference wanted.</summary>
        public long[] Digits(int at)
        {
            var digits = new long[at + Shape.Last + ((Differences.Length - 1) * Step) + 1];
            for (var i = at; i < digits.Length; i++)
            {
                digits[i] = (i * 7) % 11;
            }

            for (var i = 0; i < Differences.Length; i++)
            {
                var move = at + (i * Step);
                digits[Shape.Last + move] = 0;
                var difference = Shape.Totals.Sum(cell => digits[cell + move]) - Shape.Parts.Sum(cell => digits[cell + move]);
                digits[Shape.Last + move] = Shape.IsLastAPart ? difference - Differences[i] : Differences[i] - difference;
            }

            return digits;
        }

        private static FormCell[] Cells(int[] places, int move) => [.. places.Select(place => Line.Cells[place + move])];
    }
}
