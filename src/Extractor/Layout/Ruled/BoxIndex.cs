using Extractor.Pdf;

namespace Extractor.Layout.Ruled;

/// <summary>Boxes by the squares of a page that they lie in, so that a place is held against those near it and not against all.</summary>
internal sealed class BoxIndex
{
    private const int MostSquares = 128;

    private static readonly List<int> None = [];

    private readonly Box _area;
    private readonly int _side;
    private readonly List<int>?[] _squares;

    public BoxIndex(IReadOnlyList<Box> boxes)
    {
        _side = Math.Clamp((int)Math.Sqrt(boxes.Count), 1, MostSquares);
        _squares = new List<int>?[_side * _side];
        if (boxes.Count == 0) return;
        _area = boxes[0];
        for (var i = 1; i < boxes.Count; i++) _area = _area.Union(boxes[i]);
        for (var i = 0; i < boxes.Count; i++) Add(boxes[i], i);
    }

    /// <summary>The boxes, by their index in ascending order, that can hold the place.</summary>
    public IReadOnlyList<int> Near(double x, double y) => _area.Contains(x, y) ? _squares[(Row(y) * _side) + Column(x)] ?? None : None;

    /// <summary>The boxes, by their index, that can meet this one; some more than once.</summary>
    public IEnumerable<int> Near(Box box)
    {
        for (var row = Row(box.Y0); row <= Row(box.Y1); row++)
            for (var column = Column(box.X0); column <= Column(box.X1); column++)
                foreach (var index in _squares[(row * _side) + column] ?? None) yield return index;
    }

    private void Add(Box box, int index)
    {
        var (lastRow, lastColumn) = (Row(box.Y1), Column(box.X1));
        for (var row = Row(box.Y0); row <= lastRow; row++)
            for (var column = Column(box.X0); column <= lastColumn; column++) (_squares[(row * _side) + column] ??= []).Add(index);
    }

    private int Row(double y) => Square(y - _area.Y0, _area.Height);

    private int Column(double x) => Square(x - _area.X0, _area.Width);

    private int Square(double from, double length) => length > 0 ? (int)Math.Clamp(from / length * _side, 0, _side - 1) : 0;
}
