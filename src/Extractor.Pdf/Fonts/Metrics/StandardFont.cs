using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Extractor.Pdf.Fonts.Data;
using Extractor.Pdf.Fonts.Encodings;

namespace Extractor.Pdf.Fonts.Metrics;

/// <summary>The metrics of one of the fourteen fonts that a file need not describe, from Adobe's Core 14 AFM files.</summary>
internal sealed class StandardFont
{
    private const string AnyGlyph = "*";

    private static readonly Lazy<string[]> Lines = new(() => Encoding.ASCII.GetString(FontResources.Read("core14.txt")).Split('\n'));
    private static readonly ConcurrentDictionary<string, StandardFont> Loaded = new();

    private readonly Dictionary<string, double> _widths;

    private StandardFont(string[] fields)
    {
        Name = fields[0];
        Extent = new VerticalExtent(Number(fields[1]), Number(fields[2]));
        _widths = fields.Skip(3).Select(f => f.Split('=')).ToDictionary(p => p[0], p => Number(p[1]));
    }

    public string Name { get; }

    public VerticalExtent Extent { get; }

    /// <param name="name">One of the fourteen names, exactly.</param>
    public static StandardFont Named(string name) => Loaded.GetOrAdd(name, static key =>
        new StandardFont(Lines.Value.First(l => l.StartsWith(key + " ", StringComparison.Ordinal)).Split(' ')));

    /// <summary>The codes' advances in thousandths; 0 for a code whose glyph the font lacks.</summary>
    public double[] Widths(SimpleEncoding encoding)
    {
        var result = new double[256];
        for (var code = 0; code < result.Length; code++)
        {
            result[code] = encoding.Name((byte)code) is { } glyph ? Width(glyph) : 0;
        }

        // Some producers leave the space out of their encoding and print it all the same.
        result[' '] = result[' '] == 0 ? Width("space") : result[' '];
        return result;
    }

    private double Width(string glyph) => _widths.TryGetValue(glyph, out var width) ? width : _widths.GetValueOrDefault(AnyGlyph);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
