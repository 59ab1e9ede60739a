using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources.WordBinary;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Documents of Word 97 to 2003.</summary>
public sealed class WordBinarySourceTests
{
    private static byte[] Features => File.ReadAllBytes(RepositoryFiles.PathOf("tests", "fixtures", "features", "features.doc"));

    [Theory]
    [InlineData(0xDC, 0xA5)]
    [InlineData(0x99, 0xA6)]
    public void A_document_of_Word_95_is_named(byte low, byte high) => RuleOf(Changed(0, low, high)).Should().Be("GD021");

    [Fact]
    public void A_document_of_Word_2_has_no_container() => RuleOf([0xDB, 0xA5, 0x2D, 0]).Should().Be("GD021");

    [Fact]
    public void A_container_of_another_program_is_not_a_damaged_document() => RuleOf(CompoundFileMaker.Of(("MatOST", new byte[64]))).Should().Be("GD021");

    [Fact]
    public void A_document_under_a_password_is_named() => RuleOf(Changed(11, (byte)(Features[Document + 11] | 1))).Should().Be("GD040");

    [Fact]
    public void A_document_cut_off_anywhere_is_refused_or_whole()
    {
        var whole = Features;
        for (var length = 8; length < whole.Length; length += 97)
        {
            RuleOf(whole[..length]).Should().BeOneOf("GD025", null);
        }
    }

    [Fact]
    public void A_document_with_any_few_bytes_changed_is_read_or_refused()
    {
        var random = new Random(1);
        for (var round = 0; round < 3000; round++)
        {
            var bytes = Features;
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)(random.Next(3) switch { 0 => 0xFF, 1 => 0, _ => random.Next(256) });
            }

            var act = () => WordBinarySource.Read(bytes, DocumentReadOptions.Default);
            act.Should().NotThrow();
        }
    }

    [Fact]
    public void More_cells_than_the_limit_are_refused() =>
        WordBinarySource.Read(Features, DocumentReadOptions.Default with { MaxTableCells = 5 }).Problem!.RuleId.Should().Be("GD022");

    [Fact]
    public void Tables_nested_deeper_than_the_limit_are_refused() =>
        WordBinarySource.Read(Features, DocumentReadOptions.Default with { MaxNesting = 1 }).Problem!.RuleId.Should().Be("GD023");

    // Where the stream of the document begins.
    private static int Document => Features.AsSpan().IndexOf(new byte[] { 0xEC, 0xA5 });

    private static byte[] Changed(int at, params byte[] values)
    {
        var bytes = Features;
        values.CopyTo(bytes, Document + at);
        return bytes;
    }

    private static string? RuleOf(byte[] bytes) => WordBinarySource.Read(bytes, DocumentReadOptions.Default).Problem?.RuleId;
}
