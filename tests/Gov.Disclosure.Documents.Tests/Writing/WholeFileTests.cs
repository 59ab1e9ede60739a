using System.Collections;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Files;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>What stands in the place of a file is the earlier content or the whole new one, never a part.</summary>
public sealed class WholeFileTests : IDisposable
{
    private const string Earlier = "an earlier content";

    private readonly string _folder = Directory.CreateTempSubdirectory("gov-disclosure-whole-").FullName;

    private string File => Path.Combine(_folder, "report.html");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_written_report_replaces_the_earlier_file_and_nothing_else_is_left()
    {
        var file = Path.Combine(_folder, "report.json");
        System.IO.File.WriteAllText(file, Earlier);

        ReportFile.Write(file, Fixtures.Suqian2024());

        ReportJson.Serialize(ReportFile.Read(file).Report!).Should().Be(ReportJson.Serialize(Fixtures.Suqian2024()));
        Directory.GetFiles(_folder).Should().Equal(file);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_report_whose_writing_fails_midway_leaves_the_folder_as_it_was(bool withEarlier)
    {
        if (withEarlier)
        {
            System.IO.File.WriteAllText(File, Earlier);
        }

        var write = () => ReportFile.Write(File, Fixtures.Suqian2024(), DocumentWriteOptions.Default with { Diagnostics = new BrokenFindings() });

        write.Should().Throw<NotImplementedException>();
        Contents().Should().Equal(withEarlier ? [Earlier] : []);
    }

    [Fact]
    public void What_is_not_committed_never_stands_in_its_place()
    {
        System.IO.File.WriteAllText(File, Earlier);
        using (var file = WholeFile.Create(File))
        {
            file.Stream.Write("half of a new"u8);
            file.Stream.Flush();

            System.IO.File.ReadAllText(File).Should().Be(Earlier);
            Directory.GetFiles(_folder).Should().HaveCount(2).And.ContainSingle(path => !ReportFile.IsSupported(path), "nothing takes the new one for a report yet");
        }

        Contents().Should().Equal(Earlier);
    }

    private IEnumerable<string> Contents() => Directory.GetFiles(_folder).Select(System.IO.File.ReadAllText);

    /// <summary>Findings that cannot be listed.</summary>
    private sealed class BrokenFindings : IReadOnlyList<Diagnostic>
    {
        public int Count => 1;

        public Diagnostic this[int index] => throw new NotImplementedException();

        public IEnumerator<Diagnostic> GetEnumerator() => throw new NotImplementedException();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
