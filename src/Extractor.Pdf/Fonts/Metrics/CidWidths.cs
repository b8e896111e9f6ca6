using Extractor.Pdf.Fonts.CMaps;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts.Metrics;

/// <summary>Horizontal advances by CID (ISO 32000-2, 9.7.4.3): the DW and W entries of a CIDFont.</summary>
internal sealed class CidWidths
{
    private readonly RangeMap<double[]> _widths;
    private readonly double _standard;

    private CidWidths(double standard, RangeMap<double[]> widths) => (_standard, _widths) = (standard, widths);

    public static CidWidths Of(PdfDictionary cidFont) =>
        new(cidFont.Number("DW") ?? 1000, RangeMap<double[]>.Build(Runs(cidFont.Array("W"))));

    public double this[uint cid] =>
        !_widths.TryFind(cid, out var run, out var offset) ? _standard : run.Length == 1 ? run[0] : run[offset];

    private static IEnumerable<CodeRange<double[]>> Runs(PdfArray? array)
    {
        for (var i = 0; array is not null && i + 1 < array.Count;)
        {
            var (first, second) = (array[i] as PdfNumber, array[i + 1]);
            if (first is { Integer: >= 0 } && second is PdfArray { Count: > 0 } each)
            {
                var low = (uint)first.Integer;
                yield return new CodeRange<double[]>(low, low + (uint)each.Count - 1, Numbers(each));
                i += 2;
            }
            else if (first is { Integer: >= 0 } && second is PdfNumber { Integer: >= 0 } last && i + 2 < array.Count && array[i + 2] is PdfNumber width)
            {
                yield return new CodeRange<double[]>((uint)first.Integer, (uint)last.Integer, [width.Value]);
                i += 3;
            }
            else
            {
                i++;
            }
        }
    }

    private static double[] Numbers(PdfArray array)
    {
        var numbers = new double[array.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = array.Number(i);
        }

        return numbers;
    }
}
