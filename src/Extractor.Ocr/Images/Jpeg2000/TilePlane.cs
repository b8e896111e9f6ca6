namespace Extractor.Ocr.Images.Jpeg2000;

/// <summary>The samples of a tile's component, from its smallest resolution up.</summary>
internal static class TilePlane
{
    public static float[] Of(TileComponent component)
    {
        float[] plane = [];
        for (var r = 0; r < component.Resolutions.Count; r++)
        {
            var resolution = component.Resolutions[r];
            var next = new float[resolution.Area.Width * resolution.Area.Height];
            if (r > 0) Spread(plane, component.Resolutions[r - 1].Area, next, resolution.Area);
            foreach (var band in resolution.Bands) Lay(band, component, next, resolution.Area, r == 0 ? 1 : 2);
            if (r > 0) Wavelet.Synthesize(next, resolution.Area, component.Coding.IsReversible);
            plane = next;
        }

        return plane;
    }

    /// <summary>The smaller resolution has the even places of both directions.</summary>
    private static void Spread(float[] small, Area from, float[] large, Area to)
    {
        for (var y = from.Top; y < from.Bottom; y++)
        {
            var (row, target) = (((y - from.Top) * from.Width) - from.Left, (((2 * y) - to.Top) * to.Width) - to.Left);
            for (var x = from.Left; x < from.Right; x++) large[target + (2 * x)] = small[row + x];
        }
    }

    private static void Lay(Band band, TileComponent component, float[] plane, Area area, int step)
    {
        var (right, down) = (band.Kind & 1, band.Kind >> 1);
        foreach (var block in band.Precincts.SelectMany(precinct => precinct.Blocks))
        {
            BlockDecoder.Decode(block, band, component.Coding.Style, component.Coding.IsReversible,
                (x, y, value) => plane[(((step * y) + down - area.Top) * area.Width) + (step * x) + right - area.Left] = value);
        }
    }

    /// <summary>Brightness and two differences → red, green and blue (annex G).</summary>
    public static void Unmix(List<float[]> planes, bool isReversible)
    {
        for (var i = 0; i < planes[0].Length; i++)
        {
            var (bright, blue, red) = (planes[0][i], planes[1][i], planes[2][i]);
            if (isReversible)
            {
                var green = bright - MathF.Floor((blue + red) / 4);
                (planes[0][i], planes[1][i], planes[2][i]) = (red + green, green, blue + green);
            }
            else
            {
                planes[0][i] = bright + (1.402f * red);
                planes[1][i] = bright - (0.344136f * blue) - (0.714136f * red);
                planes[2][i] = bright + (1.772f * blue);
            }
        }
    }
}
