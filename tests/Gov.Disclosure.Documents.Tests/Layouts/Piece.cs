using Gov.Disclosure.Documents;

namespace Gov.Disclosure.Tests.Documents.Layouts;

/// <summary>A cell of a file, as damages find it.</summary>
internal sealed record Piece(string Text, int Columns = 1, int Rows = 1, FormCell? Cell = null)
{
    public bool IsNumber => Text.Length > 0 && (Cell is not null || Text.All(character => char.IsDigit(character) || character == '.'));
}
