namespace Gov.Disclosure.Documents.Sources.Pages;

/// <summary>A page turned so that its text runs from the left to the right: wide tables are often printed sideways.</summary>
internal sealed class PageView
{
    private readonly double _width;
    private readonly double _height;

    private PageView(Turn turn, double width, double height)
    {
        Turn = turn;
        _width = width;
        _height = height;
    }

    /// <summary>How most text of the page is turned.</summary>
    public Turn Turn { get; }

    public double Width => IsSideways ? _height : _width;

    public double Height => IsSideways ? _width : _height;

    private bool IsSideways => Turn is Turn.Quarter or Turn.ThreeQuarters;

    public static PageView Of(PageDrawing drawing)
    {
        var turns = drawing.Characters.GroupBy(character => character.Turn).ToDictionary(characters => characters.Key, characters => characters.Count());
        var most = turns.Where(turn => turn.Value * 2 > drawing.Characters.Count).Select(turn => turn.Key).DefaultIfEmpty(Turn.None).First();
        return new PageView(most is Turn.Slanted ? Turn.None : most, drawing.Width, drawing.Height);
    }

    /// <summary>A point counted from the left and from the top.</summary>
    public PagePoint Place(PagePoint point) => Turn switch
    {
        Turn.Quarter => new PagePoint(point.Y, _width - point.X),
        Turn.Half => new PagePoint(_width - point.X, _height - point.Y),
        Turn.ThreeQuarters => new PagePoint(_height - point.Y, point.X),
        _ => point,
    };
}
