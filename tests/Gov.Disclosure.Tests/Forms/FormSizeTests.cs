namespace Gov.Disclosure.Tests.Forms;

/// <summary>How many values and identities the forms have.</summary>
public sealed class FormSizeTests
{
    [Fact]
    public void Table_two_of_2021_has_10_values() => ProactiveDisclosureTable.Form2021.Cells.Should().HaveCount(10);

    [Fact]
    public void Table_two_of_2019_has_22_values_of_which_one_is_a_unit()
    {
        ProactiveDisclosureTable.Form2019.Cells.Should().HaveCount(22);
        ProactiveDisclosureTable.Form2019.UnitCells.Should().ContainSingle();
    }

    [Theory]
    [InlineData("2019", 23, 37)]
    [InlineData("2021", 25, 39)]
    public void Table_three_has_seven_columns_and_an_identity_for_each_row_column_and_balance(string id, int rows, int identities)
    {
        var form = RequestsForm(id);

        form.Rows.Should().HaveCount(rows).And.OnlyContain(row => row.Columns.Count == 7);
        form.Cells.Should().HaveCount(rows * 7);
        form.Relations.Count(relation => relation.Kind == RelationKind.RowTotal).Should().Be(rows);
        form.Relations.Count(relation => relation.Kind == RelationKind.OutcomeTotal).Should().Be(7);
        form.Relations.Count(relation => relation.Kind == RelationKind.Balance).Should().Be(7);
        form.Relations.Should().HaveCount(identities).And.OnlyContain(relation => relation.IsIdentity);
    }

    [Theory]
    [InlineData("2019", 35)]
    [InlineData("2021", 37)]
    public void Two_identities_of_table_three_follow_from_the_others(string id, int rank) =>
        Rank(RequestsForm(id)).Should().Be(rank);

    [Fact]
    public void Table_four_has_three_groups_of_five_values_with_three_identities()
    {
        var form = new ReviewAndLitigationTable().Form;

        form.Rows.Should().HaveCount(3).And.OnlyContain(row => row.Columns.Count == 5);
        form.Relations.Should().HaveCount(3).And.OnlyContain(relation => relation.Kind == RelationKind.GroupTotal);
    }

    private static TableForm RequestsForm(string id)
    {
        FormSet.Official.TryGet(TableKind.Requests, id, out var form).Should().BeTrue();
        return form!;
    }

    /// <summary>The rank of the identities as linear equations over the cells, by elimination over the rationals.</summary>
    private static int Rank(TableForm form)
    {
        var matrix = form.Relations.Where(relation => relation.IsIdentity).Select(identity =>
        {
            var equation = new decimal[form.Cells.Count];
            foreach (var cell in identity.Left)
            {
                equation[cell.Index] += 1;
            }

            foreach (var cell in identity.Right)
            {
                equation[cell.Index] -= 1;
            }

            return equation;
        }).ToList();
        var rank = 0;
        for (var column = 0; column < form.Cells.Count && rank < matrix.Count; column++)
        {
            var pivot = matrix.FindIndex(rank, equation => equation[column] != 0);
            if (pivot < 0)
            {
                continue;
            }

            (matrix[rank], matrix[pivot]) = (matrix[pivot], matrix[rank]);
            foreach (var equation in matrix.Skip(rank + 1).Where(equation => equation[column] != 0))
            {
                var factor = equation[column] / matrix[rank][column];
                for (var i = column; i < equation.Length; i++)
                {
                    equation[i] -= factor * matrix[rank][i];
                }
            }

            rank++;
        }

        return rank;
    }
}
