using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Line = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>Word documents as people leave them: with comments, tracked changes, protection, content controls, tables in tables.</summary>
internal static class WordVariants
{
    public static readonly IReadOnlyList<(string Name, Func<byte[], byte[]> Make)> All =
    [
        ("as written", document => document),
        ("comments", document => Change(document, AddComments)),
        ("references to comments that are gone", document => Change(document, LeaveReferences)),
        ("tracked changes", document => Change(document, TrackChanges)),
        ("protected", document => Change(document, Protect)),
        ("content controls", document => Change(document, AddControls)),
        ("layout table", document => Change(document, PutIntoTable)),
        ("table in a cell", document => Change(document, AddInnerTable)),
        ("merged in the old way", document => Change(document, MergeInTheOldWay)),
        ("runs of two characters", document => Change(document, SplitRuns)),
        ("bookmarks and links", document => Change(document, AddBookmarks)),
    ];

    private static byte[] Change(byte[] document, Action<MainDocumentPart> change)
    {
        using var stream = new MemoryStream();
        stream.Write(document);
        using (var package = WordprocessingDocument.Open(stream, isEditable: true))
        {
            change(package.MainDocumentPart!);
        }

        return stream.ToArray();
    }

    private static Body BodyOf(MainDocumentPart main) => main.Document!.Body!;

    private static IEnumerable<Line> Prose(MainDocumentPart main) => BodyOf(main).Elements<Line>().Where(line => line.InnerText.Length > 8);

    private static IEnumerable<Run> Numbers(MainDocumentPart main) => BodyOf(main).Descendants<TableCell>().SelectMany(cell => cell.Descendants<Run>()).Where(run => int.TryParse(run.InnerText, out _));

    private static void AddComments(MainDocumentPart main)
    {
        var comments = main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments();
        var number = 4;
        foreach (var run in Numbers(main).Where((_, index) => index % 7 == 0).ToArray())
        {
            var id = (number++).ToString(CultureInfo.InvariantCulture);
            comments.AppendChild(new Comment(new Line(new Run(new Text("请核对")))) { Id = id, Author = "张三" });
            run.InsertBeforeSelf(new CommentRangeStart { Id = id });
            run.InsertAfterSelf(new CommentRangeEnd { Id = id }).InsertAfterSelf(new Run(new CommentReference { Id = id }));
        }
    }

    private static void LeaveReferences(MainDocumentPart main)
    {
        var number = 0;
        foreach (var line in Prose(main).ToArray())
        {
            line.AppendChild(new Run(new CommentReference { Id = (number++).ToString(CultureInfo.InvariantCulture) }));
        }
    }

    private static void TrackChanges(MainDocumentPart main)
    {
        var number = 50;
        foreach (var run in Numbers(main).Where((_, index) => index % 3 == 0).ToArray())
        {
            // Somebody had 77 there and put the number in its place.
            var inserted = new InsertedRun { Id = (number++).ToString(CultureInfo.InvariantCulture), Author = "李四" };
            var deleted = new DeletedRun(new Run(new DeletedText("77"))) { Id = (number++).ToString(CultureInfo.InvariantCulture), Author = "李四" };
            run.InsertBeforeSelf(deleted);
            run.InsertAfterSelf(inserted);
            run.Remove();
            inserted.AppendChild(run);
        }

        foreach (var line in Prose(main).ToArray())
        {
            line.AppendChild(new DeletedRun(new Run(new DeletedText("删去的话。"))) { Id = (number++).ToString(CultureInfo.InvariantCulture), Author = "李四" });
        }
    }

    private static void Protect(MainDocumentPart main)
    {
        main.DocumentSettingsPart!.Settings!.PrependChild(new DocumentProtection { Edit = DocumentProtectionValues.ReadOnly, Enforcement = true });
        var number = 900;
        foreach (var table in BodyOf(main).Elements<Table>().ToArray())
        {
            table.InsertBeforeSelf(new PermStart { Id = number, EditorGroup = RangePermissionEditingGroupValues.Everyone });
            table.InsertAfterSelf(new PermEnd { Id = number++ });
        }
    }

