using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Extractor.Domain;

namespace Extractor.Output.Xlsx;

/// <summary>Writes a sheet row by row.</summary>
internal sealed class SheetWriter : IDisposable
{
    /// <summary>Of a sheet, by the format.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>What a spreadsheet computes with: a number of more digits stands as text, so that none is lost.</summary>
    private const decimal MostExact = 999_999_999_999_999m;

    private const string Prefix = "x";
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly Action<Stream> _complete;
    private readonly FileStream _spool = Spool.Open();
    private readonly XmlWriter _xml;
    private readonly List<string> _merged = [];
    private (int Row, int Columns)? _filter;
    private int? _filterEnd;
    private int _column;

    /// <param name="complete">Takes the sheet when it is whole.</param>
    /// <param name="headRows">Rows that stay in view, with the first <paramref name="headColumns"/> columns.</param>
    /// <param name="widths">In characters.</param>
    public SheetWriter(Action<Stream> complete, int headRows, int headColumns, IEnumerable<double> widths)
    {
        _complete = complete;
        _xml = XmlWriter.Create(_spool);
        Begin("worksheet");
        new SheetProperties(new PageSetupProperties { FitToPage = true }).WriteTo(_xml);
        if (headRows + headColumns > 0) View(headRows, headColumns).WriteTo(_xml);
        if (widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w, CustomWidth = true }).ToList() is { Count: > 0 } columns)
            new Columns(columns).WriteTo(_xml);
        Begin("sheetData");
    }

    /// <summary>Rows written, the one at hand included; from 1.</summary>
    public int Rows { get; private set; }

    public SheetWriter Row()
    {
        if (Rows > 0) _xml.WriteEndElement();
        (Rows, _column) = (Rows + 1, 0);
        Begin("row");
        _xml.WriteAttributeString("r", Rows.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public SheetWriter Text(string? text, uint style = CellStyle.Plain)
    {
        if (string.IsNullOrEmpty(text)) return Skip();
        Cell("inlineStr", style);
        Begin("is");
        Begin("t");
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(Clean(text));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        return this;
    }

    public SheetWriter Number(int number) => Number(number, CellStyle.Number(0, false));

    public SheetWriter Number(decimal? number, uint style)
    {
        if (number is not { } value) return Skip();
        var digits = value.ToString(CultureInfo.InvariantCulture);
        if (Math.Abs(value) * (decimal)Math.Pow(10, value.Scale) > MostExact) return Text(digits, CellStyle.Code);
        Cell("n", style);
        Begin("v");
        _xml.WriteString(digits);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        return this;
    }

    /// <summary>A number as it was printed.</summary>
    public SheetWriter Printed(PrintedNumber number, bool isNegative = false) =>
        Number(isNegative ? -number.Value : number.Value, CellStyle.Number(number.Decimals, number.Text.AsSpan().ContainsAny(',', '，')));

    public SheetWriter Skip(int cells = 1)
    {
        _column += cells;
        return this;
    }

    /// <summary>The columns page, x0, y0, x1, y1.</summary>
    public SheetWriter Place(Evidence place)
    {
        Number(place.Page);
        foreach (var edge in (double[])[place.Box.X0, place.Box.Y0, place.Box.X1, place.Box.Y1])
            Number(Math.Round((decimal)edge, 2), CellStyle.Number(2, false));
        return this;
    }

    /// <summary>Lets a reader choose rows by what stands in the first columns below the present row.</summary>
    public void Filter(int columns) => _filter = (Rows, columns);

    /// <summary>What follows the present row (notes) is none of the rows to choose from.</summary>
    public void EndFilter() => _filterEnd = Rows;

    /// <summary>Cells from 0.</summary>
    public void Merge(int row, int column, int rows, int columns)
    {
        if (rows > 1 || columns > 1) _merged.Add($"{Reference(column, row + 1)}:{Reference(column + columns - 1, row + rows)}");
    }

    public void Dispose()
    {
        if (Rows > 0) _xml.WriteEndElement();
        _xml.WriteEndElement();
        if (_filter is var (row, columns)) new AutoFilter { Reference = $"{Reference(0, row)}:{Reference(columns - 1, _filterEnd ?? Rows)}" }.WriteTo(_xml);
        if (_merged.Count > 0) new MergeCells(_merged.Select(m => new MergeCell { Reference = m })).WriteTo(_xml);
        Across().WriteTo(_xml);
        _xml.WriteEndElement();
        _xml.Dispose();
        _spool.Position = 0;
        _complete(_spool);
        _spool.Dispose();
    }

    private void Begin(string element) => _xml.WriteStartElement(Prefix, element, Namespace);

    private void Cell(string type, uint style)
    {
        Begin("c");
        _xml.WriteAttributeString("r", Reference(_column++, Rows));
        _xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        _xml.WriteAttributeString("t", type);
    }

    private static SheetViews View(int rows, int columns) => new(new SheetView(new Pane
    {
        VerticalSplit = rows > 0 ? rows : null,
        HorizontalSplit = columns > 0 ? columns : null,
        TopLeftCell = Reference(columns, rows + 1),
        ActivePane = columns == 0 ? PaneValues.BottomLeft : rows == 0 ? PaneValues.TopRight : PaneValues.BottomRight,
        State = PaneStateValues.Frozen,
    })
    { WorkbookViewId = 0 });

    /// <summary>On paper, A4 across, a form's columns are not torn apart.</summary>
    private static PageSetup Across() => new() { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 };

    /// <summary>AB12, the column from 0, the row from 1.</summary>
    private static string Reference(int column, int row)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>What XML does not take is left out (control characters) or shown as missing (half a pair).</summary>
    private static string Clean(string text) => text.All(c => XmlConvert.IsXmlChar(c))
        ? text : string.Concat(text.EnumerateRunes().Where(r => r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value)));
}
