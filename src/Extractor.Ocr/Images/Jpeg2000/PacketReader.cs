using System.Numerics;

namespace Extractor.Ocr.Images.Jpeg2000;

/// <summary>Hands the data of a tile's packets to the code blocks (ITU-T T.800, B.9 to B.12).</summary>
internal sealed class PacketReader(HeaderBits bits)
{
    /// <summary>No value has more planes; data that says so is damaged.</summary>
    private const int MostZeroPlanes = 64;

    public static void Read(ReadOnlyMemory<byte> data, List<TileComponent> tile, IReadOnlyList<Component> components, Progression progression)
    {
        var reader = new PacketReader(new HeaderBits(data));
        foreach (var (bands, number, layer) in Ordered(tile, components, progression)) if (!reader.ReadPacket(bands, number, layer)) return;
    }

    /// <summary>In the order of the progression: every precinct has a place on the picture, and one packet a layer.</summary>
    private static IEnumerable<(IReadOnlyList<Band> Bands, int Precinct, int Layer)> Ordered(
        List<TileComponent> tile, IReadOnlyList<Component> components, Progression progression)
    {
        var precincts = Enumerable.Range(0, tile.Count).SelectMany(c => tile[c].Resolutions.SelectMany((resolution, r) =>
            Enumerable.Range(0, resolution.Across * resolution.Down).Select(p =>
                new Place(c, r, p, Left(resolution, p, components[c], tile[c]), Top(resolution, p, components[c], tile[c]), resolution.Bands)))).ToList();
        var layers = Enumerable.Range(0, progression.Layers);
        var byResolution = precincts.OrderBy(p => (p.Resolution, p.Component, p.Number)).ToList();
        return progression.Order switch
        {
            0 => layers.SelectMany(layer => byResolution.Select(p => (p.Bands, p.Number, layer))),
            1 => byResolution.GroupBy(p => p.Resolution).SelectMany(group => layers.SelectMany(layer => group.Select(p => (p.Bands, p.Number, layer)))),
            2 => Each(precincts.OrderBy(p => (p.Resolution, p.Y, p.X, p.Component, p.Number)), layers),
            3 => Each(precincts.OrderBy(p => (p.Y, p.X, p.Component, p.Resolution, p.Number)), layers),
            4 => Each(precincts.OrderBy(p => (p.Component, p.Y, p.X, p.Resolution, p.Number)), layers),
            _ => throw new UnreadableImageException("its JPEG 2000 data is damaged"),
        };
    }

    private static IEnumerable<(IReadOnlyList<Band> Bands, int Precinct, int Layer)> Each(IEnumerable<Place> precincts, IEnumerable<int> layers) =>
        precincts.SelectMany(p => layers.Select(layer => (p.Bands, p.Number, layer)));

    private static long Left(Resolution resolution, int number, Component component, TileComponent tile) => component.Across * Math.Max(
        tile.Area.Left, ((long)(resolution.First.X + (number % resolution.Across)) << resolution.PrecinctWidth) * resolution.Shrink);

    private static long Top(Resolution resolution, int number, Component component, TileComponent tile) => component.Down * Math.Max(
        tile.Area.Top, ((long)(resolution.First.Y + (number / resolution.Across)) << resolution.PrecinctHeight) * resolution.Shrink);

    /// <summary>False at the end of the data.</summary>
    private bool ReadPacket(IReadOnlyList<Band> bands, int precinct, int layer)
    {
        bits.Skip(0x91, 6);
        if (bits.IsAtEnd) return false;
        var lengths = new List<(CodeBlock Block, int Length)>();
        if (bits.Take() == 1) foreach (var band in bands) ReadHeader(band.Precincts[precinct], layer, lengths);
        bits.Align();
        bits.Skip(0x92, 2);
        foreach (var (block, length) in lengths) block.Data.Add(bits.Bytes(length));
        return true;
    }

    private void ReadHeader(BandPrecinct precinct, int layer, List<(CodeBlock, int)> lengths)
    {
        for (var i = 0; i < precinct.Blocks.Count && !bits.IsAtEnd; i++)
        {
            var (block, x, y) = (precinct.Blocks[i], i % precinct.Across, i / precinct.Across);
            if (!(block.IsIncluded ? bits.Take() == 1 : precinct.Inclusion.Read(bits, x, y, layer + 1) <= layer)) continue;
            if (!block.IsIncluded) block.ZeroPlanes = precinct.ZeroPlanes.Read(bits, x, y, MostZeroPlanes);
            block.IsIncluded = true;
            var passes = Passes();
            while (!bits.IsAtEnd && bits.Take() == 1) block.LengthBits++;
            block.Passes += passes;
            lengths.Add((block, bits.Take(Math.Min(31, block.LengthBits + BitOperations.Log2((uint)passes)))));
        }
    }

    /// <summary>Table B.4.</summary>
    private int Passes()
    {
        if (bits.Take() == 0) return 1;
        if (bits.Take() == 0) return 2;
        if (bits.Take(2) is var few and < 3) return 3 + few;
        return bits.Take(5) is var some and < 31 ? 6 + some : 37 + bits.Take(7);
    }

    private sealed record Place(int Component, int Resolution, int Number, long X, long Y, IReadOnlyList<Band> Bands);
}