    private static void AddControls(MainDocumentPart main)
    {
        var number = 100;
        foreach (var run in Numbers(main).Where((_, index) => index % 2 == 0).ToArray())
        {
            var control = new SdtRun(Locked(number++), new SdtContentRun());
            run.InsertAfterSelf(control);
            run.Remove();
            control.SdtContentRun!.AppendChild(run);
        }

        foreach (var cell in BodyOf(main).Descendants<TableCell>().Where(cell => cell.Parent is TableRow).Where((_, index) => index % 5 == 0).ToArray())
        {
            var control = new SdtCell(Locked(number++), new SdtContentCell());
            cell.InsertAfterSelf(control);
            cell.Remove();
            control.SdtContentCell!.AppendChild(cell);
        }

        foreach (var line in Prose(main).Where((_, index) => index % 2 == 0).ToArray())
        {
            var control = new SdtBlock(Locked(number++), new SdtContentBlock());
            line.InsertAfterSelf(control);
            line.Remove();
            control.SdtContentBlock!.AppendChild(line);
        }
    }

    private static SdtProperties Locked(int number) => new(new SdtAlias { Val = "填报" }, new Tag { Val = $"cell-{number}" }, new SdtId { Val = number }, new DocumentFormat.OpenXml.Wordprocessing.Lock { Val = LockingValues.SdtContentLocked });

    private static void PutIntoTable(MainDocumentPart main)
    {
        var body = BodyOf(main);
        var section = body.GetFirstChild<SectionProperties>();
        section?.Remove();
        var cell = new TableCell(new TableCellProperties(new TableCellWidth { Width = "9000", Type = TableWidthUnitValues.Dxa }));
        foreach (var element in body.ChildElements.ToArray())
        {
            element.Remove();
            cell.AppendChild(element);
        }

        cell.AppendChild(new Line());
        body.AppendChild(new Table(new TableProperties(), new TableGrid(new GridColumn { Width = "9000" }), new TableRow(cell)));
        body.AppendChild(new Line());
        if (section is not null)
        {
            body.AppendChild(section);
        }
    }

    private static void AddInnerTable(MainDocumentPart main)
    {
        // A small table beside a label of the largest one.
        var label = BodyOf(main).Elements<Table>().OrderByDescending(table => table.Descendants<TableCell>().Count()).First().Descendants<TableCell>().First();
        label.AppendChild(new Table(
            new TableProperties(),
            new TableGrid(new GridColumn { Width = "400" }),
            new TableRow(new TableCell(new TableCellProperties(new TableCellWidth { Width = "400", Type = TableWidthUnitValues.Dxa }), new Line(new Run(new Text("注")))))));
        label.AppendChild(new Line());
    }

    private static void MergeInTheOldWay(MainDocumentPart main)
    {
        foreach (var cell in BodyOf(main).Descendants<TableCell>().Where(cell => cell.TableCellProperties?.GridSpan?.Val?.Value > 1).ToArray())
        {
            var columns = cell.TableCellProperties!.GridSpan!.Val!.Value;
            cell.TableCellProperties.GridSpan = null;
            cell.TableCellProperties.HorizontalMerge = new HorizontalMerge { Val = MergedCellValues.Restart };
            for (var column = 1; column < columns; column++)
            {
                var properties = new TableCellProperties { HorizontalMerge = new HorizontalMerge { Val = MergedCellValues.Continue } };
                if (cell.TableCellProperties.VerticalMerge is { } merge)
                {
                    properties.VerticalMerge = (VerticalMerge)merge.CloneNode(deep: true);
                }

                cell.InsertAfterSelf(new TableCell(properties, new Line()));
            }
        }
    }

    private static void SplitRuns(MainDocumentPart main)
    {
        foreach (var run in BodyOf(main).Descendants<Run>().Where(run => run.ChildElements.OfType<Text>().Count() == 1 && run.InnerText.Length > 2).ToArray())
        {
            foreach (var piece in run.InnerText.Chunk(2).Reverse())
            {
                var part = (Run)run.CloneNode(deep: true);
                part.GetFirstChild<Text>()!.Text = new string(piece);
                run.InsertAfterSelf(part);
            }

            run.Remove();
        }
    }

    private static void AddBookmarks(MainDocumentPart main)
    {
        var number = 300;
        foreach (var line in Prose(main).ToArray())
        {
            var run = line.Descendants<Run>().First();
            var link = new Hyperlink { Anchor = "b" };
            run.InsertAfterSelf(link);
            run.Remove();
            link.AppendChild(run);
            line.AppendChild(new BookmarkStart { Id = number.ToString(CultureInfo.InvariantCulture), Name = $"b{number}" });
            line.AppendChild(new BookmarkEnd { Id = (number++).ToString(CultureInfo.InvariantCulture) });
        }
    }
}
