namespace Extractor.Output.Xlsx;

/// <summary>A list that goes on in a further sheet where one is full.</summary>
internal sealed class SheetSeries : IDisposable
{
    private const double Wide = 18;
    private const double Narrow = 12;

    private readonly WorkbookFile _workbook;
    private readonly string _name;
    private readonly string[] _heads;
    private readonly int _mostRows;
    private SheetWriter _sheet;

    public SheetSeries(WorkbookFile workbook, string name, string[] heads, int mostRows = SheetWriter.MostRows)
    {
        (_workbook, _name, _heads, _mostRows) = (workbook, name, heads, mostRows);
        _sheet = Begin();
    }

    /// <summary>Begins the next line.</summary>
    public SheetWriter Row()
    {
        if (_sheet.Rows == _mostRows)
        {
            _sheet.Dispose();
            _sheet = Begin();
        }

        return _sheet.Row();
    }

    public void Dispose() => _sheet.Dispose();

    private SheetWriter Begin()
    {
        var sheet = _workbook.Sheet(_name, 1, 1, _heads.Select(h => h.Length > 2 ? Wide : Narrow)).Row();
        foreach (var head in _heads) sheet.Text(head, CellStyle.Head);
        sheet.Filter(_heads.Length);
        return sheet;
    }
}
