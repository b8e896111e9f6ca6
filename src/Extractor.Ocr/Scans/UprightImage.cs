using Extractor.Ocr.Images;

namespace Extractor.Ocr.Scans;

/// <summary>Lays an image whose rows run along the sheet's: a column of the sheet meets the same samples in every row.</summary>
internal static class UprightImage
{
    /// <param name="area">Of the sheet.</param>
    public static void Draw(GrayImage sheet, DecodedImage image, SheetToImage map, PixelBox area)
    {
        var columns = Columns(image.Gray, map, area);
        var shows = image.Opacity is { } mask ? Columns(mask, map, area) : columns;
        for (var y = area.Top; y < area.Bottom; y++)
        {
            if (map.At(0.5, y + 0.5).V is not (>= 0 and < 1 and var v)) continue;
            var row = sheet.Row(y);
            var rows = new Rows(image.Gray, v);
            if (image.Opacity is not { } opacity)
            {
                foreach (var (x, at) in columns) row[x] = rows.Mean(at);
                continue;
            }

            var opacities = new Rows(opacity, v);
            for (var i = 0; i < columns.Length; i++)
                row[columns[i].X] = DecodedImage.Blend(row[columns[i].X], rows.Mean(columns[i].At), opacities.Mean(shows[i].At));
        }
    }

    private static (int X, BetweenSamples At)[] Columns(GrayImage image, SheetToImage map, PixelBox area)
    {
        var columns = new List<(int X, BetweenSamples At)>(area.Width);
        for (var x = area.Left; x < area.Right; x++)
            if (map.At(x + 0.5, 0.5).U is >= 0 and < 1 and var u) columns.Add((x, BetweenSamples.At(u, image.Width)));
        return [.. columns];
    }

    private readonly ref struct Rows
    {
        private readonly ReadOnlySpan<byte> _upper;
        private readonly ReadOnlySpan<byte> _lower;
        private readonly int _share;

        public Rows(GrayImage image, double v)
        {
            var at = BetweenSamples.At(v, image.Height);
            _upper = image.Row(at.First);
            _lower = image.Row(at.Second);
            _share = at.Share;
        }

        public byte Mean(BetweenSamples at) => at.Mean(_upper, _lower, _share);
    }
}
