using Extractor.Pdf.Fonts.CMaps;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts.Metrics;

/// <summary>Vertical metrics by CID (ISO 32000-2, 9.7.4.3): the DW2 and W2 entries of a CIDFont.</summary>
internal sealed class CidVerticalMetrics
{
    private readonly RangeMap<VerticalMetric[]> _metrics;
    private readonly double _originY;
    private readonly double _advance;

    private CidVerticalMetrics(double originY, double advance, RangeMap<VerticalMetric[]> metrics) =>
        (_originY, _advance, _metrics) = (originY, advance, metrics);

    public static CidVerticalMetrics Of(PdfDictionary cidFont)
    {
        var standard = cidFont.Array("DW2");
        return new CidVerticalMetrics(
            standard?.Number(0, 880) ?? 880,
            standard?.Number(1, -1000) ?? -1000,
            RangeMap<VerticalMetric[]>.Build(Runs(cidFont.Array("W2"))));
    }

    /// <param name="cid">The glyph.</param>
    /// <param name="width">Its horizontal advance; half of it is where the origin lies, unless W2 says otherwise.</param>
    public VerticalMetric Metric(uint cid, double width) =>
        !_metrics.TryFind(cid, out var run, out var offset) ? new VerticalMetric(_advance, width / 2, _originY)
        : run.Length == 1 ? run[0]
        : run[offset];

    private static IEnumerable<CodeRange<VerticalMetric[]>> Runs(PdfArray? array)
    {
        for (var i = 0; array is not null && i + 1 < array.Count;)
        {
            var (first, second) = (array[i] as PdfNumber, array[i + 1]);
            if (first is { Integer: >= 0 } && second is PdfArray { Count: >= 3 } each)
            {
                var metrics = Enumerable.Range(0, each.Count / 3).Select(k => Metric(each, 3 * k)).ToArray();
                yield return new CodeRange<VerticalMetric[]>((uint)first.Integer, (uint)first.Integer + (uint)metrics.Length - 1, metrics);
                i += 2;
            }
            else if (first is { Integer: >= 0 } && second is PdfNumber { Integer: >= 0 } last && i + 4 < array.Count && array[i + 2] is PdfNumber)
            {
                yield return new CodeRange<VerticalMetric[]>((uint)first.Integer, (uint)last.Integer, [Metric(array, i + 2)]);
                i += 5;
            }
            else
            {
                i++;
            }
        }
    }

    private static VerticalMetric Metric(PdfArray array, int index) =>
        new(array.Number(index), array.Number(index + 1), array.Number(index + 2));
}

/// <summary>A glyph's advance downwards (negative) and the place of its vertical origin, in glyph space.</summary>
internal readonly record struct VerticalMetric(double Advance, double OriginX, double OriginY);
